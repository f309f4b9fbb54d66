/** The sentences of a formal notice, in German. */
import type { NoticeTexts, Said } from './type';

export const de: NoticeTexts = {
  headings: {
    formal: 'Förmliche Zahlungsaufforderung',
    nl14: 'Kostenfreie Zahlungsaufforderung',
    be14: 'Erste Mahnung',
    claim: 'Außergerichtliche Zahlungsaufforderung',
  },
  place: (town, day) => (town === null ? day : `${town}, ${day}`),
  ways: {
    registered: 'Per Einschreiben mit Rückschein',
    recorded: 'Per Einwurf-Einschreiben',
    certified: 'Per Einschreiben (Certified Mail) mit Rückschein',
    post: 'Per Post',
    postAndEmail: 'Per Post und E-Mail',
    email: 'Per E-Mail',
    burofax: 'Per Burofax mit Empfangsbestätigung und beglaubigtem Inhalt',
    pec: 'Per zertifizierter E-Mail (PEC)',
  },
  number: (number) => `Nr. ${number}`,
  // A Swiss number is no Umsatzsteuer-Identifikationsnummer.
  vatNumber: (number) => `${/^CHE/.test(number) ? 'MWST-Nr.' : 'USt-IdNr.'} ${number}`,
  phone: 'Tel.',
  email: 'E-Mail',
  salutation: () => 'Sehr geehrte Damen und Herren,',

  // Goes on from the salutation, which ends in a comma: no capital.
  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [`${count(reminders, 'unserer Erinnerung', 'unserer Erinnerungen')} per E-Mail vom ${reminders.days}`]),
      ...(calls === null ? [] : [`${count(calls, 'unseres Anrufs', 'unserer Anrufe')} vom ${calls.days}`]),
    ];
    const what = invoices === 1 ? 'die folgende fällige Rechnung' : 'die folgenden fälligen Rechnungen';
    const is = invoices === 1 ? 'ist' : 'sind';
    return said.length === 0
      ? `${what} ${is} noch nicht bezahlt.`
      : `trotz ${said.join(' und ')} ${is} ${what} noch nicht bezahlt.`;
  },
  agreement: (text) => `Der Forderung liegt zugrunde: ${text}.`,
  instalmentsRefused: (reason) => `Die von Ihnen angebotene Ratenzahlung konnten wir nicht annehmen: ${reason}.`,

  invoices: 'Rechnungen',
  gross: { CH: 'Betrag inkl. MWST', any: 'Betrag inkl. USt.' },
  paid: 'Bezahlt',
  open: 'Offen',
  interestTo: (day) => `Verzugszinsen bis ${day}`,
  period: 'Zeitraum',
  daysHead: 'Tage',
  claims: 'Unsere Forderung',
  claim: 'Position',
  amount: 'Betrag',
  openInvoices: 'Offene Rechnungen',
  total: 'Gesamtforderung',
  daily: (amount, from) => `Ab dem ${from} kommen für jeden weiteren Tag bis zur Zahlung ${amount} Zinsen hinzu.`,
  basis: (citation, what) => {
    const due = { interest: 'Die Zinsen sind', compensation: 'Die Pauschale ist', both: 'Zinsen und Pauschale sind' }[
      what
    ];
    return citation === null
      ? `${due} wie vertraglich vereinbart zu zahlen.`
      : `${due} kraft Gesetzes zu zahlen (${citation}).`;
  },
  waived: (amount) =>
    `Daneben sind Zinsen und Kosten von ${amount} angefallen. Wir fordern sie derzeit nicht, verzichten aber nicht darauf.`,
  reserved: (citation) =>
    `Die Geltendmachung von Verzugszinsen und Kosten${citation === null ? '' : ` (${citation})`} behalten wir uns vor.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `Wir fordern Sie hiermit letztmalig auf, ${amount} bis zum ${deadline} zu zahlen (Frist: ${days} ab dem Datum dieses Schreibens).`
        : `Wir fordern Sie hiermit letztmalig auf, ${amount} zu zahlen. Die Frist beträgt ${days} ab Erhalt dieses Schreibens. Erhalten Sie es bis zum ${expected}, endet sie am ${deadline}; erhalten Sie es später, läuft sie ab diesem Tag in voller Länge.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `Sie können ${amount} noch ohne weitere Kosten zahlen. Die Frist beträgt ${days} und beginnt am Tag, nachdem Sie dieses Schreiben erhalten haben. Erhalten Sie es bis zum ${expected}, endet sie am ${deadline}; erhalten Sie es später, läuft sie ab dem Tag danach in voller Länge.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `Der offene Saldo beträgt ${amount}. Sie können ihn bis zum ${deadline} ohne weitere Kosten zahlen. Die Frist beträgt ${days} (Kalendertage) und beginnt ${isElectronic ? 'am Tag nach dem Versand dieser Mahnung' : 'am dritten Werktag nach dem Versand dieser Mahnung'}.`,
    claim: ({ amount, deadline, days }) =>
      `Wir fordern von Ihnen ${amount}. Bitte zahlen Sie, oder senden Sie uns das beiliegende Antwortformular zurück, bis zum ${deadline} (Frist: ${days} ab dem Datum dieses Schreibens).`,
  },
  pay: 'So zahlen Sie',
  payTo: 'So können Sie zahlen:',

  whatNext: 'Wie es weitergeht',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `Gehen bis dahin weder der volle Betrag noch Ihre Antwort ein, werden wir ${what}.`
      : `Geht der volle Betrag bis dahin nicht ein, werden wir ohne weitere Ankündigung ${what}.`,
  court: {
    DE: 'den Erlass eines gerichtlichen Mahnbescheids beantragen',
    AT: 'die Forderung mit Mahnklage bei Gericht geltend machen',
    CH: 'die Betreibung einleiten',
    any: (term) => `die Forderung beim zuständigen Gericht geltend machen${term === null ? '' : ` (${term})`}`,
  },
  collection: 'die Forderung einem Inkassounternehmen übergeben',
  lawyer: 'die Forderung unserem Rechtsanwalt übergeben',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`schreiben Sie uns an ${address}`]),
      ...(phone === null ? [] : [`rufen Sie uns an unter ${phone}`]),
    ];
    return ways.length === 0 ? 'wenden Sie sich an uns' : ways.join(' oder ');
  },
  dispute: (contact, deadline) =>
    `Haben Sie Einwände gegen eine Rechnung oder möchten Sie in Raten zahlen, ${contact}, bitte vor dem ${deadline}, damit wir eine Lösung finden.`,
  paidAlready:
    'Haben Sie in den letzten Tagen gezahlt, nennen Sie uns bitte das Datum; dieses Schreiben ist dann gegenstandslos.',
  effect: (article, stopsLimitation) =>
    `Mit diesem Schreiben setzen wir Sie in Verzug${article === null ? '' : ` (${article})`}, soweit Sie es nicht bereits sind${stopsLimitation ? ', und unterbrechen die Verjährung' : ''}.`,
  rightsKept: 'Die Frist gewähren wir ohne Verzicht auf bereits aufgelaufene Zinsen und auf andere Rechte.',

  interestFromReceipt: (citation) =>
    `Ab dem Tag, an dem Sie dieses Schreiben erhalten, ist der offene Betrag zum gesetzlichen Zinssatz zu verzinsen (${citation}).`,
  practiceDirection:
    'Dieses Schreiben ergeht nach der Practice Direction on Pre-Action Conduct. Wir sind bereit, die Forderung mit Ihnen zu besprechen oder außergerichtlich beizulegen, etwa durch Mediation. Kopien der Unterlagen, auf die wir uns stützen, liegen bei; nennen Sie uns, was Sie sonst benötigen. Bleibt eine Antwort aus, kann das Gericht dies berücksichtigen.',
  protocol: ({ address, withInterest }) => [
    'Für dieses Schreiben gilt das Pre-Action Protocol for Debt Claims. Die Forderung steht uns zu und wurde nicht abgetreten.',
    withInterest
      ? 'Zinsen und Kosten laufen wie oben angegeben weiter auf.'
      : 'Zinsen und Kosten laufen derzeit nicht auf.',
    `Bitte senden Sie das Antwortformular (Reply Form) an: ${address}. Verlangen Sie darin Unterlagen oder Auskünfte, haben Sie 30 Tage ab deren Übersendung. Führen Gespräche zu keiner Einigung, kündigen wir eine Klage 14 Tage vorher an. Das beiliegende Merkblatt (Information Sheet) nennt Stellen, die kostenlos und unabhängig beraten.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `Zahlen Sie nicht innerhalb dieser Frist, schulden Sie zusätzlich Inkassokosten von ${amount} (art. 6:96 BW und Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'Darin ist die Umsatzsteuer enthalten, die wir nicht abziehen können.' : 'Umsatzsteuer kommt nicht hinzu.'}`,
    BE: (amount) =>
      `Zahlen Sie nicht innerhalb dieser Frist, schulden Sie zusätzlich eine pauschale Entschädigung von ${amount} (Buch XIX des belgischen Wirtschaftsgesetzbuches).`,
  },
  creditorNamed: (creditor, supplied) => `Gläubiger: ${creditor}. Leistung: ${supplied}.`,
  negotiate:
    'Wir laden Sie ein, mit uns zu verhandeln, damit ein Prozess nicht nötig wird, und beantworten jeden vernünftigen Vorschlag.',
  ownBehalf: 'Wir schreiben in eigenem Namen wegen unserer eigenen Rechnungen.',

  enclosed: 'Anlagen',
  enclosures: {
    invoices: 'Rechnungskopien',
    statement: 'Aktueller Kontoauszug mit Zinsen und Kosten',
    informationSheet: 'Merkblatt (Information Sheet)',
    replyForm: 'Antwortformular (Reply Form)',
    financialStatement: 'Formular zur Vermögenslage (Standard Financial Statement)',
  },
  how: { reminder: 'Erinnerung per E-Mail', call: 'Anruf' },
  closing: { CH: 'Freundliche Grüsse', any: 'Mit freundlichen Grüßen' },
};

function count({ count: times }: Said, one: string, several: string): string {
  return times === 1 ? one : several;
}
