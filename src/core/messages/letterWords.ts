/**
 * The few words of a letter that stand outside its template: greeting, headings of its tables, ways to pay.
 *
 * They are in the language of the message, not of the interface, so they are not in `core/words`; whole sentences
 * belong into templates. An unknown language gets English.
 */
export type LetterWords = {
  /** With the contact's name as written in the sheet. */
  readonly dear: (name: string) => string;
  readonly dearUnknown: string;
  /** Stands in for a name that is not known. */
  readonly unknownName: string;
  readonly invoice: string;
  readonly issued: string;
  readonly due: string;
  readonly daysLate: string;
  readonly balance: string;
  readonly total: string;
  readonly totalOfAll: string;
  readonly purchaseOrder: string;
  readonly paidOf: (paid: string, amount: string) => string;
  /** Below the number of a credit note. */
  readonly credit: string;
  /** In place of a number, where money came in without one. */
  readonly onAccount: string;
  /** Below an invoice of which a part is in dispute. */
  readonly disputedOf: (amount: string) => string;
  readonly instalmentOf: (number: string, count: string) => string;
  readonly days: (count: number, number: string) => string;
  readonly and: string;
  readonly more: (count: string) => string;
  readonly accountHolder: string;
  readonly bank: string;
  readonly paymentReference: string;
  readonly online: string;
  readonly payAt: (amount: string, domain: string) => string;
  /** In the small print of every message that shows bank details: it foils forged invoices. */
  readonly bankCaution: string;
  readonly reference: (token: string) => string;
};

const en: LetterWords = {
  dear: (name) => `Dear ${name},`,
  dearUnknown: 'Dear Sir or Madam,',
  unknownName: 'Sir or Madam',
  invoice: 'Invoice',
  issued: 'Issued',
  due: 'Due',
  daysLate: 'Days late',
  balance: 'Balance',
  total: 'Total',
  totalOfAll: 'Total of all',
  purchaseOrder: 'Purchase order',
  paidOf: (paid, amount) => `${paid} of ${amount} paid`,
  credit: 'Credit',
  onAccount: 'Payment on account',
  disputedOf: (amount) => `${amount} in dispute, not included`,
  instalmentOf: (number, count) => `Instalment ${number} of ${count}`,
  days: (count, number) => (count === 1 ? '1 day' : `${number} days`),
  and: 'and',
  more: (count) => `${count} more`,
  accountHolder: 'Payee',
  bank: 'Bank',
  paymentReference: 'Reference',
  online: 'Online',
  payAt: (amount, domain) => `Pay ${amount} at ${domain}`,
  bankCaution: 'Our bank details are those on the invoice. Should they ever differ, please call us before you pay.',
  reference: (token) => `Reference ${token}`,
};

