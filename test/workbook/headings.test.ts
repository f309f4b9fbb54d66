import { CLIENT_HEADINGS, CLIENT_WORDS } from '../../src/workbook/clientHeadings';
import { currencyInHeading, meaningOf } from '../../src/workbook/headings';
import { INVOICE_HEADINGS, INVOICE_WORDS } from '../../src/workbook/invoiceHeadings';
import { keysOf, wordKey } from '../../src/workbook/wordKeys';

describe('a heading of an invoice sheet is recognised in six languages', () => {
  test.each`
    field           | headings
    ${'number'}     | ${'Number | Invoice # | Invoice No. | N° facture | Numéro de facture | Rechnungsnr. | Rechnungs-Nr | RE-Nr. | Nº factura | Número de factura | Factuurnummer | Factuurnr. | N. fattura | Numero fattura | Nr | No.'}
    ${'client'}     | ${'Client | Customer name | Bill to | Nom du client | Kunde | Kundenname | Firma | Cliente | Nombre del cliente | Klant | Klantnaam | Nome cliente'}
    ${'dueDate'}    | ${'Due date | DUE_DATE | Due | Payment due | Échéance | ECHEANCE | Date d’échéance | Fällig am | Faellig am | Fälligkeitsdatum | Zahlbar bis | Fecha de vencimiento | Vencimiento | Vervaldatum | Scadenza | Data di scadenza'}
    ${'amount'}     | ${'Amount | Total | Gross amount | Montant TTC | Montant | Betrag | Rechnungsbetrag | Betrag (brutto) | Betrag in € | Amount (EUR) | Total CHF | Importe | Importe total | Bedrag | Totaalbedrag | Importo | Importo totale'}
    ${'issueDate'}  | ${'Issue date | Invoice date | Date | Date de facture | Rechnungsdatum | Fecha de factura | Fecha de emisión | Factuurdatum | Data fattura'}
    ${'sentOn'}     | ${'Sent on | Envoyée le | Versendet am | Enviada el | Verzonden op | Inviata il'}
    ${'currency'}   | ${'Currency | Devise | Währung | Moneda | Valuta'}
    ${'paid'}       | ${'Paid | Amount paid | Payé | Déjà payé | Bezahlt | Zahlungseingang | Pagado | Betaald | Pagato'}
    ${'paidOn'}     | ${'Paid on | Payment date | Payée le | Bezahlt am | Fecha de pago | Betaald op | Data pagamento'}
    ${'balance'}    | ${'Balance | Balance due | Outstanding | Solde | Reste à payer | Offen | Offener Betrag | Saldo | Pendiente | Openstaand bedrag | Saldo residuo'}
    ${'status'}     | ${'Status | Statut | État | Zahlungsstatus | Estado | Betaalstatus | Stato'}
    ${'project'}    | ${'Project | Projet | Projekt | Proyecto | Opdracht | Progetto'}
    ${'poNumber'}   | ${'PO number | P.O. | Purchase order | Bon de commande | Bestellnummer | Orden de compra | Inkoopnummer | Ordine'}
    ${'file'}       | ${'Invoice file | PDF | Fichier | Datei | Archivo | Bijlage | Allegato'}
    ${'email'}      | ${'Client e-mail | E-mail | Email address | Courriel | E-Mail-Adresse | Correo electrónico | E-mailadres | Posta elettronica'}
    ${'extendedTo'} | ${'Extended due date | Nouvelle échéance | Verlängert bis | Nuevo vencimiento | Nieuwe vervaldatum | Nuova scadenza'}
    ${'holdUntil'}  | ${'Hold until | Ne pas relancer avant | Mahnsperre bis | No reclamar hasta | Niet aanmanen | Sospeso fino al'}
    ${'procedure'}  | ${'Procedure | Procédure | Mahnverfahren | Procedimiento | Procedura'}
    ${'note'}       | ${'Note | Notes | Remarques | Bemerkung | Observaciones | Opmerking | Osservazioni'}
  `('$field: $headings', ({ field, headings }) => {
    const meanings = (headings as string)
      .split(' | ')
      .map((heading) => [heading, meaningOf(heading, INVOICE_HEADINGS)?.field]);
    expect(meanings.filter(([, meaning]) => meaning !== field)).toEqual([]);
  });

  test.each([
    'VAT',
    'Net amount',
    'Betrag netto',
    'Customer no',
    'Kundennummer',
    'Days overdue',
    'Age',
    'Color',
    '',
    '  ',
    'TVA',
    'USt.',
    'Montant HT',
  ])('"%s" is none of them', (heading) => {
    expect(meaningOf(heading, INVOICE_HEADINGS)).toBeNull();
  });

  test.each`
    heading                         | field
    ${'Rechnungsnr. / Invoice no.'} | ${'number'}
    ${'Due date\nFällig am'}        | ${'dueDate'}
    ${'Kunde | Client'}             | ${'client'}
    ${'Paid / unpaid'}              | ${undefined}
    ${'Due date *'}                 | ${'dueDate'}
    ${'Amount [GBP]:'}              | ${'amount'}
    ${'Betrag in EUR'}              | ${'amount'}
  `('"$heading" means $field', ({ heading, field }) => {
    expect(meaningOf(heading, INVOICE_HEADINGS)?.field).toBe(field);
  });

  test.each`
    weaker           | clearer
    ${'Amount'}      | ${'Total'}
    ${'Montant'}     | ${'Montant TTC'}
    ${'Name'}        | ${'Client'}
    ${'Name'}        | ${'Company'}
    ${'No.'}         | ${'Invoice'}
    ${'Date'}        | ${'Invoice date'}
    ${'Description'} | ${'Project'}
  `('"$clearer" wins over "$weaker"', ({ weaker, clearer }) => {
    const [a, b] = [meaningOf(weaker, INVOICE_HEADINGS), meaningOf(clearer, INVOICE_HEADINGS)];
    expect(a?.field).toBe(b?.field);
    expect(b!.rank).toBeLessThan(a!.rank);
  });
});

