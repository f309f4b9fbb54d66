/** Letters word for word where grammar could break: numbers, days, amounts and what may be absent stand in the sentence. */
import { day } from '../../../src/core/days';
import type { OpenItem } from '../../../src/core/model';
import { amount, anInvoice } from '../../core/builders';
import { anInstalment, inv2041, inv2050, TODAY } from '../../core/messages/builders';
import { everyLetter, letter, SITUATIONS, type Situation } from './letters';

const _ = '\u00a0';
/** Due on days before which Italian has another article, and on the first. */
const onThe8th = anInvoice({ number: 'INV-8', dueOn: '2026-10-08', amount: '1840.00' });
const onThe1st = anInvoice({ number: 'INV-9', dueOn: '2026-11-01', amount: '1840.00' });
const several: Situation = { invoices: [inv2041, inv2050] };

/** The paragraph of a letter that holds these words. */
function paragraph(name: string, language: string, situation: Situation, words: RegExp): string {
  const found = letter(name, language, situation)
    .text.split('\n\n')
    .find((one) => words.test(one));
  return found ?? `no paragraph with ${words.source}`;
}

describe('one invoice and several, at each stage', () => {
  const states = {
    courtesy: /fall|échéance|fällig|venc|vervall|scad/,
    gentle: /past the due|arrivée|überfällig|noch offen|ya ha[n]? vencido|vervallen|scadut/,
    firm: /unpaid|impayée|steht noch aus|sin pagar|nog niet betaald|ancora pagat/,
    final: /not been paid|pas été réglée|nicht eingegangen|no se ha[n]? pagado|niet betaald|pagat/,
  } as const;
  test.each`
    name          | language | one                                                                                                                                                                             | many
    ${'firm'}     | ${'en'}  | ${'The invoice below is still unpaid. It was due on 20 October 2026, 14 days ago.'}                                                                                             | ${'The invoices below are still unpaid; the oldest was due on 20 October 2026, 14 days ago.'}
    ${'final'}    | ${'en'}  | ${'The invoice below has not been paid and is 14 days late. We would like to settle this with you directly.'}                                                                   | ${'The invoices below have not been paid; the oldest is 14 days late. We would like to settle this with you directly.'}
    ${'gentle'}   | ${'fr'}  | ${'Sauf erreur de notre part, la facture ci-dessous est arrivée à échéance et reste à régler. Il s’agit sans doute d’un simple oubli, d’où ce petit rappel.'}                   | ${'Sauf erreur de notre part, les factures ci-dessous sont arrivées à échéance et restent à régler. Il s’agit sans doute d’un simple oubli, d’où ce petit rappel.'}
    ${'firm'}     | ${'fr'}  | ${'La facture ci-dessous reste impayée. Elle est échue depuis le 20 octobre 2026, soit 14 jours de retard.'}                                                                    | ${'Les factures ci-dessous restent impayées. La plus ancienne est échue depuis le 20 octobre 2026, soit 14 jours de retard.'}
    ${'final'}    | ${'fr'}  | ${'La facture ci-dessous n’a pas été réglée et accuse 14 jours de retard. Nous souhaitons trouver une issue directement avec vous.'}                                            | ${'Les factures ci-dessous n’ont pas été réglées, et la plus ancienne accuse 14 jours de retard. Nous souhaitons trouver une issue directement avec vous.'}
    ${'courtesy'} | ${'de'}  | ${'Rechnung INV-2041 wird am 20. Oktober 2026 fällig. Wir möchten kurz sichergehen, dass Sie alles haben, was Sie dafür brauchen.'}                                             | ${'2 Rechnungen werden ab dem 20. Oktober 2026 fällig. Wir möchten kurz sichergehen, dass Sie alles haben, was Sie dafür brauchen.'}
    ${'firm'}     | ${'de'}  | ${'Ihre Zahlung zur folgenden Rechnung steht noch aus. Die Rechnung war am 20. Oktober 2026 fällig und ist damit 14 Tage überfällig.'}                                          | ${'Ihre Zahlung zu den folgenden Rechnungen steht noch aus. Die älteste war am 20. Oktober 2026 fällig und ist damit 14 Tage überfällig.'}
    ${'gentle'}   | ${'es'}  | ${'Según nuestros registros, la factura siguiente ya ha vencido y sigue pendiente. Seguramente se trata de un simple olvido, así que le enviamos este recordatorio.'}           | ${'Según nuestros registros, las facturas siguientes ya han vencido y siguen pendientes. Seguramente se trata de un simple olvido, así que le enviamos este recordatorio.'}
    ${'firm'}     | ${'nl'}  | ${'De onderstaande factuur is nog niet betaald. De vervaldatum was 20 oktober 2026, 14 dagen geleden.'}                                                                         | ${'De onderstaande facturen zijn nog niet betaald. De oudste is op 20 oktober 2026 vervallen, 14 dagen geleden.'}
    ${'final'}    | ${'es'}  | ${'La factura siguiente no se ha pagado y lleva 14 días de retraso. Queremos resolverlo directamente con usted.'}                                                               | ${'Las facturas siguientes no se han pagado; la más antigua lleva 14 días de retraso. Queremos resolverlo directamente con usted.'}
    ${'final'}    | ${'nl'}  | ${'De onderstaande factuur is niet betaald en is 14 dagen te laat. Wij willen dit graag rechtstreeks met u oplossen.'}                                                          | ${'De onderstaande facturen zijn niet betaald; de oudste is 14 dagen te laat. Wij willen dit graag rechtstreeks met u oplossen.'}
    ${'final'}    | ${'de'}  | ${'Ihre Zahlung zur folgenden Rechnung ist nicht eingegangen; die Rechnung ist 14 Tage überfällig. Wir möchten das direkt mit Ihnen klären.'}                                   | ${'Ihre Zahlung zu den folgenden Rechnungen ist nicht eingegangen; die älteste ist 14 Tage überfällig. Wir möchten das direkt mit Ihnen klären.'}
    ${'gentle'}   | ${'nl'}  | ${'Volgens onze administratie is de onderstaande factuur vervallen en nog niet betaald. Waarschijnlijk is dat er even bij ingeschoten, vandaar deze vriendelijke herinnering.'} | ${'Volgens onze administratie zijn de onderstaande facturen vervallen en nog niet betaald. Waarschijnlijk is dat er even bij ingeschoten, vandaar deze vriendelijke herinnering.'}
    ${'gentle'}   | ${'it'}  | ${'Le ricordiamo che, secondo le nostre registrazioni, la fattura seguente è scaduta e risulta ancora da pagare. Si tratta probabilmente di una semplice svista.'}              | ${'Le ricordiamo che, secondo le nostre registrazioni, le fatture seguenti sono scadute e risultano ancora da pagare. Si tratta probabilmente di una semplice svista.'}
    ${'final'}    | ${'it'}  | ${'Le facciamo presente che la fattura seguente non è stata pagata e ha 14 giorni di ritardo. Vorremmo risolvere la questione direttamente con Lei.'}                           | ${'Le facciamo presente che le fatture seguenti non sono state pagate; la più vecchia ha 14 giorni di ritardo. Vorremmo risolvere la questione direttamente con Lei.'}
  `('$name, $language', ({ name, language, one, many }) => {
    const words = states[name as keyof typeof states];
    expect(paragraph(name, language, {}, words)).toBe(one);
    expect(paragraph(name, language, several, words)).toBe(many);
  });
});

