import { formalNotice } from '../../../src/core/notice/formalNotice';
import { aClient, amount, anEvent, anInvoice } from '../builders';
import { anItem, bareSettings, TODAY } from '../messages/builders';
import { aCharge, blocksOf, fjord, interestOn, inv2046, letterOf, noticeFacts, textOf } from './builders';

const _ = '\u00a0';
const item = anItem(inv2046);
const history = [
  anEvent({ seq: 1, keys: ['INV-2046|gentle|1'], on: '2026-08-12' }),
  anEvent({ seq: 2, keys: ['INV-2046|firm|1'], on: '2026-08-19' }),
  anEvent({ seq: 3, kind: 'call', keys: ['INV-2046|call1|1'], on: '2026-09-02' }),
  anEvent({ seq: 4, kind: 'call', keys: ['INV-2046|call2|1'], on: '2026-10-06' }),
  anEvent({ seq: 5, keys: ['INV-2046|final|1'], on: '2026-10-18' }),
];

test('a notice with charges, block for block', () => {
  const charges = [interestOn(item, '197.72'), aCharge(item, 'compensation', '40.00')];
  expect(
    blocksOf(noticeFacts({ law: 'EU', history, charges, creditor: { town: 'London', vatNumber: 'GB1' } })),
  ).toEqual([
    'letterhead: Ada Studio Ltd\n1 High Street\nLondon EC1A 1AA\nVAT GB1\nTel. +44 20 7946 0000 · E-mail billing@adastudio.example',
    'address: Fjord Tools AS\nHavnegata 7\n0150 Oslo',
    'place: London, 3 November 2026',
    'delivery: By registered mail with acknowledgement of receipt',
    'heading: Formal notice to pay',
    'reference: Notice MN-2026-0001 · Reference PD-7K3QPX',
    'paragraph: Dear Sir or Madam,',
    'paragraph: Despite our e-mail reminders of 12 August, 19 August and 18 October 2026 and our telephone calls of 2 September and 6 October 2026, the invoice below remains unpaid.',
    'heading: Invoices',
    'table: Invoice | Issued | Due | Total incl. VAT | Open\nINV-2046 | 6 Jul 2026 | 5 Aug 2026 | €7,900.00 | €7,900.00\nTotal | €7,900.00',
    'heading: What we claim',
    'table: Claim | Amount\nOpen invoices | €7,900.00\nInterest to 3 November 2026 | €197.72\nFixed compensation for recovery costs | €40.00\nTotal due | €8,137.72',
    'paragraph: We hereby give you formal notice to pay €8,137.72 within 8 days of receipt of this letter. If you receive it on or before 6 November 2026, the last day to pay is 14 November 2026; if it reaches you later, the time runs in full from that day.',
    'paragraph: Interest and compensation are due by law (Directive 2011/7/EU). From 4 November 2026, €2.20 of interest is added for each further day until payment.',
    'heading: How to pay',
    expect.stringMatching(/^paragraph: By bank transfer/),
    'facts: Payee: Ada Studio Ltd\nBank: Harbour Bank\nIBAN: GB33 BUKB 2020 1555 5555 55\nBIC: BUKBGB22\nPayment reference: RF18 INV2 046',
    expect.stringMatching(/^small: We never change our bank details by e-mail/),
    'heading: What happens next',
    'paragraph: If the full amount has not arrived by then, without further notice we will bring the claim before the competent court.',
    'paragraph: If you dispute an invoice, or wish to pay in instalments, please write to billing@adastudio.example or call us on +44 20 7946 0000 before 14 November 2026, so that we can settle it.',
    'paragraph: If you have paid in the last few days, please tell us the date and disregard this letter.',
    'paragraph: This letter puts you in default of payment, unless you are already.',
    'paragraph: The time given here waives neither interest already accrued nor any other right.',
    'paragraph: Yours faithfully,',
    'signature: Mia Laurent\nAda Studio Ltd',
    'heading: Enclosed',
    'list: Copies of the invoices',
    'heading: Interest to 3 November 2026',
    'table: Invoice | Period | Days | Principal | Rate a year | Interest\nINV-2046 | 6 Aug 2026 – 3 Nov 2026 | 90 | €7,900.00 | 10.15% | 197.7164\nInterest on INV-2046 | €197.72',
    'small: 10.15% = reference rate 2.15% plus 8 points',
  ]);
});

