import type { PlannedMessage } from '../../../src/core/message';
import type { Letter } from '../../../src/core/messages/letter';
import { CELL_LIMIT, limitReason, tooLongForCell } from '../../../src/core/messages/limits';
import { mimeMessage } from '../../../src/core/messages/mime';
import { readyMessage } from '../../../src/core/messages/ready';
import type { Mailbox } from '../../../src/core/model';
import { aLedger, amount, anInvoice, mailbox } from '../builders';
import { aPlan, settings, TODAY } from './builders';

const letter = (fields: Partial<Letter> = {}): Letter => ({
  subject: 'S',
  text: 'T',
  html: '<p>',
  images: [],
  empty: [],
  ...fields,
});
const reasonOf = (plan: PlannedMessage, of: Partial<Letter> = {}) => limitReason(plan, letter(of), settings);
const people = (count: number, at = 'x'): Mailbox[] =>
  Array.from({ length: count }, (_, one) => mailbox(`${at}${one}@kestrel.example`));

describe('a message goes to at most 50 addresses, whether in To, Cc or Bcc (platform.md 1.4)', () => {
  test.each`
    to    | cc    | bcc   | recipients
    ${49} | ${0}  | ${0}  | ${null}
    ${50} | ${0}  | ${0}  | ${null}
    ${51} | ${0}  | ${0}  | ${51}
    ${40} | ${9}  | ${1}  | ${null}
    ${40} | ${10} | ${1}  | ${51}
    ${1}  | ${50} | ${0}  | ${51}
    ${1}  | ${0}  | ${50} | ${51}
  `('$to + $cc + $bcc → $recipients', ({ to, cc, bcc, recipients }) => {
    const plan = aPlan({ to: people(to), cc: people(cc, 'c'), bcc: people(bcc, 'b') });
    expect(reasonOf(plan)).toEqual(
      recipients === null ? null : { code: 'tooManyRecipients', params: { recipients, limit: 50 } },
    );
  });
});

describe('a subject has at most 250 characters (platform.md 1.4)', () => {
  test.each`
    what                             | subject             | characters
    ${'249'}                         | ${'x'.repeat(249)}  | ${null}
    ${'250'}                         | ${'x'.repeat(250)}  | ${null}
    ${'251'}                         | ${'x'.repeat(251)}  | ${251}
    ${'250, each of two code units'} | ${'🎉'.repeat(250)} | ${null}
    ${'251, each of two code units'} | ${'🎉'.repeat(251)} | ${251}
  `('$what → $characters', ({ subject, characters }) =>
    expect(reasonOf(aPlan(), { subject })).toEqual(
      characters === null ? null : { code: 'subjectTooLong', params: { characters, limit: 250 } },
    ),
  );
});

describe('a cell takes 50,000 characters, of which the apostrophe in front of text is one (fact 17)', () => {
  test.each`
    length    | isTooLong
    ${0}      | ${false}
    ${49_998} | ${false}
    ${49_999} | ${false}
    ${50_000} | ${true}
  `('$length: $isTooLong', ({ length, isTooLong }) => expect(tooLongForCell('x'.repeat(length))).toBe(isTooLong));
  test('the limit is what just fits', () => {
    expect(tooLongForCell('x'.repeat(CELL_LIMIT))).toBe(false);
    expect(tooLongForCell('x'.repeat(CELL_LIMIT + 1))).toBe(true);
  });
});

describe('a message is recorded in one row, none of whose cells is too long', () => {
  // Keys of 2,500 invoices named by 9 characters have 18 each and 2 between two: 2,500 × 20 − 2 = 49,998.
  const numbers = (count: number, long = 9) =>
    Array.from({ length: count }, (_, at) => anInvoice({ number: `${at}`.padStart(long, '0') }));
  const plan = (count: number, long?: number) => aPlan({ invoices: numbers(count, long), totals: [] });
  test.each`
    what                   | plan                                                                                             | invoices
    ${'keys of 49,998'}    | ${plan(2500)}                                                                                    | ${null}
    ${'keys of 50,018'}    | ${plan(2501)}                                                                                    | ${2501}
    ${'a key of 49,999'}   | ${plan(1, 49_999 - 9)}                                                                           | ${null}
    ${'a key of 50,000'}   | ${plan(1, 50_000 - 9)}                                                                           | ${1}
    ${'amounts of 49,999'} | ${aPlan({ totals: Array.from({ length: 5000 }, () => amount('12.34')) })}                        | ${null}
    ${'amounts of 50,000'} | ${aPlan({ totals: [amount('123.45'), ...Array.from({ length: 4999 }, () => amount('12.34'))] })} | ${1}
  `('$what → $invoices', ({ plan: planned, invoices }) =>
    expect(reasonOf(planned)).toEqual(invoices === null ? null : { code: 'recordTooLong', params: { invoices } }),
  );
  test('so is that of the charges, 70 characters each beside their label', () => {
    const charges = (count: number): PlannedMessage['charges'] =>
      Array.from({ length: count }, () => ({
        ...{
          kind: 'interest',
          item: 'inv-1',
          label: 'INV-1',
          amount: amount('1.00'),
          claimed: true,
          segments: [],
          daily: null,
        },
      }));
    expect(reasonOf({ ...plan(1), charges: charges(666) })).toBeNull();
    expect(reasonOf({ ...plan(1), charges: charges(667) })?.code).toBe('recordTooLong');
  });
  test('the cell of the invoices is measured as well as that of the keys', () => {
    const short = plan(2000);
    const lines = short.lines.map((line) => ({ ...line, key: 'k', item: { ...line.item, label: 'x'.repeat(24) } }));
    expect(reasonOf({ ...short, lines })?.code).toBe('recordTooLong');
  });
});

