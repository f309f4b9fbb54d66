import { day } from '../../../src/core/days';
import { gapEndsOn, lastWrittenOn, writtenContacts } from '../../../src/core/dunning/gap';
import type { ContactEvent } from '../../../src/core/model';
import { anEvent, delivered, mailbox } from '../builders';

const live = { mode: 'ask', run: null } as const;
const last = (history: readonly ContactEvent[], client = 'kestrel', to = ['ap@kestrel.example']) =>
  lastWrittenOn(writtenContacts(history, live), client, to.map(mailbox), null);

describe('mails and notices that left or may have left are written contacts', () => {
  test.each`
    kind          | result         | on
    ${'reminder'} | ${'SENT'}      | ${'2026-03-02'}
    ${'reminder'} | ${'SENDING'}   | ${'2026-03-02'}
    ${'reminder'} | ${'UNCERTAIN'} | ${'2026-03-02'}
    ${'notice'}   | ${'SENT'}      | ${'2026-03-02'}
    ${'reminder'} | ${'FAILED'}    | ${null}
    ${'reminder'} | ${'BOUNCED'}   | ${null}
    ${'reminder'} | ${'VOID'}      | ${null}
    ${'call'}     | ${'LOGGED'}    | ${null}
    ${'note'}     | ${'LOGGED'}    | ${null}
    ${'skip'}     | ${'LOGGED'}    | ${null}
  `('$kind $result', ({ kind, result, on }) => expect(last([anEvent({ kind, result, on: '2026-03-02' })])).toBe(on));
});

describe('they are found by client and by receiver', () => {
  const history = [
    anEvent({ seq: 1, on: '2026-03-02', to: ['AP@Kestrel.example'] }),
    anEvent({ seq: 2, on: '2026-03-04', client: 'Old name', to: ['ap@kestrel.example', 'b@kestrel.example'] }),
    anEvent({ seq: 3, on: '2026-03-03', to: ['c@kestrel.example'] }),
  ];
  test.each`
    client        | to                                              | on
    ${'kestrel'}  | ${['new@kestrel.example']}                      | ${'2026-03-03'}
    ${'kestrel'}  | ${[]}                                           | ${'2026-03-03'}
    ${'kestrel'}  | ${['ap@kestrel.example']}                       | ${'2026-03-04'}
    ${'new name'} | ${['new@kestrel.example', 'b@kestrel.example']} | ${'2026-03-04'}
    ${'new name'} | ${['c@kestrel.example']}                        | ${'2026-03-03'}
    ${'new name'} | ${['new@kestrel.example']}                      | ${null}
  `('$client, $to → $on', ({ client, to, on }) => expect(last(history, client, to)).toBe(on));
  test('and by the item itself', () => {
    const contacts = writtenContacts(history, live);
    expect(lastWrittenOn(contacts, 'new name', [], day('2026-03-01'))).toBe('2026-03-01');
    expect(lastWrittenOn(contacts, 'kestrel', [], day('2026-03-01'))).toBe('2026-03-03');
    expect(lastWrittenOn(contacts, 'kestrel', [], day('2026-03-09'))).toBe('2026-03-09');
  });
});

test('test mails hold back test planning alone', () => {
  const history = [anEvent({ mode: 'test' })];
  expect(last(history)).toBeNull();
  expect(writtenContacts(history, { mode: 'test', run: null }).byClient.get('kestrel')).toBe('2026-03-02');
});

test('the run that is going on holds nothing back', () => {
  const history = [anEvent({ seq: 1, on: '2026-03-02', run: 'r1' }), anEvent({ seq: 2, on: '2026-03-09', run: 'r2' })];
  const contacts = writtenContacts(history, { mode: 'ask', run: 'r2' });
  expect(contacts.byClient.get('kestrel')).toBe('2026-03-02');
  expect(contacts.byAddress.get('ap@kestrel.example')).toBe('2026-03-02');
});

test('the gap ends so many days after the last contact', () => {
  expect(gapEndsOn(day('2026-03-03'), delivered)).toBe('2026-03-08');
  expect(gapEndsOn(day('2026-03-03'), { ...delivered, gapDays: 0 })).toBe('2026-03-03');
});