test('a notice without charges has neither claims nor interest, and keeps the right to them', () => {
  const letter = letterOf(noticeFacts({ law: 'FR', language: 'en' }));
  expect(letter).not.toMatch(/What we claim|Interest to|for each further day/);
  expect(letter).toContain(
    'We keep our right to interest and costs for late payment (art. L. 441-10, D. 441-5 Code de commerce).',
  );
  expect(letterOf(noticeFacts({ law: null }))).not.toMatch(/interest and costs|by law/);
});

test('amounts, days and the last day stand in bold, and nothing else of the demand', () => {
  const bold = formalNotice(noticeFacts()).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.texts.flatMap((piece) => (piece.bold ? [piece.text] : [])) : [],
  );
  expect(bold).toEqual(['€7,900.00', '8 days', '14 November 2026']);
});

test('what stands above a signature or an account stays with it', () => {
  const kept = formalNotice(noticeFacts()).blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.keepWithNext ? [textOf(block)] : [],
  );
  expect(kept).toEqual([expect.stringMatching(/^By bank transfer/), 'Yours faithfully,']);
});

describe('what was said before is named by its channel and days', () => {
  const reminder = (on: string, fields = {}) => anEvent({ keys: ['INV-2046|gentle|1'], on, ...fields });
  const call = (on: string) => anEvent({ kind: 'call', keys: ['INV-2046|call1|1'], on });
  const unpaid = 'the invoice below remains unpaid.';
  test.each`
    said                                                | sentence
    ${[]}                                               | ${'The invoice below remains unpaid.'}
    ${[reminder('2026-08-12')]}                         | ${`Despite our e-mail reminder of 12 August 2026, ${unpaid}`}
    ${[call('2026-09-02')]}                             | ${`Despite our telephone call of 2 September 2026, ${unpaid}`}
    ${[reminder('2025-12-30'), reminder('2026-01-08')]} | ${`Despite our e-mail reminders of 30 December 2025 and 8 January 2026, ${unpaid}`}
    ${[reminder('2026-08-19'), reminder('2026-08-12')]} | ${`Despite our e-mail reminders of 12 August and 19 August 2026, ${unpaid}`}
    ${[reminder('2026-08-12', { mode: 'test' })]}       | ${'The invoice below remains unpaid.'}
  `('$sentence', ({ said, sentence }) => {
    expect(blocksOf(noticeFacts({ history: said }))).toContain(`paragraph: ${sentence}`);
  });
});

test('several invoices stand oldest first; each currency has its total; credit is taken off', () => {
  const items = [
    anItem(anInvoice({ number: 'B', dueOn: '2026-09-05', amount: '80.00', currency: 'CHF' })),
    item,
    anItem(anInvoice({ number: 'A', dueOn: '2026-09-01', amount: '100.00', paid: '25.00', poNumber: 'PO-7' })),
  ];
  const credits = [
    { label: 'CN-7', on: TODAY, amount: amount('-75.00') },
    { label: '', on: TODAY, amount: amount('-5.00', 'CHF') },
    { label: 'CN-8', on: TODAY, amount: amount('-9.00', 'USD') },
  ];
  const lines = blocksOf(noticeFacts({ items, credits }));
  expect(lines.find((line) => line.startsWith('table'))).toBe(
    'table: Invoice | Issued | Due | Total incl. VAT | Paid | Open\n' +
      'INV-2046 | 6 Jul 2026 | 5 Aug 2026 | €7,900.00 |  | €7,900.00\n' +
      'A\nPurchase order PO-7 |  | 1 Sep 2026 | €100.00 | €25.00 | €75.00\n' +
      `B |  | 5 Sep 2026 | CHF${_}80.00 |  | CHF${_}80.00\n` +
      'CN-7\nCredit, 3 Nov 2026 |  |  |  |  | −€75.00\n' +
      `Payment on account\n3 Nov 2026 |  |  |  |  | CHF${_}−5.00\n` +
      `Total | CHF${_}75.00\nTotal | €7,900.00`,
  );
  expect(lines.join('\n')).toContain(`to pay CHF${_}75.00 and €7,900.00 within`);
});

