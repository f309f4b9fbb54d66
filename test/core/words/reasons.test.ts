/** The reasons' half of `words.ts`, and what else the planner's answers say to people. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { Reason, ReasonCode, ReasonParams } from '../../../src/core/reason';
import { callQuestion, droppedSentence, modeSentence, taskSentence, triesSentence } from '../../../src/core/words/plan';
import { nextStepText, reasonLabel, reasonSentence } from '../../../src/core/words/reasons';
import { aLedger, amount, anEvent, anInvoice } from '../builders';

const on = (text: string) => day(text);
/** One example of each, so that a new reason without a sentence here does not compile. */
const examples: { readonly [C in ReasonCode]: readonly (readonly [ReasonParams[C], string])[] } = {
  levelReached: [
    [{ level: 'Gentle reminder', dueOn: on('2026-03-02') }, 'Gentle reminder has been due since 2 March 2026.'],
  ],
  callDue: [[{ level: 'Call', dueOn: on('2026-03-16') }, 'Call has been due since 16 March 2026.']],
  noticeDue: [[{ level: 'Formal notice', dueOn: on('2026-04-15') }, 'Formal notice has been due since 15 April 2026.']],
  taskDue: [[{ level: 'Hand-over', dueOn: on('2026-04-30') }, 'Hand-over has been due since 30 April 2026.']],
  notReached: [[{ level: 'Firm reminder', on: on('2026-03-09') }, 'Next: Firm reminder on 9 March 2026.']],
  gap: [
    [
      { lastOn: on('2026-03-03'), on: on('2026-03-09') },
      'Last written to on 3 March 2026; next possible on 9 March 2026.',
    ],
  ],
  invoiceJustSent: [
    [
      { sentOn: on('2026-03-08'), on: on('2026-03-11') },
      'The invoice itself was sent on 8 March 2026; next possible on 11 March 2026.',
    ],
  ],
  notSendingDay: [[{ on: on('2026-03-09') }, 'Due, but not on a weekend or holiday; next possible on 9 March 2026.']],
  heldInvoice: [
    [{ until: on('2026-03-31') }, 'The invoice is on hold up to and including 31 March 2026.'],
    [{ until: 'open' }, 'The invoice is on hold, without an end.'],
  ],
  heldClient: [
    [{ until: on('2026-03-31') }, 'The client is on hold up to and including 31 March 2026.'],
    [{ until: 'open' }, 'The client is on hold, without an end.'],
  ],
  paused: [
    [{ until: on('2026-03-31') }, 'Everything is paused up to and including 31 March 2026.'],
    [{ until: 'open' }, 'Everything is paused, without an end.'],
  ],
  callAgain: [
    [
      { lastOn: on('2026-03-19'), on: on('2026-03-23') },
      'Called without an answer on 19 March 2026; next try on 23 March 2026.',
    ],
  ],
  refusedToday: [
    [
      { on: on('2026-03-10') },
      'Gmail refused the mail. It is tried again on 10 March 2026, or as soon as the address is corrected.',
    ],
  ],
  firstRun: [
    [
      { messages: 1 },
      'This would be the first run, with 1 message. Look at the preview and confirm it; until then nothing leaves by itself.',
    ],
    [
      { messages: 12 },
      'This would be the first run, with 12 messages. Look at the preview and confirm it; until then nothing leaves by itself.',
    ],
  ],
  chargesLeftOut: [
    [
      { refusal: { code: 'noLaw' } },
      'No charges are stated: Settings do not say whose law your invoices follow (law).',
    ],
  ],
  chargesUnstated: [
    [
      { template: 'final' },
      'The template “final” has no {{chargesTable}}, so this letter claims no charges. Write it in, or switch charges off for this step in Levels.',
    ],
  ],
  bankChanged: [
    [
      { account: 'IBAN GB82 … 5432' },
      'The bank details in Settings were changed (now IBAN GB82 … 5432). Clients would be told to pay there: say that they are right; until then nothing leaves.',
    ],
  ],
  historyCut: [
    [
      { seq: 43 },
      'The last rows of Contact history are missing, up to number 43: mails may have left that it does not know any more. Bring them back (File ▸ Version history), or go on without them; until then nothing leaves.',
    ],
  ],
  copied: [
    [
      {},
      'This spreadsheet is a copy. Until you say that it sends on its own, nothing leaves from here: otherwise clients could get each mail twice.',
    ],
  ],
  brake: [
    [
      { messages: 37, limit: 25 },
      'This run would send 37 messages, more than the 25 that may leave by themselves. Look at the preview and send them from there.',
    ],
  ],
  disputed: [[{ status: 'disputed' }, 'Disputed, says the Status column.']],
  onHold: [[{ status: 'onHold' }, 'On hold, says the Status column.']],
  promised: [[{ status: 'promised' }, 'Payment is promised, says the Status column.']],
  inPlan: [[{ status: 'plan' }, 'A payment plan is agreed, says the Status column.']],
  uncertain: [
    [
      { token: 'PD-7K3QPX', on: on('2026-03-03') },
      'It is not known whether the message PD-7K3QPX of 3 March 2026 left. Look for it in Gmail, then say whether it was sent.',
    ],
  ],
  noticeBegun: [
    [
      { on: on('2026-03-03') },
      'A formal notice of 3 March 2026 was begun and not finished. Open Write a formal notice and create it again for the same invoices: the same document is filled. Or set its row of Contact history to VOID.',
    ],
  ],
  historyBehind: [
    [
      { printed: 'Firm reminder' },
      'The Level column says “Firm reminder”, but Contact history has no row of it. Bring the row back, or empty the cell to go on without it.',
    ],
  ],
  levelsEdited: [
    [
      { procedure: 'Standard' },
      'None of the steps done so far is in the procedure Standard any more. Check that this step is right; it waits for a click.',
    ],
  ],
  noAddress: [
    [{ client: 'Kestrel' }, 'Kestrel has no e-mail address that works. Add or correct one, and the reminder goes out.'],
  ],
  badTemplate: [
    [
      { template: 'nice' },
      'The template “nice” is missing or has mistakes. Correct it in Templates, or choose another one in Levels.',
    ],
  ],
  restUnknown: [
    [
      {},
      'Partly paid, says the Status column, but neither Paid nor Balance says how much is left. Fill in one of them.',
    ],
  ],
  planUnclear: [
    [
      { sum: amount('99.99'), open: amount('100.00') },
      'The instalments of its plan come to €99.99, what is open is €100.00. Correct them in Agreements, or end the plan.',
    ],
  ],
  failedThrice: [
    [
      { level: 'Gentle reminder', lastOn: on('2026-03-03') },
      'Gentle reminder could not be sent three times, last on 3 March 2026. Correct the address, or set those rows of Contact history to VOID to try again.',
    ],
  ],
  tooManyRecipients: [
    [
      { recipients: 53, limit: 50 },
      'This mail would go to 53 addresses, and Gmail takes 50. Take some out in Clients, or out of message.bcc in Settings.',
    ],
  ],
  mailTooLarge: [
    [
      { kilobytes: 231, limit: 200 },
      'This mail has 231 kB, and Gmail takes 200. Shorten its text in Templates, or put some of its invoices under a second name in Clients.',
    ],
  ],
  subjectTooLong: [
    [{ characters: 260, limit: 250 }, 'The subject has 260 characters, and Gmail takes 250. Shorten it in Templates.'],
  ],
  recordTooLong: [
    [
      { invoices: 3400 },
      'This mail asks for 3400 invoices, more than a row of Contact history can name. Put some of them under a second name in Clients.',
    ],
  ],
  callInstead: [
    [
      { level: 'Gentle reminder', client: 'Kestrel' },
      'Gentle reminder is due, but no address of Kestrel works: call instead.',
    ],
  ],
  procedureChanged: [
    [
      { procedure: 'Key accounts' },
      'The procedure was changed to Key accounts since the last step. Check that this step is right; it waits for a click.',
    ],
  ],
  fileMissing: [
    [
      { item: 'INV-7', why: 'several' },
      "More than one PDF in your folder has INV-7 in its name. Put the right one's link into the row.",
    ],
  ],
  sharedAddress: [
    [
      { address: 'ap@kestrel.example', client: 'Aurora' },
      'ap@kestrel.example also stands in the row of Aurora. Check that this client is meant.',
    ],
  ],
  afterCall: [
    [
      { outcome: 'copyAsked', lastOn: on('2026-03-16'), on: on('2026-03-21') },
      'On 16 March 2026 the client asked for a copy; next possible on 21 March 2026.',
    ],
    [
      { outcome: 'alreadyPaid', lastOn: on('2026-03-16'), on: on('2026-03-23') },
      'On 16 March 2026 the client said that it is paid; next possible on 23 March 2026.',
    ],
    [
      { outcome: 'waitingForApproval', lastOn: on('2026-03-16'), on: on('2026-03-23') },
      'On 16 March 2026 the client was waiting for approval; next possible on 23 March 2026.',
    ],
    [
      { outcome: 'other', lastOn: on('2026-03-16'), on: on('2026-03-23') },
      'On 16 March 2026 the client was called; next possible on 23 March 2026.',
    ],
  ],
  beforePayRun: [
    [
      { level: 'Gentle reminder', on: on('2026-03-11'), payRunOn: on('2026-03-15') },
      'Next: Gentle reminder on 11 March 2026, in time for their pay run of 15 March 2026.',
    ],
  ],
  directDebit: [[{ on: on('2026-03-06') }, 'Paid by direct debit: left alone until 6 March 2026.']],
  partPayment: [
    [
      { paidOn: on('2026-03-03'), on: on('2026-03-10') },
      'A part was paid on 3 March 2026; next possible on 10 March 2026.',
    ],
  ],
  promiseMade: [
    [
      { until: on('2026-03-10'), on: on('2026-03-13') },
      'Payment is promised for 10 March 2026; next possible on 13 March 2026.',
    ],
  ],
  planActive: [
    [{ amount: amount('250.00'), on: on('2026-03-10') }, 'A payment plan is on track: €250.00 on 10 March 2026.'],
  ],
  disputeOpen: [
    [{ since: on('2026-03-05'), reason: '' }, 'In dispute since 5 March 2026.'],
    [{ since: on('2026-03-05'), reason: 'price' }, 'In dispute since 5 March 2026: price.'],
    [{ since: on('2000-01-01'), reason: '' }, 'In dispute.'],
    [{ since: on('2000-01-01'), reason: 'price' }, 'In dispute: price.'],
  ],
  holdOver: [[{ on: on('2026-03-12') }, 'The hold is over; next possible on 12 March 2026.']],
  postponed: [[{ on: on('2026-03-12') }, 'Postponed; next possible on 12 March 2026.']],
  creditCovers: [
    [{ credit: amount('120.00') }, 'The client has €120.00 of credit, which covers what is late. Allocate it.'],
  ],
  belowMinimum: [[{ minimum: amount('25.00') }, 'What this client owes and is late with comes to less than €25.00.']],
  promiseTooMany: [
    [
      { until: on('2026-03-10'), promises: 3 },
      'Promised again, for 10 March 2026: promise number 3. Write accepted under Outcome in Agreements to wait for it, or withdrawn to go on.',
    ],
  ],
  paid: [[{}, 'Paid.']],
  credit: [[{}, 'A credit: there is nothing to ask for.']],
  withinTolerance: [[{ tolerance: amount('1.00') }, 'What is open is less than €1.00.']],
  closed: [
    [{ status: 'draft' }, 'A draft, says the Status column.'],
    [{ status: 'cancelled' }, 'Cancelled, says the Status column.'],
    [{ status: 'writtenOff' }, 'Written off, says the Status column.'],
    [{ status: 'inCollection' }, 'In collection, says the Status column.'],
  ],
  noProcedure: [
    [{ procedure: 'None' }, 'Never chased: its procedure is None.'],
    [{ procedure: 'Typo' }, 'There is no procedure “Typo” in Levels. Add it or choose another one.'],
  ],
  endOfProcedure: [[{ level: 'Hand-over' }, 'No further step after Hand-over.']],
};
const rows = Object.entries(examples).flatMap(([code, cases]) =>
  cases.map(([params, sentence]) => [{ code, params } as Reason, sentence] as const),
);

