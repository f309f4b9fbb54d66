/** What the law of each jurisdiction wants to read, in every language a notice is written in (law.md, 5.1 and 5.2). */
import { letterWords } from '../../../src/core/messages/letterWords';
import type { ClientKind, Law } from '../../../src/core/model';
import type { Jurisdiction } from '../../../src/core/notice/jurisdiction';
import { aClient, anEvent, anInvoice } from '../builders';
import { anItem } from '../messages/builders';
import { aCharge, interestOn, letterOf, noticeFacts } from './builders';

const client = (kind: ClientKind) =>
  aClient({ name: 'Fjord Tools AS', legalAddress: 'Havnegata 7\n0150 Oslo', country: 'NO', kind });
const item = anItem(
  anInvoice({ number: 'INV-1', issuedOn: '2026-07-06', dueOn: '2026-08-05', amount: '7900.00', paid: '900.00' }),
);
const charged = [interestOn(item, '197.72'), aCharge(item, 'compensation', '40.00')];
const announced = [aCharge(item, 'costs', '414.00', { claimed: false })];

type Case = {
  readonly law: Law | null;
  readonly kind: ClientKind;
  readonly language: string;
  readonly jurisdiction: Jurisdiction;
};
const letter = ({ law, kind, language, jurisdiction }: Case) =>
  letterOf(
    noticeFacts({
      ...{ law, language, jurisdiction, client: client(kind), items: [item] },
      charges:
        jurisdiction === 'NLconsumer' || jurisdiction === 'BEconsumer' ? announced : kind === 'business' ? charged : [],
      history: [anEvent({ keys: ['INV-1|gentle|1'], on: '2026-08-12' })],
      creditor: { registration: 'KBO 0123.456.789' },
      choices: { agreement: 'written contract of 3 May 2026' },
    }),
  ).replace(/[\u00a0\u202f]/g, ' ');

