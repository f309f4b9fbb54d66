/** What holds for a day's plan, whatever stands in the ledger. */
import fc from 'fast-check';
import { type Day, daysBetween, weekday } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { MessageLine } from '../../../src/core/message';
import type { Ledger } from '../../../src/core/model';
import { sumByCurrency } from '../../../src/core/money';
import type { Run } from '../../../src/core/planned';
import { anyLedger, around } from './anyLedger';

const holdsFor = (property: (run: Run, ledger: Ledger, today: Day) => void) =>
  fc.assert(
    fc.property(anyLedger, around(0, 20), (ledger, today) => property(planRun(ledger, today), ledger, today)),
    { numRuns: 300 },
  );
const linesOf = (run: Run): MessageLine[] =>
  [...run.messages, ...run.calls, ...run.notices, ...run.tasks].flatMap(({ lines }) => [...lines]);

test('an overdue message goes to late items alone, a courtesy check to those not late', () =>
  holdsFor((run, _ledger, today) => {
    for (const message of run.messages) {
      for (const { item, daysOverdue, level } of message.lines) {
        expect(daysBetween(item.dueOn, today)).toBe(daysOverdue);
        expect(daysOverdue > 0).toBe(message.class === 'overdue');
        expect(level.tone === 'courtesy').toBe(message.class === 'courtesy');
      }
      for (const item of [...message.alsoOverdue, ...message.disputed])
        expect(item.dueOn < today && message.class === 'overdue').toBe(true);
    }
  }));

test('no step but a courtesy check is done for an item that is not late, by whatever channel', () =>
  holdsFor((run) => {
    for (const { daysOverdue, level } of linesOf(run)) expect(daysOverdue > 0).toBe(level.tone !== 'courtesy');
  }));

test('nothing is done on a day that is no sending day', () =>
  holdsFor((run, { settings, holidays }, today) => {
    const isSendingDay = settings.sendDays.includes(weekday(today)) && !holidays.includes(today);
    if (!isSendingDay) expect(linesOf(run)).toEqual([]);
  }));

test('nothing is done for what is paid, closed, on hold by its cell, or within the tolerance', () =>
  holdsFor((run, ledger, today) => {
    for (const { item } of linesOf(run)) {
      // A level set by hand goes out for a small rest too.
      const isSetByHand = ledger.history.some(
        ({ kind, invoices }) => kind === 'level' && invoices.includes(item.label),
      );
      expect(item.balance.minor).toBeGreaterThan(isSetByHand ? 0 : 99);
      expect(['paid', 'cancelled', 'draft', 'writtenOff', 'inCollection']).not.toContain(item.invoice.status);
      expect(item.invoice.holdUntil === null || item.invoice.holdUntil < today).toBe(true);
    }
  }));

test('what its Status keeps for a person moves only when a row of Agreements took the word’s place', () =>
  holdsFor((run, ledger) => {
    const kinds = { disputed: 'dispute', onHold: 'hold', promised: 'promise', plan: 'instalment' } as const;
    for (const { item } of linesOf(run)) {
      const { status, id, clientId } = item.invoice;
      if (!(status in kinds)) continue;
      const kind = kinds[status as keyof typeof kinds];
      const rows = ledger.agreements.filter(
        (row) => row.kind === kind && (row.invoiceIds.includes(id) || row.clientId === clientId),
      );
      expect(rows).not.toEqual([]);
    }
  }));

test('an item has one step a run, under one key, and each decision to act has its line', () =>
  holdsFor((run) => {
    const items = linesOf(run).map(({ item }) => item.id);
    expect(new Set(items).size).toBe(items.length);
    expect(new Set(linesOf(run).map(({ key }) => key)).size).toBe(items.length);
    const acting = run.decisions.filter(({ kind }) => kind === 'act').map(({ item }) => item.id);
    expect(items.slice().sort()).toEqual(acting.sort());
    for (const { alsoOverdue, disputed } of run.messages)
      for (const { id } of [...alsoOverdue, ...disputed]) expect(items).not.toContain(id);
  }));

test('an invoice is never asked for beside its own instalments', () =>
  holdsFor((run) => {
    const asked = linesOf(run).map(({ item }) => item);
    const whole = new Set(asked.filter(({ instalment }) => instalment === null).map(({ id }) => id));
    for (const { instalment, invoice } of asked) if (instalment !== null) expect(whole.has(invoice.id)).toBe(false);
  }));

test('the sum in a mail is the sum of its lines and credits, and there is something to pay in each currency', () =>
  holdsFor((run) => {
    for (const { lines, credits, totals } of run.messages) {
      const parts = [...lines.map(({ item }) => item.balance), ...credits.map(({ amount }) => amount)];
      expect(totals).toEqual(sumByCurrency(parts));
      for (const { minor } of totals) expect(minor).toBeGreaterThan(0);
      for (const { amount } of credits) expect(amount.minor).toBeLessThan(0);
    }
  }));

test('every message has receivers, none of them one that a mail came back from, and nobody twice', () =>
  holdsFor((run, ledger) => {
    const bounced = ledger.history
      .filter(({ result, mode }) => result === 'BOUNCED' && (mode === 'live' || run.mode === 'test'))
      .flatMap(({ to }) => [...to]);
    for (const { to, cc } of run.messages) {
      expect(to.length).toBeGreaterThan(0);
      const all = [...to, ...cc].map(({ address }) => address);
      expect(new Set(all).size).toBe(all.length);
      for (const { address } of to) expect(bounced).not.toContain(address);
    }
  }));

test('a client has at most one mail of a class, receivers, language and currency', () =>
  holdsFor((run, ledger) => {
    const keys = run.messages.map(({ client, class: of, to, language, totals }) =>
      [
        client.id,
        of,
        to.map(({ address }) => address).sort(),
        language,
        ledger.settings.messagePerCurrency ? totals[0]?.currency : '',
      ].join('|'),
    );
    expect(new Set(keys).size).toBe(keys.length);
  }));

test('what a person must look at first never leaves by itself', () =>
  holdsFor((run) => {
    for (const { approval, warnings, lines, reasons } of run.messages) {
      const needs =
        warnings.length > 0 ||
        lines.some(({ level }) => level.approval === 'person' || level.tone === 'final' || level.tone === 'formal') ||
        reasons.some(({ code }) => code === 'levelsEdited' || code === 'procedureChanged');
      expect(approval).toBe(needs ? 'person' : 'auto');
    }
  }));

test('each client is in at most one call, each item in at most one place', () =>
  holdsFor((run) => {
    const called = run.calls.map(({ client }) => client.id);
    expect(new Set(called).size).toBe(called.length);
    for (const { lines, items } of run.calls) {
      const ids = items.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { item } of lines) expect(ids).toContain(item.id);
    }
  }));

test('levels never go backwards, unless a person said so', () =>
  holdsFor((run, ledger) => {
    const setByHand = new Set(
      ledger.history.filter(({ kind }) => kind === 'level').flatMap(({ invoices }) => invoices),
    );
    for (const { item, reached, next } of run.decisions) {
      if (reached === null || next === null || setByHand.has(item.label)) continue;
      expect(next.order).toBeGreaterThanOrEqual(reached.order + (next.repeat === null ? 1 : 0));
    }
  }));
