import { letterWords } from '../../../src/core/messages/letterWords';
import { phraseIn } from '../../../src/core/messages/phraseIn';
import { paidWords } from '../../../src/defaults/paidWords';
import { threatWords } from '../../../src/defaults/threatWords';
import { amount } from '../../core/builders';
import { inv2041, inv2050 } from '../../core/messages/builders';
import { everyLetter, LANGUAGES, letter, REMINDERS, SITUATIONS, type Situation, someCharges } from './letters';

/** No letter may say "undefined", show a mark, or stumble over something that is not there. */
const LEFTOVERS = /\{\{|\}\}|undefined|\bnull\b|NaN|\[object|\*\*|[\uE000\uE001]|\(\s*\)|«\u00a0»|„“|“”|‘’/;
/** An empty paragraph, a line that begins with what ends a sentence, a sign twice. */
const STUMBLES = /\n\n\n|^[,.;:?!)]|,,|\.\.|[,.;:] ?[,;:]/m;
/** In running text: two blanks, one before a sign or at the end. */
const LOOSE_BLANKS = / {2}| [.,)]|[ \u00a0]$/;
/** Lines of running text: a table's and the account's end in a figure or a name. */
const prose = (text: string) => text.split('\n').filter((line) => /[.?!:]$/.test(line));

function faultIn(part: string, language: string): readonly string[] {
  const looks = [LEFTOVERS, STUMBLES, ...(part.includes('\n') ? [] : [LOOSE_BLANKS])];
  return [...looks, ...(language === 'fr' || part.includes('\n') ? [] : [/ [;:?!]/])].flatMap(
    (look) => look.exec(part)?.[0] ?? [],
  );
}

