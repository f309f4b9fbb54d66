/** What is said about a template that is being written, and about one mail that a person words anew. */
import type { EditRefusal, EditWarning } from '../messages/editedMessage';
import { type LintFinding, LONG_SUBJECT } from '../messages/lint';
import { counted } from './phrases';
import { syntaxSentence, tagSentence } from './problems';
import { reasonSentence } from './reasons';

/** One finding of a template: what is wrong and, for advice, why it matters to the client. */
export function lintSentence(finding: LintFinding): string {
  switch (finding.code) {
    case 'tagUnknown':
      return tagSentence(finding.read, String(finding.line), finding.nearest ?? '');
    case 'templateSyntax':
      return syntaxSentence(finding.read, String(finding.line), finding.why);
    case 'totalMissing':
      return 'No total: the client cannot see how much to pay. Use {{invoiceTable}} or {{total}}.';
    case 'dateMissing':
      return 'No date: the client cannot see since when or by when. Use {{invoiceTable}}, {{oldestDueOn}} or {{replyBy}}.';
    case 'wayToPayMissing':
      return 'No way to pay: the client would have to look it up. Use {{waysToPay}}.';
    case 'ifPaidMissing':
      return 'Nothing for a client who has just paid. Say what to do “if you have already paid”.';
    case 'subjectNumberMissing':
      return 'No invoice number in the subject. Use {{invoiceList}}.';
    case 'subjectFactMissing':
      return 'Neither an amount nor a date in the subject. Use {{total}} or {{oldestDueOn}}.';
    case 'subjectLong':
      return `The subject comes to ${finding.characters} characters; mail programs show up to ${LONG_SUBJECT}.`;
    case 'threat':
      return `Line ${finding.line}: “${finding.read}” is too harsh for a letter as friendly as this one.`;
    case 'languageMissing':
      return `${counted(finding.clients, 'client has', 'clients have')} the language “${finding.language}”, in which there is no such template.`;
  }
}

/** Why a person's own words cannot be taken, and what to do. */
export function editRefusalSentence(why: EditRefusal): string {
  switch (why.code) {
    case 'changed':
      return 'This mail changed while you were writing. Look at it again, then change it.';
    case 'empty':
      return 'A mail needs a subject and a text.';
    case 'markUnknown':
      return `${why.read} stands for nothing in this mail. Take it out, or write it as it stood there.`;
    case 'tag':
      return `${why.read} would reach the client as it is: tags are filled in templates alone.`;
    case 'limit':
      return reasonSentence(why.reason);
  }
}

/** What a person should know before their own words leave. */
export function editWarningSentence(warning: EditWarning): string {
  switch (warning.code) {
    case 'totalRemoved':
      return 'The mail names no total any more.';
    case 'waysToPayRemoved':
      return 'The mail does not say how to pay any more.';
    case 'chargesRemoved':
      return 'The table of charges is gone: this mail claims none.';
    case 'chargesUnexplained':
      return 'The mail still asks for charges, and their table is gone: the client cannot see what they are made of.';
    case 'threat':
      return `“${warning.read}” is too harsh for a letter as friendly as this one.`;
  }
}
