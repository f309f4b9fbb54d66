import { contactsAbout, remindersOf } from '../../../src/core/notice/contacts';
import { anEvent, anInvoice } from '../builders';
import { anItem } from '../messages/builders';

const item = anItem(anInvoice({ number: 'INV-1' }));
const reminder = (on: string, fields = {}) => anEvent({ keys: ['INV-1|gentle|1'], on, ...fields });

describe('what counts as having spoken of an invoice', () => {
  test.each`
    what                          | event                                                                          | found
    ${'a reminder that was sent'} | ${reminder('2026-08-12')}                                                      | ${['2026-08-12 reminder']}
    ${'a call that was logged'}   | ${anEvent({ kind: 'call', keys: ['INV-1|call1|1'], on: '2026-09-02' })}        | ${['2026-09-02 call']}
    ${'a call that was no step'}  | ${anEvent({ kind: 'call', keys: [], invoices: ['inv-1'], on: '2026-09-02' })}  | ${['2026-09-02 call']}
    ${'a reminder that failed'}   | ${reminder('2026-08-12', { result: 'FAILED' })}                                | ${[]}
    ${'one that bounced'}         | ${reminder('2026-08-12', { result: 'BOUNCED' })}                               | ${[]}
    ${'one in doubt'}             | ${reminder('2026-08-12', { result: 'UNCERTAIN' })}                             | ${[]}
    ${'one of Test mode'}         | ${reminder('2026-08-12', { mode: 'test' })}                                    | ${[]}
    ${'one about another'}        | ${reminder('2026-08-12', { keys: ['INV-11|gentle|1'], invoices: ['INV-11'] })} | ${[]}
    ${'a note'}                   | ${anEvent({ kind: 'note', keys: [], invoices: ['inv-1'] })}                    | ${[]}
    ${'thanks for a payment'}     | ${anEvent({ kind: 'message', keys: [], invoices: ['INV-1'], result: 'SENT' })} | ${[]}
    ${'another notice'}           | ${anEvent({ kind: 'notice', keys: ['INV-1|formal|1'] })}                       | ${[]}
  `('$what', ({ event, found }) => {
    expect(contactsAbout([item], [event], 'ask').map(({ on, how }) => `${on} ${how}`)).toEqual(found);
  });
  test('in Test mode those of Test mode count too', () => {
    expect(contactsAbout([item], [reminder('2026-08-12', { mode: 'test' })], 'test')).toHaveLength(1);
  });
});

test('they stand earliest first, a day and channel once', () => {
  const history = [
    reminder('2026-10-18'),
    reminder('2026-08-12'),
    reminder('2026-08-12', { seq: 9 }),
    anEvent({ kind: 'call', keys: ['INV-1|call1|1'], on: '2026-08-12' }),
  ];
  expect(contactsAbout([item], history, 'ask').map(({ on, how }) => `${on} ${how}`)).toEqual([
    '2026-08-12 reminder',
    '2026-08-12 call',
    '2026-10-18 reminder',
  ]);
});

test('reminders of one item are counted mail by mail', () => {
  const history = [reminder('2026-10-18'), reminder('2026-08-12'), reminder('2026-08-12', { seq: 9 })];
  expect(remindersOf(item, history, 'ask')).toEqual(['2026-08-12', '2026-08-12', '2026-10-18']);
});