describe('days stand as the language says them', () => {
  test.each`
    language | invoice     | sentence
    ${'en'}  | ${onThe1st} | ${'the invoice below falls due on 1 November 2026,'}
    ${'fr'}  | ${onThe1st} | ${'la facture ci-dessous arrive à échéance le 1er novembre 2026,'}
    ${'fr'}  | ${onThe8th} | ${'la facture ci-dessous arrive à échéance le 8 octobre 2026,'}
    ${'de'}  | ${onThe1st} | ${'Rechnung INV-9 wird am 1. November 2026 fällig.'}
    ${'es'}  | ${onThe8th} | ${'la factura siguiente vence el 8 de octubre de 2026 y'}
    ${'nl'}  | ${onThe1st} | ${'de onderstaande factuur vervalt op 1 november 2026,'}
    ${'it'}  | ${onThe8th} | ${'la fattura seguente scade il giorno 8 ottobre 2026 e'}
    ${'it'}  | ${onThe1st} | ${'la fattura seguente scade il giorno 1º novembre 2026 e'}
  `('$language: $sentence', ({ language, invoice, sentence }) => {
    expect(letter('courtesy', language, { invoices: [invoice] }).text).toContain(sentence);
  });
  test('no Italian letter has an article that only fits some days', () => {
    const situations: readonly Situation[] = [
      { invoices: [onThe8th] },
      { invoices: [onThe8th, inv2050], fields: { brokenPromise: { on: day('2026-10-11'), amount: null } } },
      { today: day('2026-11-11') },
      { about: { kind: 'statement', from: day('2026-10-08'), to: day('2026-11-11') } },
    ];
    for (const name of ['courtesy', 'gentle', 'firm', 'final', 'promiseBroken', 'instalment', 'statement'])
      for (const situation of situations) {
        const { subject, text } = letter(name, 'it', situation);
        expect(`${subject}\n${text}`).not.toMatch(/\b(?:il|al|dal|del|nel|sul) (?:8|11|1º) \p{L}/u);
      }
  });
});