const WORDS: Readonly<Record<string, LetterWords>> = {
  en,
  fr: {
    dear: (name) => `Bonjour ${name},`,
    dearUnknown: 'Madame, Monsieur,',
    unknownName: 'Madame, Monsieur',
    invoice: 'Facture',
    issued: 'Date',
    due: 'Échéance',
    daysLate: 'Jours de retard',
    balance: 'Solde dû',
    total: 'Total',
    totalOfAll: 'Total général',
    purchaseOrder: 'Bon de commande',
    paidOf: (paid, amount) => `${paid} réglés sur ${amount}`,
    credit: 'Avoir',
    onAccount: 'Paiement reçu',
    disputedOf: (amount) => `${amount} contestés, non compris`,
    instalmentOf: (number, count) => `Versement ${number} sur ${count}`,
    days: (count, number) => (count < 2 ? `${number} jour` : `${number} jours`),
    and: 'et',
    more: (count) => `${count} autres`,
    accountHolder: 'Titulaire',
    bank: 'Banque',
    paymentReference: 'Référence',
    online: 'En ligne',
    payAt: (amount, domain) => `Payer ${amount} sur ${domain}`,
    bankCaution:
      'Nos coordonnées bancaires sont celles de la facture. Si elles diffèrent un jour, appelez-nous avant de payer.',
    reference: (token) => `Référence ${token}`,
  },
  de: {
    dear: (name) => `Guten Tag ${name},`,
    dearUnknown: 'Sehr geehrte Damen und Herren,',
    unknownName: 'Damen und Herren',
    invoice: 'Rechnung',
    issued: 'Datum',
    due: 'Fällig',
    daysLate: 'Tage überfällig',
    balance: 'Offen',
    total: 'Summe',
    totalOfAll: 'Gesamtsumme',
    purchaseOrder: 'Bestellung',
    paidOf: (paid, amount) => `${paid} von ${amount} bezahlt`,
    credit: 'Gutschrift',
    onAccount: 'Zahlungseingang',
    disputedOf: (amount) => `${amount} strittig, nicht enthalten`,
    instalmentOf: (number, count) => `Rate ${number} von ${count}`,
    days: (count, number) => (count === 1 ? '1 Tag' : `${number} Tage`),
    and: 'und',
    more: (count) => `${count} weitere`,
    accountHolder: 'Empfänger',
    bank: 'Bank',
    paymentReference: 'Verwendungszweck',
    online: 'Online',
    payAt: (amount, domain) => `${amount} bezahlen bei ${domain}`,
    bankCaution:
      'Unsere Bankverbindung steht auf der Rechnung. Sollte sie einmal abweichen, rufen Sie uns bitte vor der Zahlung an.',
    reference: (token) => `Referenz ${token}`,
  },
  es: {
    dear: (name) => `Buenos días, ${name}:`,
    dearUnknown: 'Estimados señores:',
    unknownName: 'señores',
    invoice: 'Factura',
    issued: 'Fecha',
    due: 'Vencimiento',
    daysLate: 'Días de retraso',
    balance: 'Pendiente',
    total: 'Total',
    totalOfAll: 'Total general',
    purchaseOrder: 'Pedido',
    paidOf: (paid, amount) => `${paid} pagados de ${amount}`,
    credit: 'Abono',
    onAccount: 'Pago a cuenta',
    disputedOf: (amount) => `${amount} en disputa, no incluidos`,
    instalmentOf: (number, count) => `Plazo ${number} de ${count}`,
    days: (count, number) => (count === 1 ? '1 día' : `${number} días`),
    and: 'y',
    more: (count) => `${count} más`,
    accountHolder: 'Titular',
    bank: 'Banco',
    paymentReference: 'Concepto',
    online: 'En línea',
    payAt: (amount, domain) => `Pagar ${amount} en ${domain}`,
    bankCaution:
      'Nuestros datos bancarios son los de la factura. Si alguna vez difieren, llámenos antes de pagar, por favor.',
    reference: (token) => `Referencia ${token}`,
  },
  nl: {
    dear: (name) => `Beste ${name},`,
    dearUnknown: 'Geachte heer of mevrouw,',
    unknownName: 'heer of mevrouw',
    invoice: 'Factuur',
    issued: 'Datum',
    due: 'Vervaldatum',
    daysLate: 'Dagen te laat',
    balance: 'Openstaand',
    total: 'Totaal',
    totalOfAll: 'Totaal van alles',
    purchaseOrder: 'Inkooporder',
    paidOf: (paid, amount) => `${paid} van ${amount} betaald`,
    credit: 'Creditnota',
    onAccount: 'Ontvangen betaling',
    disputedOf: (amount) => `${amount} betwist, niet meegeteld`,
    instalmentOf: (number, count) => `Termijn ${number} van ${count}`,
    days: (count, number) => (count === 1 ? '1 dag' : `${number} dagen`),
    and: 'en',
    more: (count) => `${count} andere`,
    accountHolder: 'Rekeninghouder',
    bank: 'Bank',
    paymentReference: 'Kenmerk',
    online: 'Online',
    payAt: (amount, domain) => `${amount} betalen via ${domain}`,
    bankCaution: 'Onze bankgegevens staan op de factuur. Wijken ze ooit af, bel ons dan voordat u betaalt.',
    reference: (token) => `Referentie ${token}`,
  },
  it: {
    dear: (name) => `Gentile ${name},`,
    dearUnknown: 'Gentili Signori,',
    unknownName: 'Signori',
    invoice: 'Fattura',
    issued: 'Data',
    due: 'Scadenza',
    daysLate: 'Giorni di ritardo',
    balance: 'Da pagare',
    total: 'Totale',
    totalOfAll: 'Totale complessivo',
    purchaseOrder: 'Ordine',
    paidOf: (paid, amount) => `${paid} pagati su ${amount}`,
    credit: 'Nota di credito',
    onAccount: 'Acconto',
    disputedOf: (amount) => `${amount} in contestazione, non inclusi`,
    instalmentOf: (number, count) => `Rata ${number} di ${count}`,
    days: (count, number) => (count === 1 ? '1 giorno' : `${number} giorni`),
    and: 'e',
    more: (count) => `altre ${count}`,
    accountHolder: 'Intestatario',
    bank: 'Banca',
    paymentReference: 'Causale',
    online: 'Online',
    payAt: (amount, domain) => `Pagare ${amount} su ${domain}`,
    bankCaution:
      'Le nostre coordinate bancarie sono quelle in fattura. Se un giorno differissero, ci chiami prima di pagare.',
    reference: (token) => `Riferimento ${token}`,
  },
};

/** The words for a language; `de-AT` is read as `de`, an unknown one as English. */
export function letterWords(language: string): LetterWords {
  return WORDS[language.slice(0, 2).toLowerCase()] ?? en;
}

/** "a", "a and b", "a, b and c" in the given words. */
export function inWords(parts: readonly string[], words: LetterWords): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and} ${last}`;
}
