import { day } from '../../src/core/days';
import { openItems } from '../../src/core/dunning/balance';
import type { MessageLine, PlannedMessage } from '../../src/core/message';
import { NOTHING_ENCLOSED } from '../../src/core/messages/attachments';
import { contactEvent, messageEvent, noticeEvent } from '../../src/workbook/history';
import { aClient, aLevel, amount, anInvoice, mailbox } from '../core/builders';

const client = aClient();
const line = (number: string, code: string, order: number): MessageLine => {
  const [item] = openItems(anInvoice({ number }));
  return { item: item!, level: aLevel({ code, order }), key: `${number}|${code}|1`, daysOverdue: 9 };
};
const lines = [line('INV-1', 'firm', 3), line('INV-2', 'gentle', 2)];
const circumstances = { when: '2026-03-09 09:05', by: 'mia@tern.example', run: 'r-1', mode: 'live' } as const;
const planned: PlannedMessage = {
  ...{ client, class: 'overdue', tone: 'firm', level: lines[0]!.level, language: 'en', lines, alsoOverdue: [] },
  ...{
    to: [mailbox('Jane <ap@kestrel.example>')],
    cc: [mailbox('tom@tern.example')],
    totals: [amount('200.00')],
    charges: [],
    enclosed: NOTHING_ENCLOSED,
    chargeRefusals: [],
    occasion: null,
    spoken: [],
    about: null,
  },
  ...{ approval: 'auto', inReplyTo: null, token: 'PD-ABCDEF', reasons: [], bcc: [], disputed: [], credits: [] },
  ...{ warnings: [], brokenPromise: null, paidSince: [] },
};
const nothing = { outcome: null, note: null, charges: [], messageId: null, threadId: null };
const common = {
  when: '2026-03-09 09:05',
  on: day('2026-03-09'),
  clientId: 'kestrel',
  clientName: 'Kestrel',
  by: 'mia@tern.example',
};

test('a message is recorded as an intention, with a key for each invoice at its own level', () => {
  expect(
    messageEvent({ planned, subject: 'Two invoices', text: 't', html: 'h', images: [], hash: 'x' }, circumstances),
  ).toEqual({
    ...common,
    ...nothing,
    ...{
      kind: 'reminder',
      result: 'SENDING',
      channel: 'email',
      procedure: 'Standard',
      level: 'firm',
      run: 'r-1',
      mode: 'live',
    },
    ...{
      invoices: ['INV-1', 'INV-2'],
      keys: ['INV-1|firm|1', 'INV-2|gentle|1'],
      subject: 'Two invoices',
      token: 'PD-ABCDEF',
    },
    ...{ to: ['ap@kestrel.example'], cc: ['tom@tern.example'], amounts: [amount('200.00')] },
  });
});

test('a message beside the steps is recorded without keys: it completes nothing', () => {
  const spoken = lines.map(({ item }) => item);
  const level = aLevel({ code: 'message', procedure: '' });
  const thanks: PlannedMessage = { ...planned, lines: [], spoken, level, occasion: 'paymentThanks' };
  const ready = { planned: thanks, subject: 'Thank you', text: 't', html: 'h', images: [], hash: 'x' };
  expect(messageEvent(ready, circumstances)).toMatchObject({
    ...{ kind: 'message', procedure: null, level: 'message', result: 'SENDING', channel: 'email' },
    ...{ keys: [], invoices: ['INV-1', 'INV-2'], subject: 'Thank you', token: 'PD-ABCDEF' },
  });
});

test('a call is recorded with the steps it was due for', () => {
  const call = {
    kind: 'call',
    client,
    invoices: ['INV-1', 'INV-2'],
    lines,
    amounts: [],
    outcome: 'noAnswer',
    note: 'rang',
  } as const;
  expect(contactEvent({ ...circumstances, ...call })).toEqual({
    ...common,
    ...nothing,
    ...{
      kind: 'call',
      result: 'LOGGED',
      channel: 'call',
      procedure: 'Standard',
      level: 'firm',
      run: null,
      mode: 'live',
    },
    ...{ invoices: ['INV-1', 'INV-2'], keys: ['INV-1|firm|1', 'INV-2|gentle|1'], subject: null, token: null },
    ...{ to: [], cc: [], amounts: [], outcome: 'noAnswer', note: 'rang' },
  });
});

test('a note is no step, whatever it speaks of', () => {
  const note = {
    kind: 'note',
    client,
    invoices: ['INV-1'],
    lines,
    amounts: [],
    outcome: 'noAnswer',
    note: '',
  } as const;
  expect(contactEvent({ ...circumstances, ...note })).toMatchObject({
    ...{
      kind: 'note',
      result: 'LOGGED',
      keys: [],
      level: null,
      procedure: null,
      channel: null,
      outcome: null,
      note: null,
    },
  });
});

describe('a step that a person left out or set is recorded with its keys, by no channel', () => {
  test.each(['skip', 'level'] as const)('%s', (kind) => {
    const given = { kind, client, invoices: ['INV-1', 'INV-2'], lines, amounts: [], outcome: null, note: 'agreed' };
    expect(contactEvent({ ...circumstances, ...given })).toMatchObject({
      ...{ kind, result: 'LOGGED', keys: ['INV-1|firm|1', 'INV-2|gentle|1'], level: 'firm', procedure: 'Standard' },
      ...{ channel: null, outcome: null, note: 'agreed', token: null },
    });
  });
});

test('a formal notice is recorded before its document is made', () => {
  const notice = { client, lines, totals: [amount('200.00')], token: 'PD-ABCDEF', title: 'Formal notice' };
  expect(noticeEvent(notice, circumstances)).toMatchObject({
    ...{
      kind: 'notice',
      result: 'SENDING',
      channel: 'notice',
      level: 'firm',
      subject: 'Formal notice',
      token: 'PD-ABCDEF',
    },
    ...{ keys: ['INV-1|firm|1', 'INV-2|gentle|1'], to: [], messageId: null },
  });
});