describe('an answer is asked for by a weekday', () => {
  test.each`
    language | by
    ${'en'}  | ${'Please tell us by Tuesday 10 November, or pay by then.'}
    ${'fr'}  | ${'Merci de nous l’indiquer d’ici mardi 10 novembre, ou de payer d’ici là.'}
    ${'de'}  | ${'Bitte nennen Sie uns das Datum bis Dienstag, 10. November, oder zahlen Sie bis dahin.'}
    ${'es'}  | ${'Le rogamos que nos la indique a más tardar el martes 10 de noviembre, o que pague dentro de ese plazo.'}
    ${'nl'}  | ${'Laat het ons uiterlijk dinsdag 10 november weten, of betaal vóór die tijd.'}
    ${'it'}  | ${'La preghiamo di indicarcela entro martedì 10 novembre, oppure di pagare entro quel giorno.'}
  `('$language', ({ language, by }) => {
    expect(letter('firm', language).text).toContain(by);
  });
});

describe('a promise that was not kept, of everything and of a part', () => {
  test.each`
    name               | language | whole                                                                                                                                                       | part
    ${'promiseBroken'} | ${'en'}  | ${'You had told us that your payment would arrive by 30 October 2026, and we have not found it yet. Perhaps something came up.'}                            | ${'You had told us that €500.00 would arrive by 30 October 2026, and we have not found it yet. Perhaps something came up.'}
    ${'promiseBroken'} | ${'fr'}  | ${`Vous nous aviez annoncé votre règlement pour le 30 octobre 2026, et nous n’en avons pas encore trace. Un imprévu, peut-être${_}?`}                       | ${`Vous nous aviez annoncé un règlement de 500,00${_}€ pour le 30 octobre 2026, et nous n’en avons pas encore trace. Un imprévu, peut-être${_}?`}
    ${'promiseBroken'} | ${'de'}  | ${'Sie hatten uns Ihre Zahlung bis zum 30. Oktober 2026 zugesagt, und wir konnten sie noch nicht finden. Vielleicht ist etwas dazwischengekommen.'}         | ${`Sie hatten uns eine Zahlung von 500,00${_}€ bis zum 30. Oktober 2026 zugesagt, und wir konnten sie noch nicht finden. Vielleicht ist etwas dazwischengekommen.`}
    ${'promiseBroken'} | ${'it'}  | ${'Le scriviamo perché ci aveva annunciato il pagamento per il giorno 30 ottobre 2026, ma non ci risulta ancora pervenuto. Forse c’è stato un imprevisto.'} | ${`Le scriviamo perché ci aveva annunciato un pagamento di 500,00${_}€ per il giorno 30 ottobre 2026, ma non ci risulta ancora pervenuto. Forse c’è stato un imprevisto.`}
    ${'gentle'}        | ${'en'}  | ${'We were expecting your payment by 30 October 2026 and cannot find it yet. Perhaps something got in the way.'}                                            | ${'We were expecting €500.00 by 30 October 2026 and cannot find it yet. Perhaps something got in the way.'}
    ${'firm'}          | ${'en'}  | ${'You had promised payment for 30 October 2026, and we have not received it.'}                                                                             | ${'You had promised €500.00 for 30 October 2026, and we have not received it.'}
    ${'final'}         | ${'es'}  | ${'Su pago, anunciado para el 30 de octubre de 2026, no nos ha llegado.'}                                                                                   | ${`Su pago de 500,00${_}€, anunciado para el 30 de octubre de 2026, no nos ha llegado.`}
    ${'final'}         | ${'nl'}  | ${'Uw betaling, die u voor 30 oktober 2026 had toegezegd, hebben wij niet ontvangen.'}                                                                      | ${`Uw betaling van €${_}500,00, die u voor 30 oktober 2026 had toegezegd, hebben wij niet ontvangen.`}
  `('$name, $language', ({ name, language, whole, part }) => {
    const second = (situation: Situation | undefined) => letter(name, language, situation).text.split('\n\n')[1];
    expect(second(SITUATIONS['a broken promise'])).toBe(whole);
    expect(second(SITUATIONS['a broken promise of a part'])).toBe(part);
  });
});

