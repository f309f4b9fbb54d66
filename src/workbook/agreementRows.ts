/**
 * The Agreements sheet read: its rows → agreements. A row that cannot be read keeps back what it is about: it counts as
 * a hold, up to its own last day where that can be read, else without an end, until somebody corrects it.
 */
import { day } from '../core/days';
import type { Agreement, Identity, Invoice } from '../core/model';
import type { Problem } from '../core/problem';
import { readAgreed, readAgreementKind, readAgreementOutcome } from './agreementCells';
import { type Bad, bad, cellText, isBad, isBlank, type RawCell } from './cells';
import type { CurrencyContext } from './currencyCells';
import { readDay } from './dayCells';
import { readHold } from './holdCells';
import type { Known } from './known';
import { AGREEMENT_LABELS, type AgreementField } from './ownSheets';
import { dataRows, type OwnSheet } from './ownTable';
import { cellProblems } from './problems';
import { cellOf } from './table';

/** Without these columns the sheet does not say who is to be left alone. */
export const NEEDED_OF_AGREEMENTS: readonly AgreementField[] = ['kind', 'client', 'invoices', 'until'];

export type ReadAgreements = { readonly agreements: readonly Agreement[]; readonly problems: readonly Problem[] };

/** Whom and what a row is about: no invoices means all of the client's. */
type Party = { readonly clientId: Identity; readonly invoiceIds: readonly Identity[] };
type Terms = Omit<Agreement, 'clientId' | 'clientName' | 'invoiceIds' | 'row'>;
type Cell = (field: AgreementField) => RawCell;
/** Notes what is wrong with a cell; the row then counts as a hold. */
type Doubt = (field: AgreementField, why: Bad, read?: string) => void;

/** A row with nothing but a State or a note is none. */
const SAYING: readonly AgreementField[] = ['kind', 'client', 'invoices', 'until', 'amount'];
/** Of a row that does not say since when: it counts at once. */
const LONG_AGO = day('2000-01-01');

/**
 * Reads every row that says something.
 *
 * The client is found by name, the invoices by number, and each must be that client's; a row whose client is not known is
 * about its invoices all the same. An invoice that is not found could be any of the client's.
 */
export function readAgreements(own: OwnSheet<AgreementField>, known: Known, signs: CurrencyContext): ReadAgreements {
  const { layout } = own;
  if (layout === null) return { agreements: [], problems: [] };
  const problem = cellProblems(layout, AGREEMENT_LABELS);
  const problems: Problem[] = [];
  const agreements: Agreement[] = [];
  for (const { row, cells } of dataRows(own)) {
    const cell: Cell = (field) => cellOf(layout, cells, field);
    if (SAYING.every((field) => isBlank(cell(field)))) continue;
    let isDoubtful = false;
    const note: Doubt = (field, why, read) => {
      problems.push(problem(row, field, why, read ?? cell(field)));
    };
    const doubt: Doubt = (field, why, read) => {
      isDoubtful = true;
      note(field, bad(why.bad, { ...why.params, meanwhile: 'held' }), read);
    };
    const parties = partiesOf(cell, known, note, doubt);
    const invoices = parties.flatMap((party) => invoicesOf(party, known));
    const terms = readTerms(cell, invoices, signs, doubt);
    if (terms.kind === 'waiver' && terms.reason === null) note('reason', bad('agreementReasonMissing'));
    for (const { clientId, invoiceIds } of parties)
      agreements.push({
        ...{ ...(isDoubtful ? heldUntilCorrected(terms) : plain(terms)), clientId },
        ...{ clientName: known.clientName(clientId), invoiceIds, row },
      });
  }
  return { agreements, problems };
}

function partiesOf(cell: Cell, known: Known, note: Doubt, doubt: Doubt): readonly Party[] {
  const name = cellText(cell('client'));
  const named = known.clientsNamed(name);
  const labels = labelsIn(cellText(cell('invoices')), known);
  const found = new Map<Identity, Identity[]>();
  const unknown: string[] = [];
  for (const label of labels) {
    const invoice = known.invoiceNumbered(label);
    if (invoice === 'unjudged') continue;
    if (invoice === null || (named.length > 0 && !named.includes(invoice.clientId))) unknown.push(label);
    if (invoice === null) continue;
    const before = found.get(invoice.clientId) ?? [];
    if (!before.includes(invoice.id)) found.set(invoice.clientId, [...before, invoice.id]);
  }
  const isNobody = named.length === 0 && (name !== '' || labels.length === 0);
  // A client may have got another name since: whoever could be meant is left alone.
  const meant = isNobody && found.size === 0 ? known.clientsLike(name) : named;
  const isHeld = meant.length + found.size > 0 || labels.length > unknown.length;
  const tell: Doubt = (field, why, read) => {
    if (isHeld) doubt(field, why, read);
    else note(field, bad(why.bad, { ...why.params, meanwhile: 'unheld' }), read);
  };
  for (const label of unknown)
    tell('invoices', bad('agreementInvoiceUnknown', { nearest: nearest(label, named, known) }), label);
  if (isNobody)
    (found.size > 0 ? note : tell)(
      'client',
      name === '' ? bad('clientMissing') : bad('clientUnknown', { nearest: nearestClient(name, meant, known) }),
    );
  const parties = [...found].map(([clientId, invoiceIds]): Party => ({ clientId, invoiceIds }));
  if (labels.length > 0 && unknown.length === 0 && meant === named) return parties;
  const all = meant.map((clientId): Party => ({ clientId, invoiceIds: [] }));
  return [...all, ...parties.filter(({ clientId }) => !named.includes(clientId))];
}

