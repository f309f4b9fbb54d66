/** The rules' answers in the shapes that the pages show: amounts with their text, reasons with their sentence, places to go to. */
import type {
  Amount,
  AskView,
  CallView,
  CardView,
  CellPlace,
  ItemView,
  MailView,
  NotTodayView,
  ProblemView,
  StopView,
  TaskView,
  Why,
} from '../api';
import { daysBetween } from '../core/days';
import type { MessageLine, ReadyMessage } from '../core/message';
import { editableText } from '../core/messages/editedMessage';
import { formatMoney } from '../core/messages/formats';
import type { Mailbox, OpenItem } from '../core/model';
import type { Money } from '../core/money';
import { withEmbeddedImages } from '../core/payment/embeddedImages';
import type { Decision, PlannedCall, PlannedTask, Run } from '../core/planned';
import type { Problem } from '../core/problem';
import type { Reason } from '../core/reason';
import { chargeSentences } from '../core/words/charges';
import { testRecipient } from '../core/words/digest';
import { enclosedLines } from '../core/words/files';
import { callCauseSentence, callQuestion, mailedTooSentence, taskSentence, triesSentence } from '../core/words/plan';
import { problemPlace, problemSentence } from '../core/words/problems';
import { reasonLabel, reasonSentence } from '../core/words/reasons';
import { problemRemedy } from '../core/words/remedies';
import type { Opening } from './openLedger';

/** The pages speak English; mails speak the client's language. */
const LANGUAGE = 'en';

export const amountView = (amount: Money): Amount => ({
  minor: amount.minor,
  currency: amount.currency,
  text: formatMoney(amount, LANGUAGE),
});
export const amountViews = (amounts: readonly Money[]): Amount[] => amounts.map(amountView);
export const whyView = (reason: Reason): Why => ({ code: reason.code, sentence: reasonSentence(reason) });
export const stopViews = (run: Run): StopView[] =>
  run.stops.map((stop) => ({ code: stop.code, sentence: reasonSentence(stop) }));

/** Reasons that keep an item back until a person has looked at the record or the settings, not at the debt. */
const ASKS: readonly Reason['code'][] = [
  'noticeBegun',
  'historyBehind',
  'levelsEdited',
  'noAddress',
  'badTemplate',
  'restUnknown',
  'failedThrice',
  'tooManyRecipients',
  'mailTooLarge',
  'subjectTooLong',
  'recordTooLong',
  'planUnclear',
  'promiseTooMany',
];
/** Nothing is owed or nobody is meant to chase it: not worth a line. */
const SILENT: readonly Reason['code'][] = ['paid', 'closed', 'credit'];

/** What the sidebar and the dialogs show of one run. */
export type RunViews = {
  readonly cards: (ready: readonly ReadyMessage[]) => CardView[];
  readonly mails: (ready: readonly ReadyMessage[]) => MailView[];
  readonly calls: () => CallView[];
  readonly items: (lines: readonly MessageLine[]) => ItemView[];
  readonly decided: (decisions: readonly Decision[]) => ItemView[];
  readonly asks: () => AskView[];
  readonly notToday: () => NotTodayView[];
};

