/** The list of contacts: every row about the client, dated, in order. */
import { contactBlocks } from '../../../src/core/handOver/contacts';
import { handOverTexts } from '../../../src/core/handOver/texts';
import type { ContactEvent, Ledger } from '../../../src/core/model';
import { aClient, aLedger, anEvent, neutral } from '../builders';

const rowsOf = (history: readonly ContactEvent[], spec: Partial<Ledger> = {}, language = 'en') => {
  const [, table] = contactBlocks(aClient(), aLedger({ ...spec, history }), language);
  return table?.kind === 'table' ? table.rows : [];
};

test('a row says when, what, about which invoices, and the details', () => {
  const event = anEvent({
    to: ['ap@kestrel.example'],
    by: 'mia@firm.example',
    subject: 'Invoice INV-1',
    note: 'a note',
  });
  expect(rowsOf([event])).toEqual([
    [
      '2 Mar 2026 09:00',
      'E-mail',
      'INV-1',
      'Invoice INV-1\n→ ap@kestrel.example\na note\nmia@firm.example · PD-T00001',
    ],
  ]);
});

test('the first one first, of one minute by their numbers', () => {
  const events = [
    anEvent({ seq: 3, on: '2026-03-05', keys: ['C|x|1'] }),
    anEvent({ seq: 2, on: '2026-03-02', keys: ['B|x|1'] }),
    anEvent({ seq: 1, on: '2026-03-02', keys: ['A|x|1'] }),
  ];
  expect(rowsOf(events).map(([, , invoices]) => invoices)).toEqual(['A', 'B', 'C']);
});

describe('which rows stand in it', () => {
  const testing = { settings: { ...neutral, mode: 'test' as const } };
  test.each`
    what                         | event                                  | spec       | listed
    ${'a call'}                  | ${{ kind: 'call' }}                    | ${{}}      | ${true}
    ${'a note'}                  | ${{ kind: 'note' }}                    | ${{}}      | ${true}
    ${'a delivery'}              | ${{ kind: 'delivery' }}                | ${{}}      | ${true}
    ${'a step set by hand'}      | ${{ kind: 'level', result: 'LOGGED' }} | ${{}}      | ${false}
    ${'what was made void'}      | ${{ result: 'VOID' }}                  | ${{}}      | ${false}
    ${'another client'}          | ${{ client: 'Other' }}                 | ${{}}      | ${false}
    ${'Test mode, live'}         | ${{ mode: 'test' }}                    | ${{}}      | ${false}
    ${'Test mode, in Test mode'} | ${{ mode: 'test' }}                    | ${testing} | ${true}
  `('$what: $listed', ({ event, spec, listed }) => {
    expect(rowsOf([anEvent(event)], spec).length === 1).toBe(listed);
  });
});

test.each`
  result         | what
  ${'SENT'}      | ${'E-mail'}
  ${'FAILED'}    | ${'E-mail, not sent'}
  ${'SENDING'}   | ${'E-mail, in doubt'}
  ${'UNCERTAIN'} | ${'E-mail, in doubt'}
  ${'BOUNCED'}   | ${'E-mail, came back'}
`('a mail whose result is $result is called $what', ({ result, what }) => {
  expect(rowsOf([anEvent({ result })])[0]?.[1]).toBe(what);
});

test('a notice is named as its reader knows it, without what only Paydue reads back', () => {
  const subject = 'MN-2026-0001, 2026-05-29 (14 days, post, UKcompany): Letter before action, Kestrel';
  expect(rowsOf([anEvent({ kind: 'notice', subject })])[0]?.[3]).toMatch(
    /^MN-2026-0001, Letter before action, Kestrel\n/,
  );
});

test('why a mail failed is no business of a lawyer', () => {
  expect(rowsOf([anEvent({ result: 'FAILED', note: 'quota: used up' })])[0]?.[3]).not.toContain('quota');
});

test.each(['en', 'fr', 'de', 'es', 'nl', 'it'])('%s has a word for every kind', (language) => {
  const { kinds } = handOverTexts(language);
  expect(Object.keys(kinds).sort()).toEqual([
    'call',
    'delivery',
    'level',
    'message',
    'note',
    'notice',
    'reminder',
    'skip',
  ]);
  expect(Object.values(kinds).every((word) => word.trim() !== '')).toBe(true);
  if (language !== 'en') expect(kinds.call).not.toBe(handOverTexts('en').kinds.call);
});

test('an unknown language gets English', () => {
  expect(handOverTexts('xx')).toBe(handOverTexts('en'));
});
