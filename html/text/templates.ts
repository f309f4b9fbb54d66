/** The words of the templates dialog. */
import { counted } from '../text';

export const heading = 'Templates';
export const language = 'Language';
export const list = 'Templates';
export const own = 'yours';
export const errors = (n: number) => counted(n, 'error', 'errors');
export const warnings = (n: number) => `${counted(n, 'thing', 'things')} to look at`;
export const notWritten = 'not written';
export const subject = 'Subject';
export const body = 'Message';
export const insert = 'Insert';
export const within = (list: string) => `within {{#${list}}}`;
export const groups = {
  client: 'client',
  invoices: 'invoices',
  amounts: 'amounts',
  dates: 'dates',
  payment: 'payment',
  charges: 'interest',
  agreed: 'agreements',
  you: 'you',
  digest: 'nightly mail',
  other: 'other',
};
export const findings = 'What was found';
export const nothingFound = 'Every tag is known and every section is closed. Nothing is missing.';
export const checking = 'Checking…';
export const inSubject = 'Subject';
export const goToLine = (line: number) => `Go to line ${line}`;
export const goToSubject = 'Go to the subject';
export const previewFor = 'Preview for';
export const preview = 'Preview';
export const beforeTheError = 'As it read before the error.';
export const noPreview = 'The preview comes back when the errors are corrected.';
export const save = 'Save template';
export const saving = 'Saving…';
export const test = 'Send test to me';
export const testing = 'Sending…';
export const restore = 'Restore original';
export const toFix = (n: number) => `${counted(n, 'problem', 'problems')} to fix before saving`;
export const unsaved = 'Not saved yet';
export const seeRow = 'See its row';
export const changed = (label: string) => `You changed “${label}” and did not save it.`;
export const saveAndGo = 'Save and go on';
export const discard = 'Discard changes';
export const keepWriting = 'Keep writing';
export const overwrites = (label: string) => `Your words for “${label}” are overwritten in the sheet by the original.`;
export const restoreIt = 'Restore it';
export const restoring = 'Restoring…';
export const keepMine = 'Keep mine';