test.each(rows)('$code: %s', (reason, sentence) => expect(reasonSentence(reason)).toBe(sentence));

test('no sentence counts days: it would change every night', () => {
  for (const [, sentence] of rows) expect(sentence).not.toMatch(/\bdays?\b (late|ago|left|overdue)/);
});

test('every reason has a label of its own, short enough for a count', () => {
  const labels = (Object.keys(examples) as ReasonCode[]).map(reasonLabel);
  expect(new Set(labels).size).toBe(labels.length);
  for (const label of labels) expect(label).toMatch(/^[A-Z].{3,23}$/);
});

describe('the column Next step', () => {
  const text = (today: string, invoice: Parameters<typeof anInvoice>[0]) =>
    nextStepText(planRun(aLedger({ invoices: [anInvoice(invoice)] }), day(today)).decisions[0]!);
  test.each`
    what          | invoice                    | next
    ${'due'}      | ${{}}                      | ${'Gentle reminder'}
    ${'not due'}  | ${{ dueOn: '2026-04-01' }} | ${'Courtesy check'}
    ${'held'}     | ${{ holdUntil: 'open' }}   | ${'Gentle reminder'}
    ${'disputed'} | ${{ status: 'disputed' }}  | ${'A person decides'}
    ${'paid'}     | ${{ status: 'paid' }}      | ${''}
  `('$what → "$next"', ({ invoice, next }) => expect(text('2026-03-10', invoice)).toBe(next));
});

