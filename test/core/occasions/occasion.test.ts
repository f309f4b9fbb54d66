import { OCCASIONS, planOccasion, planOccasions } from '../../../src/core/occasions/occasion';
import { ANYTHING } from '../../../src/core/occasions/told';
import { occasionLabel, occasionRefusalSentence } from '../../../src/core/words/occasions';
import { anAgreement } from '../agreementRows';
import { aClient, aLedger, amount, anEvent, anInvoice, mailbox, neutral } from '../builders';
import { ask, refusal, TODAY, told } from './asked';

const promise = anAgreement({ until: '2026-03-16', amount: '60.00', recordedOn: '2026-03-08' });
const promised = { agreements: [promise] };

test('a letter is a message of its own kind: no step, no line, always for a click', () => {
  const letter = told('promiseConfirmed', promised);
  expect(letter).toMatchObject({
    ...{ occasion: 'promiseConfirmed', lines: [], approval: 'person', inReplyTo: null, class: 'courtesy' },
    ...{ level: { code: 'message', template: 'promiseConfirmed', procedure: '' }, language: 'en' },
    ...{ to: [mailbox('ap@kestrel.example')], totals: [amount('100.00')] },
  });
});

describe('receivers are the contact’s; a withdrawn notice goes where the notice went', () => {
  const clients = [
    aClient({
      language: 'fr',
      cc: ['cc@kestrel.example'],
      escalation: ['boss@kestrel.example'],
      salesRep: 's@x.example',
    }),
  ];
  const notice = anEvent({ kind: 'notice', keys: ['INV-1|formal|1'], token: 'PD-222222' });
  test.each`
    occasion              | to
    ${'promiseConfirmed'} | ${['ap@kestrel.example']}
    ${'noticeWithdrawn'}  | ${['ap@kestrel.example', 'boss@kestrel.example']}
  `('$occasion → $to', ({ occasion, to }) => {
    const settings = { ...neutral, bcc: [mailbox('file@tern.example'), mailbox('ap@kestrel.example')] };
    const letter = told(
      occasion,
      { ...promised, clients, settings, history: [notice] },
      { notice: occasion === 'noticeWithdrawn' ? 'PD-222222' : null },
    );
    expect(letter.to.map(({ address }) => address)).toEqual(to);
    expect(letter.cc.map(({ address }) => address)).toEqual(['cc@kestrel.example']);
    expect(letter.bcc.map(({ address }) => address)).toEqual(['file@tern.example']);
    expect(letter.language).toBe('fr');
  });

  test('an address that stands in another client’s row too is a warning', () => {
    const both = [aClient(), aClient({ name: 'Bell', emails: ['ap@kestrel.example'] })];
    expect(told('promiseConfirmed', { ...promised, clients: both }).warnings).toEqual([
      { code: 'sharedAddress', params: { address: 'ap@kestrel.example', client: 'Bell' } },
    ]);
  });
});

describe('nobody to write to is a refusal', () => {
  const bounced = anEvent({ result: 'BOUNCED', to: ['ap@kestrel.example'] });
  test.each`
    why                     | spec
    ${'no address'}         | ${{ clients: [aClient({ emails: [] })] }}
    ${'one that came back'} | ${{ history: [bounced] }}
  `('$why', ({ spec }) => {
    const planned = ask('promiseConfirmed', { ...promised, ...spec });
    expect(planned).toEqual({ refused: { code: 'noAddress', client: 'Kestrel' } });
  });
});

describe('the letter about one fact leaves once', () => {
  const { token } = told('promiseConfirmed', promised);
  const row = (fields: object) => [anEvent({ kind: 'message', keys: [], token, on: '2026-03-08', ...fields })];
  test.each`
    result         | mode      | refused
    ${'SENT'}      | ${'live'} | ${'alreadySent'}
    ${'SENDING'}   | ${'live'} | ${'inDoubt'}
    ${'UNCERTAIN'} | ${'live'} | ${'inDoubt'}
    ${'FAILED'}    | ${'live'} | ${null}
    ${'VOID'}      | ${'live'} | ${null}
    ${'BOUNCED'}   | ${'live'} | ${null}
    ${'SENT'}      | ${'test'} | ${null}
  `('$result $mode → $refused', ({ result, mode, refused }) => {
    const to = ['old@kestrel.example'];
    expect(refusal('promiseConfirmed', { ...promised, history: row({ result, mode, to }) })).toBe(refused);
  });

  test('the day it left is told', () => {
    const planned = ask('promiseConfirmed', { ...promised, history: row({ result: 'SENT' }) });
    expect(planned).toEqual({ refused: { code: 'alreadySent', on: '2026-03-08' } });
  });

  test('after one that failed the next has a token of its own, and counts in its turn', () => {
    const failed = row({ result: 'FAILED' });
    const second = told('promiseConfirmed', { ...promised, history: failed });
    expect(second.token).not.toBe(token);
    const sent = anEvent({ seq: 2, kind: 'message', keys: [], token: second.token, result: 'SENT' });
    expect(refusal('promiseConfirmed', { ...promised, history: [...failed, sent] })).toBe('alreadySent');
  });

  test('another promise, another letter, another client and another spreadsheet have other tokens', () => {
    const later = anAgreement({ until: '2026-03-17', amount: '60.00', recordedOn: '2026-03-08' });
    const other = aClient({ name: 'Bell' });
    const letters = [
      told('promiseConfirmed', promised),
      told('promiseConfirmed', { agreements: [later] }),
      told('promiseConfirmed', { ...promised, bookId: 'book-2' }),
      told('promiseConfirmed', { ...promised, settings: { ...neutral, mode: 'test' } }),
      told('statement', promised),
      told('statement', { clients: [other], invoices: [anInvoice({ client: 'Bell' })] }),
    ];
    expect(new Set(letters.map((letter) => letter.token)).size).toBe(letters.length);
    expect(told('promiseConfirmed', promised).token).toBe(token);
  });
});

describe('all letters at once are what each is alone', () => {
  const ledger = aLedger({ invoices: [anInvoice()], ...promised });
  const client = aClient();
  const all = planOccasions(client, ledger, TODAY);
  test('in the order in which they are offered', () => {
    expect(all.map(({ occasion }) => occasion)).toEqual(OCCASIONS);
    for (const { occasion, planned } of all)
      expect(planned).toEqual(planOccasion(occasion, client, ANYTHING, ledger, TODAY));
  });
  test('here two have something to tell', () => {
    const codes = all.map(({ planned }) => ('refused' in planned ? planned.refused.code : null));
    expect(codes).toEqual([null, 'noPlan', 'noDispute', 'noPayment', 'noPayment', null, 'noNotice']);
  });
});

test('every letter has a label and every refusal a sentence', () => {
  expect(OCCASIONS.map(occasionLabel).every((label) => label.length > 10)).toBe(true);
  expect(occasionRefusalSentence({ code: 'alreadySent', on: TODAY })).toBe(
    'This letter was sent on 9 March 2026. It is not sent twice.',
  );
  expect(occasionRefusalSentence({ code: 'inDoubt', on: TODAY })).toBe(
    'This letter may have left on 9 March 2026: nobody knows. Say in the sidebar whether it was sent.',
  );
  expect(occasionRefusalSentence({ code: 'stillOpen', items: ['INV-1', 'INV-2'] })).toBe(
    'Something is still open of INV-1 and INV-2. Thank for the part payment instead.',
  );
});
