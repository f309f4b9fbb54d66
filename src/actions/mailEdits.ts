/** One mail in a person's own words: checked and shown again before the click. How the click takes them is `wording.ts`. */
import type { Answer, EditQuestion, MailView } from '../api';
import { asClicked } from '../core/dunning/window';
import { editedMessage } from '../core/messages/editedMessage';
import { vanishedSentence } from '../core/words/answers';
import { editRefusalSentence, editWarningSentence } from '../core/words/lint';
import { allProperties } from '../google/runLock';
import { encloser } from './enclose';
import { no, yes } from './guard';
import { letterNow } from './letters';
import { openChecked } from './openChecked';
import { refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { runViews } from './views';
import { LINT_WORDS } from './wording';

export function editMail({ edit, letter }: EditQuestion): Answer<MailView> {
  const opening = openChecked(allProperties());
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, today } = opening;
  const { run, ready } = prepare(opening, null, asClicked(ledger, today), [], encloser(opening));
  const now = letter === null ? null : letterNow(opening, letter);
  if (now !== null && 'why' in now) return no('refused', now.why);
  const message = now === null ? ready.find(({ hash }) => hash === edit.hash) : now.message;
  if (!message) return no('refused', vanishedSentence());
  const edited = editedMessage(message, edit, ledger, today, LINT_WORDS);
  if (edited.kind === 'refused') return no('refused', editRefusalSentence(edited.why));
  const [mail] = runViews(opening, run).mails([edited.message]);
  if (!mail) return no('refused', vanishedSentence());
  return yes({
    ...mail,
    editable: edit.text,
    warnings: [...mail.warnings, ...edited.warnings.map(editWarningSentence)],
  });
}
