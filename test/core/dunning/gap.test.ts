import { day } from '../../../src/core/days';
import { gapEndsOn, lastWrittenOn, writtenContacts } from '../../../src/core/dunning/gap';
import type { ContactEvent } from '../../../src/core/model';
import { aLevel, anEvent, delivered, mailbox } from '../builders';

const live = { mode: 'ask', run: null } as const;
const last = (history: readonly ContactEvent[], client = 'kestrel', to = ['ap@kestrel.example']) =>
  lastWrittenOn(writtenContacts(history, live), client, to.map(mailbox));

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
    ${'message'}  | ${'SENT'}      | ${null}
    ${'delivery'} | ${'LOGGED'}    | ${null}
  `('$kind $result', ({ kind, result, on }) => expect(last([anEvent({ kind, result, on: '2026-03-02' })])).toBe(on));
});

describe('they are found by client and by receiver', () => {
  const history = [
    anEvent({ seq: 1, on: '2026-03-02', to: ['AP@Kestrel.example', ' D@kestrel.example '] }),
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
    ${'new name'} | ${['d@kestrel.example']}                        | ${'2026-03-02'}
    ${'new name'} | ${['new@kestrel.example']}                      | ${null}
  `('$client, $to → $on, whatever the order of rows', ({ client, to, on }) => {
    expect(last(history, client, to)).toBe(on);
    expect(last(history.slice().reverse(), client, to)).toBe(on);
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

describe('the gap ends so many days after the last contact, the settings’ or the level’s own, whichever are more', () => {
  test.each`
    gapDays | ofLevel | endsOn
    ${5}    | ${null} | ${'2026-03-08'}
    ${0}    | ${null} | ${'2026-03-03'}
    ${5}    | ${4}    | ${'2026-03-08'}
    ${5}    | ${5}    | ${'2026-03-08'}
    ${5}    | ${6}    | ${'2026-03-09'}
    ${0}    | ${1}    | ${'2026-03-04'}
  `('$gapDays and $ofLevel → $endsOn', ({ gapDays, ofLevel, endsOn }) =>
    expect(gapEndsOn(day('2026-03-03'), aLevel({ gapDays: ofLevel }), { ...delivered, gapDays })).toBe(endsOn),
  );
});