test.each(['gentle', 'firm', 'final', 'promiseBroken'] as const)(
  '%s gives thanks for a part before anything else',
  (name) => {
    expect(letter(name, 'en', SITUATIONS['a part paid']).text.split('\n\n')[1]).toBe(
      'Thank you for the €500.00 that you have paid. This is about the rest.',
    );
  },
);

test('thanks stand before a promise that was not kept', () => {
  const both: Situation = {
    fields: { brokenPromise: { on: day('2026-10-30'), amount: null }, paidSince: [amount('500.00')] },
  };
  for (const name of ['gentle', 'firm', 'final', 'promiseBroken']) {
    const [, first, second] = letter(name, 'en', both).text.split('\n\n');
    expect(first).toMatch(/^Thank you for the €500\.00/);
    expect(second).toContain('30 October 2026');
  }
});

describe('one invoice is "the invoice", two are "the invoices", in every sentence', () => {
  test.each`
    language | singular                                                              | plural
    ${'en'}  | ${/\b(?:the|this) invoice\b/i}                                        | ${/\binvoices\b/i}
    ${'fr'}  | ${/\b(?:la|cette) facture\b/i}                                        | ${/\bfactures\b/i}
    ${'de'}  | ${/\b(?:die|diese|dieser|folgenden?|Ihre|zur folgenden) Rechnung\b/i} | ${/\bRechnungen\b(?! gehen im Alltag)/i}
    ${'es'}  | ${/\b(?:la|esta) factura\b/i}                                         | ${/\bfacturas\b/i}
    ${'nl'}  | ${/\b(?:de|deze|onderstaande) factuur\b/i}                            | ${/\bfacturen\b/i}
    ${'it'}  | ${/\b(?:la|questa) fattura\b/i}                                       | ${/\bfatture\b/i}
  `('$language', ({ language, singular, plural }) => {
    for (const { name } of everyLetter.filter((one) => one.language === language)) {
      // The small print speaks of "the invoice" as such.
      const said = (situation?: Situation) => letter(name, language, situation).text.split('PD-7K3QPX')[0];
      expect([name, plural.exec(said())?.[0]]).toEqual([name, undefined]);
      expect([name, singular.exec(said(several))?.[0]]).toEqual([name, undefined]);
    }
  });
});

