import { CLOSED_STATUSES, readStatus } from '../../src/workbook/statusWords';

describe('a status is understood in six languages', () => {
  test.each`
    status            | words
    ${'open'}         | ${'Open | sent | Unpaid | Envoyée | Impayée | Offen | versendet | Pendiente | Openstaand | Onbetaald | Da pagare | – | '}
    ${'partlyPaid'}   | ${'Partly paid | part-paid | Partiellement payée | Teilbezahlt | Pago parcial | Deels betaald | Pagato in parte'}
    ${'overdue'}      | ${'Overdue | LATE | En retard | Überfällig | Vencida | Achterstallig | Scaduta'}
    ${'draft'}        | ${'Draft | Brouillon | Entwurf | Borrador | Concept | Bozza'}
    ${'paid'}         | ${'Paid | paid on 3 March 2026 | Payée le 03/03/2026 | Bezahlt am 12.03.2026 | bezahlt 12.3. | Pagada | Betaald | Saldato'}
    ${'cancelled'}    | ${'Cancelled | Canceled | void | Annulée | Storniert | Anulada | Geannuleerd | Annullata'}
    ${'writtenOff'}   | ${'Written off | bad debt | Irrécouvrable | Abgeschrieben | Incobrable | Afgeschreven | Inesigibile'}
    ${'inCollection'} | ${'In collection | Contentieux | Inkasso | En recobro | Deurwaarder | Recupero crediti'}
    ${'disputed'}     | ${'Disputed | En litige | Strittig | Reklamation | En disputa | Betwist | Contestata'}
    ${'onHold'}       | ${'On hold | Suspendue | Gesperrt | Mahnsperre | En espera | Geblokkeerd | Sospesa'}
    ${'promised'}     | ${'Promised | Promesse de paiement | Zahlung zugesagt | Prometida | Toegezegd | Promessa di pagamento'}
    ${'plan'}         | ${'Payment plan | Échelonnée | Ratenzahlung | Plan de pagos | Betalingsregeling | Rateizzata'}
  `('$status: $words', ({ status, words }) => {
    const read = (words as string).split(' | ').map((word) => [word, readStatus(word)]);
    expect(read.filter(([, found]) => found !== status)).toEqual([]);
  });

  test.each(['60% paid', 'received', 'ask Mia', 'vervallen', 'yes', '???'])('"%s" is not guessed', (word) => {
    expect(readStatus(word)).toBeNull();
  });
});

test('drafts, paid, cancelled and written-off invoices and those with an agency are closed', () => {
  expect([...CLOSED_STATUSES].sort()).toEqual(['cancelled', 'draft', 'inCollection', 'paid', 'writtenOff']);
});