describe('a heading of a client sheet is recognised in six languages', () => {
  test.each`
    field             | headings
    ${'client'}       | ${'Client | Customer | Name | Nom du client | Kunde | Firma | Cliente | Klant | Nome cliente'}
    ${'contact'}      | ${'Contact | Ansprechpartner | Interlocuteur | Persona de contacto | Contactpersoon | Referente'}
    ${'email'}        | ${'E-mail | Courriel | E-Mail-Adresse | Correo | E-mailadres | Indirizzo e-mail'}
    ${'cc'}           | ${'Cc | Copie | Kopie | Copia'}
    ${'phone'}        | ${'Phone | Téléphone | Telefon | Teléfono | Telefoon | Telefono'}
    ${'language'}     | ${'Language | Langue | Sprache | Idioma | Taal | Lingua'}
    ${'country'}      | ${'Country | Pays | Land | País | Paese'}
    ${'kind'}         | ${'Kind | Type de client | Kundenart | Tipo de cliente | Klanttype | Tipo cliente'}
    ${'collector'}    | ${'Collector | Suivi par | Sachbearbeiter | Gestor de cobro | Behandelaar | Responsabile'}
    ${'salesRep'}     | ${'Sales rep | Commercial | Vertrieb | Comercial | Verkoper | Commerciale'}
    ${'paysBy'}       | ${'Pays by | Mode de paiement | Zahlungsart | Forma de pago | Betaalwijze | Metodo di pagamento'}
    ${'payRunDays'}   | ${'Pay-run days | Jours de paiement | Zahllauf | Días de pago | Betaaldagen | Giorni di pagamento'}
    ${'callHours'}    | ${'Call hours | Horaires d’appel | Anrufzeiten | Horario de llamadas | Beltijden | Orari di chiamata'}
    ${'holdUntil'}    | ${'Hold until | Mahnsperre | Ne pas relancer | No reclamar | Niet aanmanen | Non sollecitare'}
    ${'legalAddress'} | ${'Legal address | Siège social | Anschrift | Domicilio social | Postadres | Sede legale'}
    ${'escalation'}   | ${'Escalation contact | Contact d’escalade | Eskalation | Escalada | Escalatie | Contatto di escalation'}
    ${'procedure'}    | ${'Procedure | Mahnverfahren'}
    ${'note'}         | ${'Note | Bemerkung | Remarque | Notas | Opmerkingen | Osservazioni'}
  `('$field: $headings', ({ field, headings }) => {
    const meanings = (headings as string)
      .split(' | ')
      .map((heading) => [heading, meaningOf(heading, CLIENT_HEADINGS)?.field]);
    expect(meanings.filter(([, meaning]) => meaning !== field)).toEqual([]);
  });
});

describe.each([
  ['invoice', INVOICE_WORDS],
  ['client', CLIENT_WORDS],
] as const)('headings of an %s sheet', (_, words) => {
  test.each(['clear', 'weak'] as const)('no %s name belongs to two fields at once', (strength) => {
    const owners = new Map<string, Set<string>>();
    for (const [field, names] of Object.entries(words))
      for (const name of names[strength].split('|')) {
        const key = wordKey(name);
        if (key !== '') owners.set(key, (owners.get(key) ?? new Set()).add(field));
      }
    expect(owners.size).toBeGreaterThan(25);
    expect([...owners].filter(([, fields]) => fields.size > 1)).toEqual([]);
  });
});

test.each`
  heading           | currency
  ${'Betrag in €'}  | ${'EUR'}
  ${'Amount (GBP)'} | ${'GBP'}
  ${'Total £'}      | ${'GBP'}
  ${'TOTAL CHF'}    | ${'CHF'}
  ${'Amount'}       | ${null}
  ${'ALL TOP NET'}  | ${null}
`('the currency named in "$heading" is $currency', ({ heading, currency }) => {
  expect(currencyInHeading(heading)).toBe(currency);
});

test.each`
  text            | key
  ${'N° facture'} | ${'nfacture'}
  ${'Invoice #'}  | ${'invoicenr'}
  ${'FÄLLIG  AM'} | ${'falligam'}
  ${'Faellig am'} | ${'falligam'}
  ${'Straße'}     | ${'strasse'}
  ${'E-Mail'}     | ${'email'}
  ${'✓?!'}        | ${''}
`('"$text" is compared as $key', ({ text, key }) => {
  expect(wordKey(text)).toBe(key);
});

test.each(['Invoice #', 'Due on (UTC)', 'Faellig am', 'Boete 20 %', 'A~B_c'])(
  'plain text is compared as any other, by a shorter way: %s',
  (text) => {
    expect([wordKey(text)]).toEqual(keysOf(text));
  },
);
