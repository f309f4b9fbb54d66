import type { ContactEvent, Invoice } from '../../../src/core/model';
import { noticeObstacles } from '../../../src/core/notice/noticeObstacles';
import { obstacleSentence } from '../../../src/core/words/notice';
import { aClient, aLedger, anEvent, anInvoice } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';

type Client = NonNullable<Parameters<typeof aClient>[0]>;
const reminded = anEvent({ keys: ['INV-1|gentle|1'], on: '2026-08-12' });
const addressed: Client = { name: 'Kestrel', legalAddress: 'Havnegata 7' };
const late = { dueOn: '2026-08-01' };

function sentences(
  invoices: readonly Invoice[],
  history: readonly ContactEvent[] = [reminded],
  client: Client = addressed,
  of = settings,
) {
  const found = noticeObstacles(
    aClient(client),
    invoices.map(anItem),
    aLedger({ invoices, history, settings: of }),
    TODAY,
  );
  return found.map(obstacleSentence);
}

test('nothing stands in the way of an invoice that is late, was reminded of and is held back by nothing', () => {
  expect(sentences([anInvoice(late)])).toEqual([]);
});

describe('an invoice that every message leaves alone gets no notice either', () => {
  test.each`
    invoice                                 | sentence
    ${{ ...late, status: 'disputed' }}      | ${'INV-1: Disputed, says the Status column.'}
    ${{ ...late, status: 'paid' }}          | ${'INV-1: Paid.'}
    ${{ ...late, paid: '100.00' }}          | ${'INV-1: Paid.'}
    ${{ ...late, paid: '99.01' }}           | ${'INV-1: What is open is less than €1.00.'}
    ${{ ...late, status: 'onHold' }}        | ${'INV-1: On hold, says the Status column.'}
    ${{ ...late, holdUntil: '2026-11-03' }} | ${'INV-1: The invoice is on hold up to and including 3 November 2026.'}
    ${{ ...late, status: 'promised' }}      | ${'INV-1: Payment is promised, says the Status column.'}
    ${{ ...late, status: 'inCollection' }}  | ${'INV-1: In collection, says the Status column.'}
  `('$sentence', ({ invoice, sentence }) => {
    expect(sentences([anInvoice(invoice)])).toEqual([sentence]);
  });

  test('with 1.00 still open, or the day after the hold, it does', () => {
    expect(sentences([anInvoice({ ...late, paid: '99.00' })])).toEqual([]);
    expect(sentences([anInvoice({ ...late, holdUntil: '2026-11-02' })])).toEqual([]);
  });

  test('a client on hold, and a message in doubt', () => {
    expect(sentences([anInvoice(late)], [reminded], { ...addressed, holdUntil: 'open' })).toEqual([
      'INV-1: The client is on hold, without an end.',
    ]);
    const doubt = anEvent({
      seq: 2,
      keys: ['INV-1|firm|1'],
      on: '2026-10-02',
      result: 'UNCERTAIN',
      token: 'PD-222222',
    });
    expect(sentences([anInvoice(late)], [reminded, doubt])[0]).toMatch(
      /^INV-1: It is not known whether the message PD-222222 of 2 October 2026 left\./,
    );
  });
});

test('a notice that was begun is finished before another is written', () => {
  const begun = anEvent({ seq: 2, kind: 'notice', keys: ['INV-1|formal|1'], on: '2026-10-02', result: 'SENDING' });
  expect(sentences([anInvoice(late)], [reminded, begun])[0]).toMatch(
    /^INV-1: A formal notice of 2 October 2026 was begun and not finished\. Open Write a formal notice/,
  );
  // Of another mode, or the one that is being finished itself: `makeFormalNotice` leaves its row out.
  expect(sentences([anInvoice(late)], [reminded, { ...begun, mode: 'test' }])).toEqual([]);
});

describe('an invoice must be late', () => {
  test.each`
    dueOn           | found
    ${'2026-11-04'} | ${['INV-1 is not late: it is due on 4 November 2026.']}
    ${'2026-11-03'} | ${['INV-1 is not late: it is due on 3 November 2026.']}
    ${'2026-11-02'} | ${[]}
  `('due on $dueOn', ({ dueOn, found }) => {
    expect(sentences([anInvoice({ dueOn })])).toEqual(found);
  });
});

describe('a written reminder for it must have been sent before', () => {
  const missing = ['INV-1: no written reminder has been sent for it yet. Send one first.'];
  test.each`
    what                   | history                                                 | found
    ${'none'}              | ${[]}                                                   | ${missing}
    ${'a call only'}       | ${[anEvent({ kind: 'call', keys: ['INV-1|call1|1'] })]} | ${missing}
    ${'one that bounced'}  | ${[{ ...reminded, result: 'BOUNCED' }]}                 | ${missing}
    ${'one that failed'}   | ${[{ ...reminded, result: 'FAILED' }]}                  | ${missing}
    ${'one in Test mode'}  | ${[{ ...reminded, mode: 'test' }]}                      | ${missing}
    ${'one for another'}   | ${[anEvent({ keys: ['INV-2|gentle|1'] })]}              | ${missing}
    ${'one that was sent'} | ${[reminded]}                                           | ${[]}
  `('$what', ({ history, found }) => {
    expect(sentences([anInvoice(late)], history)).toEqual(found);
  });
});

describe('the letter needs both postal addresses', () => {
  test.each`
    client                 | creditor             | found
    ${{ name: 'Kestrel' }} | ${{}}                | ${['Kestrel has no postal address. Add one in Clients, column Legal address.']}
    ${addressed}           | ${{ address: null }} | ${['Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.']}
    ${addressed}           | ${{ name: null }}    | ${['Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.']}
  `('$found', ({ client, creditor, found }) => {
    expect(
      sentences([anInvoice(late)], [reminded], client, {
        ...settings,
        creditor: { ...settings.creditor, ...creditor },
      }),
    ).toEqual(found);
  });
});

test('each invoice is looked at for itself', () => {
  const invoices = [
    anInvoice(late),
    anInvoice({ ...late, number: 'INV-2' }),
    anInvoice({ ...late, number: 'INV-3', status: 'disputed' }),
  ];
  expect(sentences(invoices).map((sentence) => sentence.slice(0, 5))).toEqual(['INV-2', 'INV-3']);
});

describe('an invoice that had its notice gets no second one without a deliberate act', () => {
  test.each`
    result    | mode      | sentences
    ${'SENT'} | ${'live'} | ${['INV-1 had its formal notice on 2 October 2026. To write another, set that row of Contact history to VOID.']}
    ${'VOID'} | ${'live'} | ${[]}
    ${'SENT'} | ${'test'} | ${[]}
  `('a notice that is $result, in $mode mode', ({ result, mode, sentences: expected }) => {
    const notice = anEvent({ seq: 2, kind: 'notice', keys: ['INV-1|formal|1'], on: '2026-10-02', result, mode });
    expect(sentences([anInvoice(late)], [reminded, notice])).toEqual(expected);
  });
});