/** The mail as the sender makes it, from an address of the greatest length. */
const sizeOf = (plan: PlannedMessage, { subject, text, html, images }: Letter) =>
  mimeMessage({
    from: { name: settings.creditor.sender, address: `${'m'.repeat(252)}@x` },
    ...{ to: plan.to, cc: plan.cc, bcc: plan.bcc, replyTo: settings.creditor.replyTo },
    ...{ subject, text, html, images, token: plan.token, attachments: [] },
  }).length;

describe('a mail as it travels has at most 200 kB (platform.md 1.4)', () => {
  // ASCII without a "=": a line of 75 signs becomes 75 and CRLF.
  const around = sizeOf(aPlan(), letter({ text: '' }));
  const textOf = (bytes: number) => {
    const lines = Math.floor(bytes / 77);
    return `${`${'x'.repeat(75)}\n`.repeat(lines)}${'x'.repeat(bytes - lines * 77)}`;
  };
  test.each`
    bytes      | kilobytes
    ${199_999} | ${null}
    ${200_000} | ${null}
    ${200_001} | ${201}
    ${201_001} | ${202}
  `('$bytes bytes → $kilobytes', ({ bytes, kilobytes }) => {
    const big = letter({ text: textOf(bytes - around) });
    expect(sizeOf(aPlan(), big)).toBe(bytes);
    expect(limitReason(aPlan(), big, settings)).toEqual(
      kilobytes === null ? null : { code: 'mailTooLarge', params: { kilobytes, limit: 200 } },
    );
  });
  test('both parts count', () => {
    const half = textOf(110_000);
    expect(reasonOf(aPlan(), { text: half })).toBeNull();
    expect(reasonOf(aPlan(), { html: half })).toBeNull();
    expect(reasonOf(aPlan(), { text: half, html: half })?.code).toBe('mailTooLarge');
  });
  // 70,000 signs of which a mail makes 1, 3, 2.7 or 4 bytes each.
  test.each`
    sign    | code
    ${'x'}  | ${undefined}
    ${'='}  | ${'mailTooLarge'}
    ${'ü'}  | ${undefined}
    ${'中'} | ${'mailTooLarge'}
  `('what a sign becomes counts: 70,000 times "$sign" → $code', ({ sign, code }) =>
    expect(reasonOf(aPlan(), { text: sign.repeat(70_000) })?.code).toBe(code),
  );
  test('pictures count, as they travel', () => {
    const image = (length: number) => ({
      ...{ id: 'a@paydue', name: 'a.png', type: 'image/png' as const },
      bytes: Array.from({ length }, (_, i) => i & 255),
    });
    // 144,400 bytes are 192,536 signs of Base64 in 2,534 lines: 197,602 bytes; 150,000 are 205,261.
    expect(reasonOf(aPlan(), { images: [image(144_400)] })).toBeNull();
    expect(reasonOf(aPlan(), { images: [image(150_000)] })?.code).toBe('mailTooLarge');
    expect(reasonOf(aPlan(), { images: [image(75_000), image(75_000)] })?.code).toBe('mailTooLarge');
  });
  test('names count', () => {
    const to = people(50).map(({ address }) => ({ name: '中'.repeat(1000), address }));
    expect(reasonOf(aPlan({ to }))?.code).toBe('mailTooLarge');
  });
});

// Small mails are estimated, large ones counted: the lengths lie on both sides of where the one gives way to the other.
describe('what is let through is never larger than it may be, whatever is written in it', () => {
  const lengths = [30_000, 60_000];
  test.each(['x', '=', ' \n', 'ü', '中', '🎉', '\u0007', '==中'])('%j', (sign) => {
    for (const length of lengths) {
      const many = sign.repeat(length / sign.length);
      const plan = aPlan({ to: people(50).map(({ address }) => ({ name: many.slice(0, length / 100), address })) });
      for (const [one, of] of [
        [aPlan(), letter({ text: many, subject: many.slice(0, 250) })],
        [aPlan(), letter({ text: many.slice(0, length / 2), html: many.slice(0, length / 2) })],
        [plan, letter()],
      ] as const)
        if (limitReason(one, of, settings) === null) expect(sizeOf(one, of)).toBeLessThanOrEqual(200_000);
    }
  });
  test('a usual mail is let through', () => {
    const usual = 'Dear Lena,\n'.repeat(1000);
    expect(reasonOf(aPlan({ to: people(50) }), { text: usual, html: usual })).toBeNull();
  });
});

describe('a message that breaks a limit waits for a person with that reason', () => {
  const made = (plan: PlannedMessage, subject: string, text = 'T') =>
    readyMessage(plan, aLedger({ templates: [{ name: 'gentle', language: 'en', subject, text }], settings }), TODAY);
  test.each`
    what                  | plan                                                                    | subject            | text                   | code
    ${'nothing'}          | ${aPlan()}                                                              | ${'x'.repeat(250)} | ${'T'}                 | ${undefined}
    ${'51 recipients'}    | ${aPlan({ to: people(51) })}                                            | ${'S'}             | ${'T'}                 | ${'tooManyRecipients'}
    ${'251 characters'}   | ${aPlan()}                                                              | ${'x'.repeat(251)} | ${'T'}                 | ${'subjectTooLong'}
    ${'a text of 200 kB'} | ${aPlan()}                                                              | ${'S'}             | ${'x '.repeat(60_000)} | ${'mailTooLarge'}
    ${'a long row'}       | ${aPlan({ invoices: Array.from({ length: 4000 }, () => anInvoice()) })} | ${'S'}             | ${'T'}                 | ${'recordTooLong'}
  `('$what → $code', ({ plan, subject, text, code }) => {
    const readied = made(plan, subject, text);
    expect(readied.kind === 'problem' ? readied.reason.code : undefined).toBe(code);
  });
});