export function runViews(opening: Opening, run: Run): RunViews {
  const decisionOf = new Map(run.decisions.map((decision) => [decision.item.id, decision]));
  const place = (item: OpenItem): CellPlace => invoicePlace(opening, item);
  const itemView = (item: OpenItem, level: string, reason: Reason): ItemView => ({
    item: item.label,
    level,
    dueOn: item.dueOn,
    daysOverdue: daysBetween(item.dueOn, run.on),
    balance: amountView(item.balance),
    why: whyView(reason),
    place: place(item),
  });
  const decisionView = (decision: Decision): ItemView =>
    itemView(decision.item, decision.next?.name ?? decision.reached?.name ?? '', decision.reason);
  const items = (lines: readonly MessageLine[]): ItemView[] =>
    lines.flatMap((line) => {
      const decision = decisionOf.get(line.item.id);
      return decision ? [itemView(line.item, line.level.name, decision.reason)] : [];
    });
  const spokenOf = (of: readonly OpenItem[]): ItemView[] =>
    of.flatMap(({ id }) => {
      const decision = decisionOf.get(id);
      return decision ? [decisionView(decision)] : [];
    });
  const card = (ready: ReadyMessage): CardView => ({
    hash: ready.hash,
    client: ready.planned.client.name,
    tone: ready.planned.tone,
    level: ready.planned.level.name,
    totals: amountViews(ready.planned.totals),
    why: ready.planned.reasons[0] ? reasonSentence(ready.planned.reasons[0]) : '',
    items: items(ready.planned.lines),
    needsApproval: ready.planned.approval === 'person',
    warnings: ready.planned.warnings.map(reasonSentence),
    charges: chargeSentences(ready.planned),
  });
  return {
    items,
    decided: (decisions) => decisions.map(decisionView),
    cards: (ready) => ready.map(card),
    mails: (ready) =>
      ready.map((message) => ({
        ...card(message),
        ...recipients(opening, run, message),
        subject: message.subject,
        text: message.text,
        html: withEmbeddedImages(message.html, message.images),
        attachments: enclosedLines(message.planned.enclosed),
        editable: editableText(message.planned, opening.ledger, opening.today),
        token: message.planned.token,
      })),
    calls: () => run.calls.map((call) => callView(call, spokenOf(call.items))),
    asks: () =>
      byClient(
        run.decisions.filter(({ kind, reason }) => kind === 'ask' && ASKS.includes(reason.code)),
        decisionView,
      ),
    notToday: () => {
      const waiting = run.decisions.filter(
        ({ kind, reason }) =>
          kind !== 'act' && reason.code !== 'uncertain' && !ASKS.includes(reason.code) && !SILENT.includes(reason.code),
      );
      const codes = [...new Set(waiting.map(({ reason }) => reason.code))];
      return codes
        .map((code) => {
          const of = waiting.filter(({ reason }) => reason.code === code);
          return {
            code,
            label: reasonLabel(code),
            count: of.length,
            items: of.map((decision) => ({ ...decisionView(decision), client: decision.client.name })),
          };
        })
        .sort((a, b) => b.count - a.count);
    },
  };
}

export function problemViews(problems: readonly Problem[]): ProblemView[] {
  return problems.map((problem) => ({
    code: problem.code,
    where: problemPlace(problem),
    sentence: problemSentence(problem),
    remedy: problemRemedy(problem),
    place: { sheet: problem.sheet, row: problem.row, column: problem.columnIndex },
  }));
}

export const historyPlace = (opening: Opening, row: number): CellPlace => ({
  sheet: opening.layout.history?.name ?? '',
  row,
  column: 1,
});

export const agreementPlace = (opening: Opening, row: number): CellPlace => ({
  sheet: opening.layout.agreements?.name ?? '',
  row,
  column: 1,
});

/** Something for a person: where to look, and the agreement to end where it comes from one. */
export function taskView(opening: Opening, task: PlannedTask): TaskView {
  const [item] = task.items;
  const place = item ? invoicePlace(opening, item) : null;
  return {
    kind: task.kind,
    client: task.client.name,
    text: taskSentence(task),
    agreement: task.agreementRow,
    place: task.agreementRow === null ? place : agreementPlace(opening, task.agreementRow),
  };
}

const invoicePlace = (opening: Opening, item: OpenItem): CellPlace => ({
  sheet: opening.layout.invoices?.name ?? '',
  row: item.invoice.row,
  column: opening.layout.invoices?.columns.get('number') ?? 1,
});

/** In Test mode nobody but the user gets it, and the preview says so where people look. */
function recipients(
  { user }: Opening,
  { mode }: Run,
  { planned }: ReadyMessage,
): { readonly to: string; readonly cc: string } {
  const to = planned.to.map(mailboxText).join(', ');
  if (mode === 'test') return { to: testRecipient(user, to), cc: '' };
  return { to, cc: planned.cc.map(mailboxText).join(', ') };
}

/** As an address field holds it. */
export const mailboxText = ({ name, address }: Mailbox): string => (name === null ? address : `${name} <${address}>`);

function callView(call: PlannedCall, items: readonly ItemView[]): CallView {
  const [item] = items;
  return {
    client: call.client.name,
    contact: call.client.contact,
    phone: call.client.phone,
    callHours: call.client.callHours,
    totals: amountViews(call.totals),
    level: call.lines[0]?.level.name ?? item?.level ?? '',
    why: callCauseSentence(call) ?? item?.why.sentence ?? '',
    ask: callQuestion(call.ask),
    tries: call.lastTryOn ? triesSentence(call) : null,
    items,
    mailedToo: call.isMailedToo ? mailedTooSentence() : null,
  };
}

function byClient(decisions: readonly Decision[], view: (decision: Decision) => ItemView): AskView[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const key = `${decision.client.id} ${decision.reason.code}`;
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    return first ? [{ client: first.client.name, items: group.map(view), why: whyView(first.reason) }] : [];
  });
}