describe('in the words of its own law', () => {
  test.each`
    jurisdiction      | law     | kind          | language | phrases
    ${'FR'}           | ${'FR'} | ${'business'} | ${'fr'}  | ${['Mise en demeure de payer', 'mettons en demeure', '8 jours à compter de la réception', '14 novembre 2026', 'articles L. 441-10 et D. 441-5 du code de commerce', 'article', '1344 du code civil', 'injonction de payer', '12', '2,20 € d’intérêts', 'avis de réception']}
    ${'FR'}           | ${'FR'} | ${'consumer'} | ${'fr'}  | ${['mettons en demeure', 'taux légal (articles 1231-6 et 1344-1 du code civil)', 'injonction de payer']}
    ${'UKcompany'}    | ${'UK'} | ${'business'} | ${'en'}  | ${['Letter before action', 'demand payment', '17 November 2026', '14 days', 'Practice Direction on Pre-Action Conduct', 'mediation', 'Late Payment of Commercial Debts (Interest) Act 1998', '10.15%', '€2.20 of interest', 'County Court']}
    ${'UKindividual'} | ${'UK'} | ${'consumer'} | ${'en'}  | ${['Letter of claim', 'Pre-Action Protocol for Debt Claims', '3 December 2026', '30 days', 'written contract of 3 May 2026', 'has not been assigned', 'No interest and no charges are being added', 'Please send the Reply Form to: Ada Studio Ltd, 1 High Street, London EC1A 1AA', '30 days from the day we supply them', '14 days’ notice', 'Up-to-date statement of account', 'Information Sheet', 'Reply Form', 'Standard Financial Statement', 'free, independent advice']}
    ${'DE'}           | ${'DE'} | ${'business'} | ${'de'}  | ${['Letzte Mahnung', 'fordern Sie hiermit letztmalig auf', 'bis zum 13. November 2026', 'INV-1', '6. Juli 2026', '§§ 286, 288 BGB', '10,15 %', '6. Aug. 2026 – 3. Nov. 2026', 'in Verzug (§ 286 BGB)', 'gerichtlichen Mahnbescheids', 'IBAN']}
    ${'AT'}           | ${'AT'} | ${'business'} | ${'de'}  | ${['Letzte Mahnung', '17. November 2026', '§§ 456, 458 UGB', 'in Verzug', 'Mahnklage']}
    ${'CH'}           | ${'CH'} | ${'business'} | ${'de'}  | ${['Letzte Mahnung', '13. November 2026', 'Art. 104 OR', 'Art. 102 OR', 'ohne Verzicht auf bereits aufgelaufene Zinsen', 'Betreibung einleiten', 'MWST']}
    ${'CH'}           | ${'CH'} | ${'business'} | ${'fr'}  | ${['Mise en demeure', 'art. 104 CO', 'art. 102 CO', 'ne vaut renonciation ni aux intérêts déjà courus', 'poursuite']}
    ${'NLbusiness'}   | ${'NL'} | ${'business'} | ${'nl'}  | ${['Ingebrekestelling en sommatie', 'stellen u hierbij in gebreke en sommeren u', '11 november 2026', 'artikelen 6:96 en 6:119a BW', 'artikel 6:82 BW', 'dagvaarden']}
    ${'NLconsumer'}   | ${'NL'} | ${'consumer'} | ${'nl'}  | ${['14 dagen, ingaande de dag nadat u deze brief heeft ontvangen', '20 november 2026', '€ 414,00 aan incassokosten', '6:96 BW', 'Over dit bedrag wordt geen btw berekend']}
    ${'BEbusiness'}   | ${'BE'} | ${'business'} | ${'nl'}  | ${['Ingebrekestelling', '17 november 2026', 'wet van 2 augustus 2002']}
    ${'BEbusiness'}   | ${'BE'} | ${'business'} | ${'fr'}  | ${['Mise en demeure', 'mettons en demeure', '17 novembre 2026', 'loi du 2 août 2002']}
    ${'BEconsumer'}   | ${'BE'} | ${'consumer'} | ${'fr'}  | ${['Premier rappel', 'solde restant dû est de 7 000,00 €', 'sans frais', '19 novembre 2026', '14 jours calendrier', 'troisième jour ouvrable', 'indemnité forfaitaire de 414,00 €', 'Ada Studio Ltd, KBO 0123.456.789', 'written contract of 3 May 2026', '5 août 2026']}
    ${'BEconsumer'}   | ${'BE'} | ${'consumer'} | ${'nl'}  | ${['Eerste herinnering', 'openstaande saldo bedraagt € 7.000,00', 'kosteloos', '19 november 2026', '14 dagen (kalenderdagen)', 'derde werkdag', 'forfaitaire schadevergoeding van € 414,00', 'KBO 0123.456.789', 'boek XIX']}
    ${'ES'}           | ${'ES'} | ${'business'} | ${'es'}  | ${['Requerimiento de pago', 'requerimos formalmente el pago', '15 días desde la recepción', '21 de noviembre de 2026', 'Ley 3/2004', 'Indemnización por costes de cobro', 'burofax', 'negociar', 'interrupción de la prescripción', 'monitorio']}
    ${'IT'}           | ${'IT'} | ${'business'} | ${'it'}  | ${['Diffida e messa in mora', 'Vi costituiamo in mora e Vi diffidiamo', '15 giorni dal ricevimento', '21 novembre 2026', 'D.Lgs. 9 ottobre 2002, n. 231', 'art. 1219 c.c.', 'decreto ingiuntivo', 'Raccomandata', 'interruzione della prescrizione']}
    ${'IE'}           | ${'IE'} | ${'business'} | ${'en'}  | ${['Final notice before legal action', '17 November 2026', 'S.I. No. 580 of 2012', 'Fixed compensation', 'court proceedings']}
    ${'US'}           | ${'US'} | ${'business'} | ${'en'}  | ${['Demand letter', 'demand payment', '17 November 2026', 'as agreed in our contract', 'on our own behalf', 'certified mail, return receipt requested', 'file a claim in court', 'Sincerely']}
    ${'CA'}           | ${'CA'} | ${'business'} | ${'en'}  | ${['Demand letter', '13 November 2026', 'Rate a year', '10.15%', 'as agreed in our contract']}
    ${'EU'}           | ${'EU'} | ${'business'} | ${'en'}  | ${['Formal notice to pay', '14 November 2026', 'Directive 2011/7/EU', '10.15% = reference rate 2.15% plus 8 points', '€40.00']}
  `('$jurisdiction, $kind, $language', ({ phrases, ...of }: Case & { phrases: string[] }) => {
    const text = letter(of);
    expect(phrases.filter((phrase) => !text.includes(phrase))).toEqual([]);
  });
});

const LANGUAGES = ['en', 'fr', 'de', 'es', 'nl', 'it'];
const LETTERS: readonly Case[] = (
  [
    ['FR', 'FR', 'business'],
    ['FR', 'FR', 'consumer'],
    ['UK', 'UKcompany', 'business'],
    ['UK', 'UKindividual', 'consumer'],
    ['DE', 'DE', 'business'],
    ['AT', 'AT', 'business'],
    ['CH', 'CH', 'business'],
    ['NL', 'NLbusiness', 'business'],
    ['NL', 'NLconsumer', 'consumer'],
    ['BE', 'BEbusiness', 'business'],
    ['BE', 'BEconsumer', 'consumer'],
    ['ES', 'ES', 'business'],
    ['IT', 'IT', 'business'],
    ['IE', 'IE', 'business'],
    ['US', 'US', 'business'],
    ['CA', 'CA', 'business'],
    [null, 'EU', 'business'],
  ] as const
).flatMap(([law, jurisdiction, kind]) => LANGUAGES.map((language) => ({ law, jurisdiction, kind, language })));

