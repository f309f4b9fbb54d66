import { phraseIn } from '../../src/core/messages/phraseIn';
import { paidWords } from '../../src/defaults/paidWords';

describe('"if you have paid" is seen in the ways people write it', () => {
  test.each`
    language | text                                                                        | isSaid
    ${'en'}  | ${'If you have already paid, please ignore this.'}                          | ${true}
    ${'en'}  | ${'Should your payment have crossed in the post, thank you.'}               | ${true}
    ${'en'}  | ${'Please pay by Friday. The invoice is unpaid.'}                           | ${false}
    ${'fr'}  | ${'Si vous l’avez déjà réglée, merci.'}                                     | ${true}
    ${'fr'}  | ${'Si nos courriers se sont croisés, ne tenez pas compte de cette lettre.'} | ${true}
    ${'fr'}  | ${'Merci de payer d’ici vendredi.'}                                         | ${false}
    ${'de'}  | ${'Sollten Sie bereits gezahlt haben, danken wir Ihnen.'}                   | ${true}
    ${'de'}  | ${'Hat sich Ihre Zahlung mit diesem Schreiben überschnitten?'}              | ${true}
    ${'de'}  | ${'Bitte zahlen Sie bis Freitag. Die Rechnung ist unbezahlt.'}              | ${false}
    ${'es'}  | ${'Si ya ha realizado el pago, no tenga en cuenta este mensaje.'}           | ${true}
    ${'es'}  | ${'Le rogamos que pague antes del viernes.'}                                | ${false}
    ${'nl'}  | ${'Heeft u inmiddels betaald, dan kunt u dit bericht negeren.'}             | ${true}
    ${'nl'}  | ${'Wij vragen u vóór vrijdag te betalen. De factuur is niet betaald.'}      | ${false}
    ${'it'}  | ${'Se ha già provveduto al pagamento, La ringraziamo.'}                     | ${true}
    ${'it'}  | ${'La preghiamo di pagare entro venerdì.'}                                  | ${false}
  `('$language: $text', ({ language, text, isSaid }) => {
    expect(phraseIn(text, paidWords[language] ?? []) !== null).toBe(isSaid);
  });
});

test('there is a list for each language of the delivered letters', () => {
  expect(Object.keys(paidWords).sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl']);
});