describe.each(everyLetter)('$name, $language', ({ name, language }) => {
  test('reads on without gaps whatever happened', () => {
    const found = Object.entries(SITUATIONS).flatMap(([what, situation]) => {
      const { subject, text } = letter(name, language, situation);
      return [subject, text, ...prose(text)].flatMap((part) => faultIn(part, language).map((fault) => [what, fault]));
    });
    expect(found).toEqual([]);
  });

  test('greets, and tables stand apart from the sentences around them', () => {
    const words = letterWords(language);
    expect(letter(name, language).text.split('\n\n')[0]).toBe(words.dear('Lena Brandt'));
    expect(letter(name, language, SITUATIONS['no contact']).text.split('\n\n')[0]).toBe(words.dearUnknown);
    const { text } = letter(name, language, SITUATIONS['several invoices']);
    for (const block of text.split('\n\n').filter((one) => one.startsWith(`${words.invoice} `)))
      expect(block.split('\n').every((line) => / {2}/.test(line))).toBe(true);
  });

  test('says the client’s own lines, and nothing in their place where there are none', () => {
    expect(letter(name, language, SITUATIONS['a personal line']).text.split('\n\n')[1]).toBe('Supplier number 4711.');
    expect(letter(name, language).text).not.toContain('4711');
  });

  test('its subject is short, without capitals, and holds a number and an amount or a day', () => {
    const longest = { ...inv2041, dueOn: inv2041.dueOn.replace('-10-', '-09-') as typeof inv2041.dueOn };
    for (const invoices of [[inv2041], [inv2041, inv2050], [longest]]) {
      const { subject } = letter(name, language, { invoices });
      const isStated = (pattern: RegExp) => pattern.test(subject);
      expect([...subject].length).toBeLessThanOrEqual(78);
      expect([
        subject,
        isStated(invoices.length > 1 ? /\b2 \p{L}|INV-2041|MN-2026-0001/u : /INV-2041|MN-2026-0001/),
      ]).toEqual([subject, true]);
      expect([subject, isStated(/[€]|\b\d{1,2}\p{L}{0,2}[.º]? (?:de )?\p{L}{3,}|\b14 \p{L}/u)]).toEqual([
        subject,
        true,
      ]);
      expect(subject).not.toMatch(/!|URGENT/);
    }
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(REMINDERS)('%s says what to do when the money is on its way, and how to pay', (name) => {
    const words = letterWords(language);
    for (const situation of [{}, { kind: 'consumer' }, { charges: someCharges(true) }] satisfies Situation[]) {
      const { text } = letter(name, language, situation);
      expect(phraseIn(text, paidWords[language] ?? [])).not.toBeNull();
      expect(text).toContain('IBAN');
      expect(text).toContain(words.byTransfer);
      expect(text).toContain(words.bankCaution);
      expect(text).toContain('https://pay.adastudio.example/INV-2041');
    }
    expect(letter(name, language, SITUATIONS['no bank, nothing known of us']).text).not.toContain('IBAN');
  });

  test.each(REMINDERS.filter((name) => name !== 'final' && name !== 'firm'))('%s holds no threat', (name) => {
    const found = Object.entries(SITUATIONS).flatMap(([what, situation]) => {
      if (situation.charges !== undefined) return [];
      const { subject, text } = letter(name, language, situation);
      return [[what, phraseIn(`${subject}\n${text}`, threatWords[language] ?? [])]];
    });
    expect(found.length).toBeGreaterThan(10);
    expect(found.filter(([, threat]) => threat !== null)).toEqual([]);
  });

  test('a firm reminder holds none either, but for interest that it shows', () => {
    const { subject, text } = letter('firm', language);
    const threats = (threatWords[language] ?? []).filter((word) => !/mahn/.test(word));
    expect(phraseIn(`${subject}\n${text}`, threats)).toBeNull();
  });

  test('the final notice alone names the next step', () => {
    const { text } = letter('final', language);
    expect(text).toMatch(
      /formal notice|mise en demeure|förmliche Zahlungsaufforderung|requerimiento formal de pago|formele aanmaning|messa in mora/,
    );
  });

  test.each(['firm', 'final'] as const)('%s offers a call, a plan, and to hear objections', (name) => {
    const { text } = letter(name, language);
    expect(text).toContain('+44 20 7946 0000 ');
    expect(text).toMatch(
      /instalments|look for a way|échéancier|solution ensemble|Ratenzahlung|gemeinsam einen Weg|a plazos|buscaremos juntos|termijnen|oplossing|a rate|insieme una soluzione/,
    );
    expect(text).toMatch(
      /dispute|do not agree|contestez|pas d’accord|bestreiten|nicht einverstanden|no está de acuerdo|niet eens|contesta|non è d’accordo/,
    );
    const unknown = letter(name, language, SITUATIONS['no bank, nothing known of us']).text;
    expect(unknown).not.toContain('+44');
  });

  describe('charges stand in firm and final letters only where there are any', () => {
    const words = letterWords(language);
    test.each(['firm', 'final', 'promiseBroken'] as const)('%s', (name) => {
      const none = letter(name, language).text;
      const shown = letter(name, language, { charges: someCharges(false) }).text;
      const claimed = letter(name, language, { charges: someCharges(true) }).text;
      expect(none).not.toContain(words.charges);
      expect(none).not.toContain(words.interest);
      expect(shown).toContain(`\n${words.charges} `);
      expect(shown).toContain(words.waivedForNow);
      // 1,840.00, and with 47.16 of charges 1,887.16.
      expect([shown, claimed].map((text) => /1.?887[.,]16/.test(text))).toEqual([false, true]);
      expect(claimed).not.toContain(words.waivedForNow);
      // The link asks for what the letter asks for.
      expect([none, shown, claimed].map((text) => /amount=([\d.]+)/.exec(text)?.[1])).toEqual([
        '1840.00',
        '1840.00',
        '1887.16',
      ]);
      if (name === 'final')
        expect(letter(name, language, { charges: someCharges(true) }).subject).toMatch(/1.?887[.,]16/);
    });
    test('a consumer reads of interest only then', () => {
      for (const name of REMINDERS) {
        const { text } = letter(name, language, { kind: 'consumer' });
        expect(text).not.toMatch(/interest|intérêt|zinsen|intereses|\brente\b|interessi/i);
      }
    });
  });

  test('one invoice and several are spoken of by their number', () => {
    for (const name of REMINDERS) {
      const [one, several] = [[inv2041], [inv2041, inv2050]].map(
        (invoices) => letter(name, language, { invoices }).text,
      );
      expect(one).not.toBe(several);
      expect(one).not.toContain('INV-2050');
      expect(several).toContain('INV-2050');
    }
  });

  test('a business is asked about its payment run, a consumer is not', () => {
    const run = /payment run|prochain règlement|Zahllauf|día de pago|betaalronde|ciclo di pagamenti/;
    expect(letter('courtesy', language).text).toMatch(run);
    expect(letter('courtesy', language, { kind: 'consumer' }).text).not.toMatch(run);
  });

  test('an offer to pay early stands in the courtesy check, with its last day and what is left to pay', () => {
    const { text } = letter('courtesy', language, SITUATIONS['an offer to pay early']);
    expect(text).toMatch(/\b7\.? (?:de )?nov/i);
    expect(text).toMatch(/1.?225[.,]00/);
    expect(letter('courtesy', language).text).not.toContain('2%');
  });

  test('what is settled is not asked for', () => {
    for (const name of ['paymentThanks', 'statement', 'noticeWithdrawn'])
      expect(letter(name, language, { open: 'nothing' }).text).not.toContain('IBAN');
    expect(letter('noticeWithdrawn', language, { open: 'all' }).text).toContain('IBAN');
  });

  test('thanks for a part name what is left', () => {
    const { text } = letter('partPaymentThanks', language, { open: 'all' });
    expect(text).toMatch(/500[.,]00/);
    expect(text).toMatch(/1.?840[.,]00/);
    const today = { kind: 'partPaymentThanks', on: null, amounts: [amount('500.00')] } as const;
    expect(letter('partPaymentThanks', language, { about: today }).text).not.toMatch(/ (?:1er|1|1º)\.? (?:de )?nov/i);
  });
});