test('calls ask by stage', () => {
  expect(callQuestion('goodsReceived')).toBe('Did the goods and the invoice arrive in good order?');
  expect(callQuestion('approved')).toBe('Is the invoice approved for payment, and by whom?');
  expect(callQuestion('paymentDate')).toBe('On which day will it be paid?');
});

describe('tries so far', () => {
  const firm = anEvent({ seq: 9, on: '2026-03-09', keys: ['INV-1|firm|1'] });
  const tried = (...days: readonly string[]) =>
    days.map((text, at) =>
      anEvent({ seq: at + 1, on: text, kind: 'call', keys: ['INV-1|call1|1'], outcome: 'noAnswer' }),
    );
  test.each`
    history                              | sentence
    ${[]}                                | ${'1st try'}
    ${tried('2026-03-16')}               | ${'2nd try, last on 16 March 2026'}
    ${tried('2026-03-16', '2026-03-18')} | ${'3rd try, last on 18 March 2026'}
  `('$sentence', ({ history, sentence }) => {
    const run = planRun(aLedger({ history: [firm, ...history] }), day('2026-03-25'));
    expect(run.calls.map(triesSentence)).toEqual([sentence]);
  });
});

test('a hand-over names client, invoices and balances', () => {
  const handed = (numbers: readonly string[]) => {
    const invoices = numbers.map((number) => anInvoice({ number, amount: '1200.00', dueOn: '2026-01-01' }));
    const history = numbers.map((number, at) =>
      anEvent({ seq: at + 1, kind: 'notice', on: '2026-02-16', keys: [`${number}|formal|1`] }),
    );
    return planRun(aLedger({ invoices, history }), day('2026-03-10')).tasks.map(taskSentence);
  };
  expect(handed(['A'])).toEqual(['Hand A (€1,200.00) of Kestrel over to a lawyer or an agency.']);
  expect(handed(['A', 'B', 'C'])).toEqual([
    'Hand A (€1,200.00), B (€1,200.00) and C (€1,200.00) of Kestrel over to a lawyer or an agency.',
  ]);
});

test.each`
  mode           | sentence
  ${'test'}      | ${'Test mode: mail goes to you (mia@tern.example), not to clients.'}
  ${'ask'}       | ${'Ask first: the night prepares reminders, a person sends them.'}
  ${'automatic'} | ${'Automatic: reminders leave by themselves in the sending hours; final and formal notices wait for a click.'}
`('$mode says who gets the mail', ({ mode, sentence }) =>
  expect(modeSentence(mode, 'mia@tern.example')).toBe(sentence),
);

test.each`
  because      | sentence
  ${'gone'}    | ${'INV-1 is no longer in the sheet. This message was not sent.'}
  ${'paid'}    | ${'INV-1 was paid meanwhile. This message was not sent.'}
  ${'changed'} | ${'INV-1 was changed meanwhile. This message was not sent; look at it again.'}
`('dropped because $because', ({ because, sentence }) => expect(droppedSentence(because, 'INV-1')).toBe(sentence));