/** A number may hold the signs that numbers are separated by. */
function labelsIn(text: string, known: Known): readonly string[] {
  const isNumber = (part: string): boolean => known.invoiceNumbered(part) !== null;
  if (text !== '' && isNumber(text)) return [text];
  return text
    .split(/[;\n]/)
    .flatMap((part) => (isNumber(part) ? [part] : part.split(',')))
    .map((label) => label.trim())
    .filter((label) => label !== '');
}

function nearestClient(name: string, [like]: readonly Identity[], known: Known): string {
  return known.nearestClient(name) || (like === undefined ? '' : known.clientName(like));
}

/** Among the client's own invoices where the client is known. */
function nearest(label: string, named: readonly Identity[], known: Known): string {
  const suggestion = known.nearestNumber(label);
  const invoice = known.invoiceNumbered(suggestion);
  const isTheirs = named.length === 0 || (typeof invoice === 'object' && named.includes(invoice?.clientId ?? ''));
  return isTheirs ? suggestion : '';
}

function invoicesOf({ clientId, invoiceIds }: Party, known: Known): readonly Invoice[] {
  const all = known.invoicesOf(clientId);
  return invoiceIds.length === 0 ? all : all.filter(({ id }) => invoiceIds.includes(id));
}

/** What a row says, with what of it was readable. */
type ReadTerms = Terms & { readonly isKindRead: boolean; readonly isOutcomeRead: boolean };

function readTerms(cell: Cell, invoices: readonly Invoice[], signs: CurrencyContext, doubt: Doubt): ReadTerms {
  const { locale } = signs;
  const kept = <T>(field: AgreementField, read: T | Bad): T | null => {
    if (!isBad(read)) return read;
    doubt(field, read);
    return null;
  };
  const text = (field: AgreementField): string | null => cellText(cell(field)) || null;
  const read = kept('kind', readAgreementKind(cell('kind')));
  const kind = read ?? 'hold';
  const endsLikeHold = kind === 'hold' || kind === 'waiver';
  const held = kept('until', endsLikeHold ? readHold(cell('until'), locale) : readDay(cell('until'), locale));
  const until = held === 'open' ? null : held;
  if (isBlank(cell('until')) && !endsLikeHold && kind !== 'dispute') doubt('until', bad('agreementUntilMissing'));
  const isOfMoney = kind === 'promise' || kind === 'instalment' || kind === 'dispute';
  const outcome = kept('outcome', readAgreementOutcome(cell('outcome')));
  return {
    ...{ kind, until, outcome, isKindRead: read !== null, isOutcomeRead: outcome !== null || isBlank(cell('outcome')) },
    amount: isOfMoney ? kept('amount', readAgreed(cell('amount'), kind, invoices, signs)) : null,
    ...{ reason: text('reason'), source: text('source'), by: text('by') },
    recordedOn: kept('recordedOn', readDay(cell('recordedOn'), locale)) ?? LONG_AGO,
    endedOn: kept('endedOn', readDay(cell('endedOn'), locale)),
  };
}

function plain({ isKindRead: _, isOutcomeRead: __, ...terms }: ReadTerms): Terms {
  return terms;
}

/** Somebody wanted this client left alone: until the row can be read, nobody is asked for what it is about. */
function heldUntilCorrected(read: ReadTerms): Terms {
  const { isKindRead, isOutcomeRead, kind, until, endedOn } = read;
  return {
    ...plain(read),
    kind: 'hold',
    // The day of a dispute is that of its review: it goes on after it.
    until: isKindRead && kind !== 'dispute' ? until : null,
    endedOn: isOutcomeRead ? endedOn : null,
    ...{ amount: null, outcome: null },
  };
}
