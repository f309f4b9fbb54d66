/** What is agreed keeps its invoices back, whatever else stands in the ledger: each kind judged by its own plain words. */
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Agreement, Identity, Invoice, Ledger, OpenItem } from '../../../src/core/model';
import { decimal } from '../../../src/core/money';
import { anAgreement } from '../agreementRows';
import { neutral } from '../builders';
import { anyLedger, around, clients } from './anyLedger';

/** The items with a step of their own on a day: by mail, call, notice or task. */
function stepped(ledger: Ledger, today: Day): readonly OpenItem[] {
  const run = planRun(ledger, today);
  return [...run.messages, ...run.calls, ...run.notices, ...run.tasks].flatMap(({ lines }) =>
    lines.map(({ item }) => item),
  );
}

/** Ended on is the first day on which it counts no more; without one it is over once it is withdrawn, a dispute once it is accepted. */
const isRunning = ({ kind, recordedOn, endedOn, outcome }: Agreement, today: Day) =>
  recordedOn <= today &&
  (endedOn === null ? outcome !== 'withdrawn' && (kind !== 'dispute' || outcome !== 'accepted') : today < endedOn);

const isNamed = ({ invoiceIds }: Agreement, id: Identity) => invoiceIds.includes(id);

/** Named, or one of all of the client's that there were when it was recorded. */
const isAbout = (row: Agreement, { id, clientId, issuedOn }: Invoice) =>
  row.invoiceIds.length === 0
    ? row.clientId === clientId && (issuedOn === null || issuedOn <= row.recordedOn)
    : isNamed(row, id);

const holdsFor = (property: (ledger: Ledger, today: Day) => void) =>
  fc.assert(fc.property(anyLedger, around(0, 20), property), { numRuns: 300 });

test('nothing is done for an invoice or a client on hold', () =>
  holdsFor((ledger, today) => {
    const holds = ledger.agreements.filter(
      (row) => row.kind === 'hold' && isRunning(row, today) && (row.until === null || today <= row.until),
    );
    for (const { invoice } of stepped(ledger, today))
      expect(
        holds.filter((row) =>
          row.invoiceIds.length === 0 ? row.clientId === invoice.clientId : isNamed(row, invoice.id),
        ),
      ).toEqual([]);
  }));

test('nothing is done for an invoice that is disputed as a whole', () =>
  holdsFor((ledger, today) => {
    const disputes = ledger.agreements.filter(
      (row) => row.kind === 'dispute' && row.amount === null && isRunning(row, today),
    );
    for (const { invoice } of stepped(ledger, today))
      expect(disputes.filter((row) => isNamed(row, invoice.id))).toEqual([]);
  }));

test('of an invoice that is disputed in part the part is not asked for', () =>
  holdsFor((ledger, today) => {
    const disputes = ledger.agreements.filter(
      (row) => row.kind === 'dispute' && row.amount !== null && isRunning(row, today),
    );
    for (const { instalment, invoice, balance } of stepped(ledger, today)) {
      const [dispute] = disputes.filter((row) => isNamed(row, invoice.id));
      if (!dispute?.amount || instalment !== null) continue;
      const paid = ledger.payments
        .filter(({ invoiceId, on }) => invoiceId === invoice.id && on <= today)
        .reduce((sum, payment) => sum + payment.amount.minor, invoice.paid?.minor ?? 0);
      expect(balance.minor).toBeLessThanOrEqual(invoice.amount.minor - paid - dispute.amount.minor);
    }
  }));

test('nothing is done for an invoice that the last of one or two promises of its client is about, until its day', () =>
  holdsFor((ledger, today) => {
    for (const { invoice } of stepped(ledger, today)) {
      const promises = ledger.agreements
        .filter((row) => row.kind === 'promise' && row.recordedOn <= today && row.clientId === invoice.clientId)
        .sort((a, b) => (a.recordedOn === b.recordedOn ? a.row - b.row : a.recordedOn < b.recordedOn ? -1 : 1));
      const last = promises[promises.length - 1];
      if (
        last === undefined ||
        !isAbout(last, invoice) ||
        promises.length > 2 ||
        last.amount !== null ||
        !isRunning(last, today)
      )
        continue;
      expect(last.until !== null && today <= last.until && last.until >= last.recordedOn).toBe(false);
    }
  }));

test('nothing is done before the day to which the last recorded postponement put it off', () =>
  holdsFor((ledger, today) => {
    const running = ledger.agreements.filter((row) => row.kind === 'postponement' && isRunning(row, today));
    for (const { invoice } of stepped(ledger, today)) {
      const last = running
        .filter((row) => isNamed(row, invoice.id) || (row.invoiceIds.length === 0 && row.clientId === invoice.clientId))
        .filter(({ until }) => until !== null)
        .sort((a, b) => (a.recordedOn === b.recordedOn ? a.row - b.row : a.recordedOn < b.recordedOn ? -1 : 1))
        .pop();
      expect(last?.until != null && today < last.until).toBe(false);
    }
  }));

// A plan of equal lines over what is open, made for one invoice of a random ledger that has no agreement of its own.
test('while a plan stands its invoice is not asked for, and no line before its own day', () =>
  fc.assert(
    fc.property(
      anyLedger,
      around(0, 12),
      fc.nat({ max: 99 }),
      fc.array(fc.integer({ min: -6, max: 40 }), { minLength: 1, maxLength: 4 }),
      (any, today, at, offsets) => {
        const picked = any.invoices[at % any.invoices.length]!;
        const invoice = { ...picked, status: 'open' as const, paid: null };
        fc.pre(invoice.amount.minor >= 10000);
        const part = { ...invoice.amount, minor: invoice.amount.minor / offsets.length };
        fc.pre(Number.isInteger(part.minor));
        const lines = offsets.map((offset, line) =>
          anAgreement({
            kind: 'instalment',
            clientName: invoice.clientName,
            invoices: [invoice.number],
            until: addDays(today, offset),
            amount: decimal(part),
            currency: part.currency,
            recordedOn: addDays(today, -8),
            row: 50 + line,
          }),
        );
        const ledger: Ledger = {
          ...any,
          invoices: any.invoices.map((one) => (one.id === invoice.id ? invoice : one)),
          payments: any.payments.filter(({ invoiceId }) => invoiceId !== invoice.id),
          agreements: [
            ...any.agreements.filter((row) => row.clientId !== invoice.clientId && !isNamed(row, invoice.id)),
            ...lines,
          ],
        };
        const asked = stepped(ledger, today).filter((item) => item.invoice.id === invoice.id);
        // A pay run may draw a word before a line a few days nearer.
        const ahead =
          3 + (clients.find(({ id }) => id === invoice.clientId)?.payRunDays ? neutral.payRunWithinDays : 0);
        for (const { instalment, dueOn, balance } of asked) {
          expect(instalment).not.toBeNull();
          expect(dueOn <= addDays(today, ahead)).toBe(true);
          expect(balance).toEqual(part);
        }
      },
    ),
    { numRuns: 300 },
  ));