describe('in every language', () => {
  const amountIn: Record<string, RegExp> = { en: /€7,/, fr: /7 \d{3},\d{2} €/, nl: /€ 7\./ };
  test.each(LETTERS)(
    '$jurisdiction, $kind, $language: parties, number, invoice, sum, account, a way to answer',
    (of) => {
      const text = letter(of);
      for (const part of [
        'Ada Studio Ltd',
        'EC1A 1AA',
        'Fjord Tools AS',
        'Havnegata 7',
        'MN-2026-0001',
        'PD-7K3QPX',
        'INV-1',
      ])
        expect(text).toContain(part);
      expect(text).toContain('GB33 BUKB 2020 1555 5555 55');
      expect(text).toContain('billing@adastudio.example');
      expect(text).toContain(letterWords(of.language).bankCaution.replace(/\u00a0/g, ' '));
      expect(text).toMatch(amountIn[of.language] ?? /7\.\d{3},\d{2} €/);
      expect(text).toMatch(/\b(?:3|11|13|14|17|19|20|21)\.? (?:de )?(?:dec|dic|déc|Dez|nov|Nov|dez)\S* (?:de )?2026/);
      expect(text).not.toContain('\u0001');
      expect(text).not.toMatch(/undefined|null|\[object|\{\{|NaN| {2}/);
    },
  );
  test.each(LETTERS.filter(({ jurisdiction }) => jurisdiction === 'NLconsumer' || jurisdiction === 'BEconsumer'))(
    '$jurisdiction, $language: the costs to the cent, the days, the company',
    (of) => {
      const text = letter(of);
      expect(text).toMatch(/414[.,]00/);
      expect(text).toMatch(/\b14\b/);
      expect(text).toContain('KBO 0123.456.789');
      // Nothing of it is asked for now: 7,000.00 is the balance.
      expect(text).not.toMatch(/7[., ]414/);
    },
  );
  test.each(LETTERS.filter(({ jurisdiction }) => jurisdiction === 'UKindividual'))(
    '$jurisdiction, $language: the forms, the 30 days, the address for the answer',
    (of) => {
      const text = letter(of);
      for (const part of [
        'Reply Form',
        'Information Sheet',
        'Standard Financial Statement',
        'written contract',
        '1 High Street',
      ])
        expect(text).toContain(part);
      expect(text.match(/\b30\b/g)?.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('what a law forbids or does not know is not said', () => {
  const of = (jurisdiction: Jurisdiction, law: Law, kind: ClientKind, language: string) =>
    letter({ jurisdiction, law, kind, language });
  test('a first reminder to a Belgian consumer speaks of no earlier one and threatens nothing', () => {
    expect(of('NLconsumer', 'NL', 'consumer', 'fr')).toContain('Malgré');
    expect(of('BEconsumer', 'BE', 'consumer', 'fr')).not.toMatch(
      /Malgré|août 2026,|juridiction|recouvrement|renonciation/,
    );
  });
  test('only Spain and Italy have a letter interrupt limitation', () => {
    expect(of('DE', 'DE', 'business', 'it')).not.toContain('prescrizione');
    expect(of('FR', 'FR', 'business', 'es')).not.toContain('prescripción');
    expect(of('IT', 'IT', 'business', 'en')).toContain('interrupts the period of limitation');
  });
  test('a letter of claim does nothing without further notice', () => {
    expect(of('UKindividual', 'UK', 'consumer', 'en')).not.toContain('without further notice');
  });
  test('a letter from the islands or from America puts nobody in default', () => {
    for (const jurisdiction of ['UKcompany', 'IE', 'US', 'CA'] as const)
      expect(of(jurisdiction, 'IE', 'business', 'en')).not.toContain('in default');
  });
  test.each(LETTERS)('$jurisdiction, $language: it gives no legal advice and does not look like a court’s', (one) => {
    expect(letter(one)).not.toMatch(/legal advice|criminal|police|pénal|Straf|publi[cs]|blacklist|schwarze Liste/i);
  });
});

describe('one way to address the reader, from the salutation to the small print', () => {
  test.each`
    language | other
    ${'it'}  | ${/(?<!\p{L})(?:La|Le|Lei|Sua|Suo|Suoi|Sue) (?!(?:lettera|nostre|presente)\b)\p{Ll}|(?<!\p{L})(?:ci chiami|inquadri|paghi|risponda)(?!\p{L})/u}
    ${'es'}  | ${/señores|(?<!\p{L})(?:ustedes|les|paguen|indíquennos|llámennos|respondan)(?!\p{L})/iu}
    ${'fr'}  | ${/(?<!\p{L})(?:tu|toi|ton|ta|tes|te)(?!\p{L})/iu}
    ${'de'}  | ${/(?<!\p{L})(?:du|dir|dich|dein\p{L}*|euch|euer\p{L}*)(?!\p{L})/iu}
    ${'nl'}  | ${/(?<!\p{L})(?:jij|je|jou|jouw|jullie)(?!\p{L})/iu}
  `('$language', ({ language, other }) => {
    for (const one of LETTERS.filter((of) => of.language === language))
      expect([one.jurisdiction, one.kind, other.exec(letter(one))?.[0]]).toEqual([
        one.jurisdiction,
        one.kind,
        undefined,
      ]);
  });
});

describe('VAT on Dutch costs', () => {
  test('is said to be in them where the creditor cannot recover it', () => {
    const facts = noticeFacts({
      law: 'NL',
      client: client('consumer'),
      language: 'nl',
      charges: announced,
      settings: { costsVatPercent: '21' },
    });
    expect(letterOf(facts)).toContain('In dit bedrag is btw begrepen');
  });
});