describe('instalments agree with their number, to the end of the paragraph', () => {
  const plans = {
    one: [anInstalment(inv2041, 2, 3, '613.33')],
    many: [1, 2].map((n) => anInstalment(inv2041, n, 3, '613.33')),
  };
  test.each`
    language | one                                                                                                                                                       | many
    ${'en'}  | ${'As agreed in our payment plan, an instalment of €613.33 falls due on 20 October 2026. This is just so that nothing slips through.'}                    | ${'As agreed in our payment plan, instalments of €1,226.66 in all fall due from 20 October 2026 on. This is just so that nothing slips through.'}
    ${'fr'}  | ${`Comme convenu dans notre échéancier, un versement de 613,33${_}€ arrive à échéance le 20 octobre 2026. Ce message est un simple pense-bête.`}          | ${`Comme convenu dans notre échéancier, des versements d’un total de 1\u202f226,66${_}€ arrivent à échéance à partir du 20 octobre 2026. Ce message est un simple pense-bête.`}
    ${'de'}  | ${`Ihre Rate von 613,33${_}€ aus unserer Vereinbarung wird am 20. Oktober 2026 fällig. Wir schreiben Ihnen nur, damit nichts untergeht.`}                 | ${`Ihre Raten aus unserer Vereinbarung werden ab dem 20. Oktober 2026 fällig, zusammen 1.226,66${_}€. Wir schreiben Ihnen nur, damit nichts untergeht.`}
    ${'es'}  | ${`Según nuestro plan de pagos, el 20 de octubre de 2026 vence un plazo de 613,33${_}€. Se lo recordamos solo para que no se le pase.`}                   | ${`Según nuestro plan de pagos, a partir del 20 de octubre de 2026 vencen plazos por un total de 1.226,66${_}€. Se lo recordamos solo para que no se le pase.`}
    ${'nl'}  | ${`Zoals afgesproken in onze betalingsregeling vervalt op 20 oktober 2026 een termijn van €${_}613,33. Dit bericht is alleen bedoeld als geheugensteun.`} | ${`Zoals afgesproken in onze betalingsregeling vervallen vanaf 20 oktober 2026 termijnen van in totaal €${_}1.226,66. Dit bericht is alleen bedoeld als geheugensteun.`}
    ${'it'}  | ${`Le ricordiamo che, come concordato nel piano di pagamento, il giorno 20 ottobre 2026 scade una rata di 613,33${_}€. È un semplice promemoria.`}        | ${`Le ricordiamo che, come concordato nel piano di pagamento, a partire dal giorno 20 ottobre 2026 scadono rate per un totale di 1.226,66${_}€. È un semplice promemoria.`}
  `('$language', ({ language, ...said }) => {
    const about = (items: readonly OpenItem[]) => letter('instalment', language, { items }).text.split('\n\n')[1];
    expect({ one: about(plans.one), many: about(plans.many) }).toEqual(said);
  });
});

describe('nothing is said to be settled while something is open, and the other way round', () => {
  test.each`
    name                 | language | settled                                      | open
    ${'statement'}       | ${'en'}  | ${'Nothing is open on it.'}                  | ${'Still open:'}
    ${'statement'}       | ${'fr'}  | ${'Plus rien n’y reste à régler.'}           | ${`Il reste à régler${_}:`}
    ${'statement'}       | ${'de'}  | ${'Offen ist nichts mehr.'}                  | ${'Offen ist noch:'}
    ${'statement'}       | ${'es'}  | ${'No queda nada pendiente.'}                | ${'Queda pendiente:'}
    ${'statement'}       | ${'nl'}  | ${'Er staat niets meer open.'}               | ${'Nog te betalen:'}
    ${'statement'}       | ${'it'}  | ${'Non resta più nulla da pagare.'}          | ${'Resta da pagare:'}
    ${'noticeWithdrawn'} | ${'en'}  | ${'What it asked for is settled.'}           | ${'Apart from the notice, €1,840.00 is still open:'}
    ${'noticeWithdrawn'} | ${'fr'}  | ${'Ce qu’elle réclamait est réglé.'}         | ${'Indépendamment de celle-ci, il reste'}
    ${'noticeWithdrawn'} | ${'de'}  | ${'Was darin gefordert war, ist beglichen.'} | ${'Unabhängig davon sind noch'}
    ${'noticeWithdrawn'} | ${'es'}  | ${'Lo que se pedía en él está pagado.'}      | ${'Aparte de ello, queda un importe pendiente de'}
    ${'noticeWithdrawn'} | ${'nl'}  | ${'Wat daarin werd gevraagd, is voldaan.'}   | ${'Los daarvan staat nog'}
    ${'noticeWithdrawn'} | ${'it'}  | ${'Quanto vi era richiesto è stato pagato.'} | ${'A parte ciò, resta da pagare un importo di'}
  `('$name, $language', ({ name, language, settled, open }) => {
    const has = (situation: Situation | undefined) => {
      const { text } = letter(name, language, situation);
      return [text.includes(settled), text.includes(open)];
    };
    expect(has(SITUATIONS['nothing open any more'])).toEqual([true, false]);
    expect(has(SITUATIONS['something open still'])).toEqual([false, true]);
  });
});

