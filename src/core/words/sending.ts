/** Who sends, whether the night comes, what was not allowed, why a run ended: a sentence each. */

/** @param email  the sender's address; null while nobody has sent; empty when it may not be seen */
export function senderSentence(email: string | null, isMe: boolean): string {
  if (email === null) return 'Nobody sends from this spreadsheet yet: whoever sends first does from then on.';
  return isMe ? 'You send from this spreadsheet.' : `${nameOf(email)} sends from this spreadsheet.`;
}

/** A live click of somebody else. */
export function notSenderSentence(email: string): string {
  return `${nameOf(email)} sends from this spreadsheet, so nothing was sent from your account. Take over in See what is due, then send again.`;
}

export function takenOverSentence(email: string | null, isNightOn: boolean): string {
  const before = email === null ? '' : ` instead of ${nameOf(email)}`;
  const night = isNightOn ? ' The nightly run is yours, too.' : '';
  return `You send from this spreadsheet from now on${before}.${night}`;
}

/** @param beat  when the nightly run last came, `YYYY-MM-DD HH:MM` */
export function nightLateSentence(beat: string, email: string): string {
  return `The nightly run has not come since ${beat}. ${nameOf(email)} can switch it off and on again, or somebody else takes over.`;
}

export function triggerGoneSentence(): string {
  return 'The hourly trigger of the nightly run is gone. Switch the nightly run off and on again.';
}

export function tooManyTriggersSentence(): string {
  return 'This script has 20 triggers already, as many as Google allows one account. Delete one under Extensions ▸ Apps Script ▸ Triggers, then try again.';
}

export function nightOfOtherSentence(email: string): string {
  return `${nameOf(email)} sends from this spreadsheet, so the nightly run is theirs to switch. Take over first.`;
}

/** Nothing is sent without its record. @param detail  what Google said, in the user's own language */
export function cannotRecordSentence(detail: string): string {
  return `Contact history could not be written, so nothing more was sent. Google says: ${detail}`;
}

/** A person asked for it. */
export function stoppedSentence(): string {
  return 'Stopped, as you asked. What was not sent stays due.';
}

export function stoppingSentence(): string {
  return 'It stops after the mail that is being sent.';
}

export function adoptedSentence(): string {
  return 'This spreadsheet sends on its own from now on. Switch the nightly run off in the other one if the same invoices stand in both.';
}

/** A person goes on without the missing rows. */
export function cutAcceptedSentence(): string {
  return 'What Contact history says now counts. Look at the preview before you send: what left and is not in it is due again.';
}

/** Something that a mail hangs on was changed while a run was going on. */
export function changedMeanwhileSentence(): string {
  return 'Something was changed meanwhile (a pause, an agreement or the mode), so the rest was left. Look at it again.';
}

/** Mails that were seen in Test mode are not what clients get. */
export function modeChangedSentence(): string {
  return 'The mode changed since you looked, so nothing was sent. Look at it again.';
}

export function notACopySentence(): string {
  return 'This spreadsheet is no copy of another one.';
}

/** What does not work without a permission of appsscript.json. */
export function permissionSentence(permission: string): string {
  return `${WITHOUT[permission] ?? `The permission ${permission} is missing.`} Allow it, and everything else goes on meanwhile.`;
}

export function bankConfirmedSentence(account: string): string {
  return `Clients are told to pay to ${account} from now on.`;
}

export function noBankSentence(): string {
  return 'Settings name no account and no payment link, so there is nothing to confirm.';
}

/** The script cannot reach Gmail at all, whatever was allowed. */
export function noMailServiceSentence(): string {
  return 'The Gmail service is switched off in this script, so no mail leaves. Add it under Extensions ▸ Apps Script ▸ Services.';
}

const WITHOUT: Readonly<Record<string, string>> = {
  'spreadsheets.currentonly': 'Paydue may not read this spreadsheet, so it can do nothing.',
  'script.scriptapp': 'Paydue may not use triggers, so the nightly run cannot be switched.',
  'userinfo.email': 'Paydue may not see your address, so it cannot say who sends and Test mode has nobody to send to.',
  'gmail.send': 'Paydue may not send mail from your account, so no reminder leaves.',
  documents: 'Paydue may not write documents, so there are no formal notices.',
  'drive.file': 'Paydue may not keep files, so there are no formal notices.',
};

export function tooLongSentence(characters: number, limit: number): string {
  return `This text has ${characters} characters, and a cell takes ${limit}. Shorten it, then record it again.`;
}

const nameOf = (email: string): string => (email === '' ? 'Somebody else' : email);