test('the column of issue dates stands only where one is known', () => {
  const items = [anItem(anInvoice({ number: 'A', dueOn: '2026-09-01', amount: '100.00' }))];
  expect(blocksOf(noticeFacts({ items }))).toContain(
    'table: Invoice | Due | Total incl. VAT | Open\nA | 1 Sep 2026 | €100.00 | €100.00\nTotal | €100.00',
  );
});

test('what is not known is left out', () => {
  const client = aClient({ name: 'Fjord' });
  const choices = { enclosures: [], next: 'none' } as const;
  const lines = blocksOf(noticeFacts({ client, choices, settings: bareSettings, creditor: bareSettings.creditor }));
  expect(lines.filter((line) => /^(letterhead|address|facts|signature|small|list)/.test(line))).toEqual([
    'letterhead: ',
    'address: Fjord',
    'signature: ',
  ]);
  expect(lines.join('\n')).toContain('please contact us before');
  expect(lines.join('\n')).not.toMatch(/How to pay|Enclosed|court/);
});

test('a name that stands in the address too is not written twice', () => {
  const client = aClient({ name: 'Fjord Tools AS', legalAddress: 'Fjord Tools AS\nAttn. Finance\nOslo' });
  expect(blocksOf(noticeFacts({ client }))).toContain('address: Fjord Tools AS\nAttn. Finance\nOslo');
});

describe('a letter in another language than its law’s bears its own name below the heading', () => {
  test.each`
    jurisdiction    | language | heading                             | ownName
    ${'FR'}         | ${'fr'}  | ${'Mise en demeure de payer'}       | ${null}
    ${'FR'}         | ${'de'}  | ${'Förmliche Zahlungsaufforderung'} | ${'Mise en demeure de payer'}
    ${'CH'}         | ${'it'}  | ${'Diffida di pagamento'}           | ${null}
    ${'BEbusiness'} | ${'en'}  | ${'Formal notice to pay'}           | ${'Ingebrekestelling / Mise en demeure'}
    ${'BEconsumer'} | ${'fr'}  | ${'Premier rappel'}                 | ${null}
    ${'EU'}         | ${'es'}  | ${'Requerimiento de pago'}          | ${null}
  `('$jurisdiction in $language', ({ jurisdiction, language, heading, ownName }) => {
    const lines = blocksOf(noticeFacts({ jurisdiction, language }));
    expect(lines.find((line) => line.startsWith('heading'))).toBe(`heading: ${heading}`);
    expect(lines.find((line) => line.startsWith('ownName')) ?? null).toBe(ownName && `ownName: ${ownName}`);
  });
});

describe('its file is named by number, letter, client and day', () => {
  test('in one line', () => {
    const { title, subject, language, deadline } = formalNotice(
      noticeFacts({ client: { ...fjord, name: 'Fjord\nTools' } }),
    );
    expect([title, subject, language, deadline]).toEqual([
      'MN-2026-0001 Formal notice to pay, Fjord Tools, 2026-11-03',
      'MN-2026-0001, 2026-11-14 (8 days, registered, EU): Formal notice to pay, Fjord Tools',
      'en',
      '2026-11-14',
    ]);
  });
  test('at the foot of its pages stand number and client, and no day as a machine writes it', () => {
    expect(formalNotice(noticeFacts()).foot).toBe('MN-2026-0001 · Fjord Tools AS');
  });
  test('a very long name is cut', () => {
    const { title, subject, foot } = formalNotice(noticeFacts({ client: { ...fjord, name: 'x'.repeat(300) } }));
    expect(foot.length).toBeLessThan(100);
    expect(title.length).toBeLessThan(150);
    expect(subject.length).toBeLessThan(180);
  });
});