test('an instalment is named with its place in the plan', () => {
  const made = letter('instalment', 'en', { items: [anInstalment(inv2041, 2, 3, '613.33')] });
  expect(made.subject).toBe('Instalment INV-2041/2 (€613.33), due on 20 October 2026');
  expect(made.text).toContain('an instalment of €613.33 falls due on 20 October 2026.');
  expect(made.text).toContain('\n  Instalment 2 of 3\n');
});

describe('what is agreed or paid is confirmed with its days and amounts', () => {
  const half = { kind: 'promiseConfirmed', on: day('2026-11-11'), amount: amount('500.00') } as const;
  test.each`
    name                   | language | about                                                                   | sentence
    ${'promiseConfirmed'}  | ${'en'}  | ${undefined}                                                            | ${'We have noted that you will pay €1,840.00 by 11 November 2026.'}
    ${'promiseConfirmed'}  | ${'en'}  | ${half}                                                                 | ${'We have noted that you will pay €500.00 by 11 November 2026.'}
    ${'promiseConfirmed'}  | ${'de'}  | ${half}                                                                 | ${`Sie zahlen 500,00${_}€ bis zum 11. November 2026.`}
    ${'planAgreed'}        | ${'fr'}  | ${undefined}                                                            | ${'Merci d’avoir convenu d’un échéancier avec nous.'}
    ${'disputeReceived'}   | ${'nl'}  | ${{ kind: 'disputeReceived', reason: null, reviewOn: TODAY }}           | ${'Wij hebben uw bezwaar genoteerd en zoeken het uit.'}
    ${'disputeReceived'}   | ${'de'}  | ${undefined}                                                            | ${'Ihren Einwand („two boxes are missing“) haben wir aufgenommen und prüfen ihn.'}
    ${'partPaymentThanks'} | ${'it'}  | ${undefined}                                                            | ${`il pagamento di 500,00${_}€ ci è pervenuto in data 1º novembre 2026.`}
    ${'partPaymentThanks'} | ${'es'}  | ${{ kind: 'partPaymentThanks', on: null, amounts: [amount('500.00')] }} | ${`Hemos recibido su pago de 500,00${_}€. Muchas gracias.`}
    ${'paymentThanks'}     | ${'fr'}  | ${undefined}                                                            | ${`Votre règlement de 1\u202f840,00${_}€ nous est bien parvenu le 1er novembre 2026, et nous vous en remercions.`}
    ${'statement'}         | ${'nl'}  | ${{ kind: 'statement', from: day('2026-10-01'), to: TODAY }}            | ${'Dit is het overzicht van uw rekening bij ons van 1 oktober 2026 tot en met 3 november 2026. Nog te betalen:'}
    ${'statement'}         | ${'it'}  | ${undefined}                                                            | ${'Le inviamo l’estratto del Suo conto aggiornato al giorno 3 novembre 2026. Resta da pagare:'}
    ${'noticeWithdrawn'}   | ${'en'}  | ${{ kind: 'noticeWithdrawn', number: null }}                            | ${'We withdraw our formal notice on invoice INV-2041.'}
  `('$name, $language: $sentence', ({ name, language, about, sentence }) => {
    expect(letter(name, language, about === undefined ? {} : { about }).text).toContain(sentence);
  });
});

describe('a courtesy check and the word before an instalment never call anything late', () => {
  const toCome = anInvoice({ number: 'INV-9', dueOn: '2026-11-10' });
  test.each`
    language | late
    ${'en'}  | ${/\blate\b|overdue|past|remind|unpaid/i}
    ${'fr'}  | ${/retard|impayé|relance|échue/i}
    ${'de'}  | ${/überfällig|mahn|verspätet|unbezahlt/i}
    ${'es'}  | ${/retraso|vencid|impag|pendiente de pago/i}
    ${'nl'}  | ${/te laat|achterstal|aanman|herinner/i}
    ${'it'}  | ${/ritardo|scadut|sollecit|insolut/i}
  `('$language', ({ language, late }) => {
    for (const name of ['courtesy', 'instalment']) {
      const { subject, text } = letter(name, language, { invoices: [toCome] });
      expect(`${subject}\n${text}`).not.toMatch(late);
    }
  });
});
