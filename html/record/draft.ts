/**
 * What stands in the record form: how it begins, what it may speak of, and the question it becomes. No drawing.
 */
import type {
  Amount,
  InstalmentForm,
  OpenClientView,
  OpenItemView,
  ProcedureView,
  RecordKind,
  RecordQuestion,
} from '../../src/api';
import { sumAmounts } from '../format';
import { disputeReasons, kinds, other } from '../text/record';

/** `reason` is one of a list, or free words; `words` say what "other" means. */
export type Draft = Omit<RecordQuestion, 'instalments'> & {
  readonly instalments: readonly InstalmentForm[];
  readonly words: string;
};
/** What is known when the form opens. Without `items` all of the client's are ticked. */
export type Beginning = { readonly kind: RecordKind } & {
  readonly [K in Exclude<keyof Draft, 'kind'>]?: Draft[K] | undefined;
};
/** The form as it opens. */
export function begin(start: Beginning, clients: readonly OpenClientView[]): Draft {
  const client = start.client ?? '';
  const all = clients.find((one) => one.client === client)?.items ?? [];
  const wanted = start.items ?? [];
  return {
    kind: start.kind,
    client,
    items: labelsOf(all.filter((one) => start.items === undefined || wanted.includes(one.item))),
    on: start.on ?? '',
    amount: start.amount ?? '',
    instalments: start.instalments ?? [],
    reason: start.reason ?? '',
    words: start.words ?? '',
    source: start.source ?? '',
    level: start.level ?? '',
  };
}

/** Another client: all of its invoices are ticked, what was typed stays. */
export function withClient(draft: Draft, client: string, clients: readonly OpenClientView[]): Draft {
  const items = clients.find((one) => one.client === client)?.items ?? [];
  return { ...draft, client, items: labelsOf(items), level: '', instalments: [] };
}

/** Another kind: client, invoices and day stay; a reason of one list is none of another. */
export function withKind(draft: Draft, kind: RecordKind): Draft {
  return { ...draft, kind, reason: '', words: '', level: '' };
}

/**
 * Whether the kind has something to say about this item: a step can only be left out where one comes, and an agreement
 * is about the invoice, not about a line of its plan.
 */
export function isPossible(kind: RecordKind, item: OpenItemView): boolean {
  if (kind === 'skip') return item.next !== null;
  if (kind === 'level') return item.procedure !== null;
  if (item.isInstalment) return false;
  return kind !== 'postponement' || item.next !== null;
}

/** The ticked invoices that the kind may speak of, in the sheet's order. */
export function tickedOf(draft: Draft, entry: OpenClientView | undefined): readonly OpenItemView[] {
  return (entry?.items ?? []).filter((one) => draft.items.includes(one.item) && isPossible(draft.kind, one));
}

/** The steps that every ticked invoice has, in the order of the first one's procedure. */
export function commonLevels(items: readonly OpenItemView[], procedures: readonly ProcedureView[]) {
  const names = new Set(items.map((one) => one.procedure));
  const lists = procedures.filter((one) => names.has(one.name)).map((one) => one.levels);
  const isShared = (code: string) => lists.every((levels) => levels.some((level) => level.code === code));
  return (lists[0] ?? []).filter((level) => isShared(level.code));
}

/** What is open on the ticked invoices, when it is in one currency. */
export function wholeOf(items: readonly Pick<OpenItemView, 'balance'>[]): Amount | null {
  const sums = sumAmounts(items.map((one) => one.balance));
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** The question as the server wants it: what a kind does not need is empty. */
export function questionOf(draft: Draft, entry: OpenClientView): RecordQuestion {
  const { kind } = draft;
  const only = <T>(needed: boolean, value: T, empty: T): T => (needed ? value : empty);
  return {
    kind,
    client: draft.client,
    items: labelsOf(tickedOf(draft, entry)),
    on: only(kinds[kind].on !== null, draft.on, ''),
    amount: only(hasAmount(kind), draft.amount.trim(), ''),
    instalments: only(kind === 'plan', draft.instalments, []).map(({ on, amount }) => ({ on, amount: amount.trim() })),
    reason: only(hasReason(kind), draft.reason === other ? draft.words.trim() : draft.reason.trim(), ''),
    source: only(hasSource(kind), draft.source, ''),
    level: only(kind === 'level', draft.level, ''),
  };
}

/** Whether a part may be named instead of the whole. */
export const hasAmount = (kind: RecordKind): boolean => kind === 'promise' || kind === 'dispute';
/** Whether it may be about the client as a whole, and without a last day. */
export const mayBeOpen = (kind: RecordKind): boolean => kind === 'hold' || kind === 'waiver';
/** Whether somebody at the client said it. */
export const hasSource = (kind: RecordKind): boolean => ['promise', 'plan', 'extension', 'dispute'].includes(kind);
const hasReason = (kind: RecordKind): boolean => !['promise', 'plan', 'postponement'].includes(kind);
/** Whether it is about the step that comes next, not about the money. */
export const isAboutSteps = (kind: RecordKind): boolean => ['postponement', 'skip', 'level'].includes(kind);

/** A dispute's reason as the form has it: what is none of its list is "other" with its words. */
export function listedReason(reason: string): Pick<Draft, 'reason' | 'words'> {
  return reason === '' || disputeReasons.includes(reason) ? { reason, words: '' } : { reason: other, words: reason };
}

const labelsOf = (items: readonly OpenItemView[]): readonly string[] => items.map((one) => one.item);
