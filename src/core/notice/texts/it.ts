/** The sentences of a formal notice, in Italian. "Il giorno" before a date: no article has to be bent before 1, 8 and 11. */
import type { NoticeTexts, Said } from './type';

export const it: NoticeTexts = {
  headings: {
    formal: 'Diffida e messa in mora',
    nl14: 'Sollecito senza spese',
    be14: 'Primo sollecito',
    claim: 'Richiesta di pagamento prima dell’azione giudiziaria',
  },
  place: (town, day) => (town === null ? day : `${town}, ${day}`),
  ways: {
    registered: 'Raccomandata con avviso di ricevimento',
    recorded: 'Posta con prova di consegna',
    certified: 'Raccomandata (certified mail) con avviso di ricevimento',
    post: 'A mezzo posta',
    postAndEmail: 'A mezzo posta ed e-mail',
    email: 'A mezzo e-mail',
    burofax: 'A mezzo burofax con avviso di ricevimento e certificazione del testo',
    pec: 'A mezzo PEC',
  },
  number: (number) => `N. ${number}`,
  vatNumber: (number) => `${/^CHE/.test(number) ? 'N. IVA' : 'P. IVA'} ${number}`,
  phone: 'Tel.',
  email: 'E-mail',
  salutation: (isConsumer) => (isConsumer ? 'Gentile cliente,' : 'Spettabile Società,'),

  // Goes on from the salutation, which ends in a comma: no capital.
  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [`${count(reminders, 'il nostro sollecito', 'i nostri solleciti')} via e-mail ${on(reminders)}`]),
      ...(calls === null ? [] : [`${count(calls, 'la nostra telefonata', 'le nostre telefonate')} ${on(calls)}`]),
    ];
    const unpaid =
      invoices === 1
        ? 'la fattura che segue, già scaduta, risulta tuttora non pagata.'
        : 'le fatture che seguono, già scadute, risultano tuttora non pagate.';
    return said.length === 0 ? unpaid : `nonostante ${said.join(' e ')}, ${unpaid}`;
  },
  agreement: (text) => `Il credito trae origine da quanto segue: ${text}.`,
  instalmentsRefused: (reason) => `Non abbiamo potuto accettare la rateizzazione proposta: ${reason}.`,

  invoices: 'Fatture',
  gross: { any: 'Importo IVA inclusa' },
  paid: 'Pagato',
  open: 'Residuo',
  interestTo: (day) => `Interessi di mora fino al giorno ${day}`,
  period: 'Periodo',
  daysHead: 'Giorni',
  claims: 'Somme richieste',
  claim: 'Voce',
  amount: 'Importo',
  openInvoices: 'Fatture non pagate',
  total: 'Totale dovuto',
  daily: (amount, from) =>
    `A partire dal giorno ${from} si aggiungono ${amount} di interessi per ogni ulteriore giorno fino al pagamento.`,
  basis: (citation, what) => {
    const due = {
      interest: 'Gli interessi sono dovuti',
      compensation: 'Il risarcimento è dovuto',
      both: 'Interessi e risarcimento sono dovuti',
    }[what];
    return citation === null ? `${due} come previsto dal contratto.` : `${due} per legge (${citation}).`;
  },
  waived: (amount) =>
    `Sono inoltre maturati interessi e spese per ${amount}. Per ora non li richiediamo, senza rinunciarvi.`,
  reserved: (citation) =>
    `Ci riserviamo di richiedere interessi e spese per il ritardato pagamento${citation === null ? '' : ` (${citation})`}.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `Con la presente Vi costituiamo in mora e Vi diffidiamo a pagare ${amount} entro il giorno ${deadline} (termine: ${days} dalla data della presente).`
        : `Con la presente Vi costituiamo in mora e Vi diffidiamo a pagare ${amount} entro ${days} dal ricevimento. Se la lettera è ricevuta entro il giorno ${expected}, l’ultimo giorno utile è il giorno ${deadline}; se è ricevuta dopo, il termine decorre per intero da quel giorno.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `È ancora possibile pagare ${amount} senza alcuna spesa entro ${days}, a decorrere dal giorno successivo al ricevimento della presente. Se la lettera è ricevuta entro il giorno ${expected}, l’ultimo giorno utile è il giorno ${deadline}; se è ricevuta dopo, il termine decorre per intero dal giorno successivo.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `Il saldo dovuto è di ${amount}. È possibile pagarlo senza spese fino al giorno ${deadline} compreso, entro un termine di ${days} di calendario che decorre ${isElectronic ? 'dal giorno successivo all’invio del presente sollecito' : 'dal terzo giorno lavorativo successivo all’invio del presente sollecito'}.`,
    claim: ({ amount, deadline, days }) =>
      `Chiediamo il pagamento di ${amount}. Vi preghiamo di pagare, o di restituirci il modulo di risposta allegato, entro il giorno ${deadline} (termine: ${days} dalla data della presente).`,
  },
  pay: 'Come pagare',
  payTo: 'È possibile pagare così:',

  whatNext: 'Che cosa succede ora',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `Se entro tale termine non saranno pervenuti né l’intero importo né una risposta, ${what}.`
      : `Se l’intero importo non sarà pervenuto entro tale termine, senza ulteriore avviso ${what}.`,
  court: {
    IT: 'agiremo in giudizio per il recupero del credito, anche con ricorso per decreto ingiuntivo',
    CH: 'avvieremo la procedura esecutiva',
    any: (term) => `agiremo davanti al giudice competente${term === null ? '' : ` (${term})`}`,
  },
  collection: 'affideremo la pratica a una società di recupero crediti',
  lawyer: 'affideremo la pratica al nostro avvocato',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`scriverci a ${address}`]),
      ...(phone === null ? [] : [`chiamarci al ${phone}`]),
    ];
    return ways.length === 0 ? 'contattarci' : ways.join(' o ');
  },
  dispute: (contact, deadline) =>
    `In caso di contestazioni, o per chiedere una rateizzazione, Vi preghiamo di ${contact} prima del giorno ${deadline}, per trovare una soluzione.`,
  paidAlready:
    'Se il pagamento è stato eseguito negli ultimi giorni, Vi preghiamo di indicarcene la data e di non tenere conto della presente.',
  effect: (article, stopsLimitation) =>
    `La presente vale quale formale costituzione in mora${article === null ? '' : ` (${article})`}${stopsLimitation ? ', anche ai fini dell’interruzione della prescrizione' : ''}.`,
  rightsKept: 'Il termine concesso non comporta rinuncia agli interessi già maturati né ad alcun altro diritto.',

  interestFromReceipt: (citation) =>
    `Dal giorno del ricevimento della presente decorrono gli interessi al tasso legale (${citation}).`,
  practiceDirection:
    'La presente è inviata ai sensi della Practice Direction on Pre-Action Conduct. Siamo disponibili a discutere la nostra richiesta o a risolverla fuori dal tribunale, per esempio con una mediazione. Sono allegate copie dei documenti su cui ci basiamo; indicateci se ne occorrono altri. Il giudice potrà tenere conto di una mancata risposta.',
  protocol: ({ address, withInterest }) => [
    'Alla presente si applica il Pre-Action Protocol for Debt Claims. Il credito è nostro e non è stato ceduto.',
    withInterest
      ? 'Interessi e spese continuano a maturare, come indicato sopra.'
      : 'Al momento non maturano interessi né spese.',
    `Il modulo di risposta (Reply Form) va inviato a: ${address}. Se vi si chiedono documenti o informazioni, il termine è di 30 giorni da quando li forniremo. Se il dialogo non porta a un accordo, daremo un preavviso di 14 giorni prima di agire in giudizio. Il foglio informativo allegato (Information Sheet) indica dove ottenere consulenza gratuita e indipendente.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `In mancanza di pagamento entro tale termine saranno dovute anche spese di recupero di ${amount} (art. 6:96 BW e Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'L’importo comprende l’IVA, che non possiamo detrarre.' : 'A tale importo non si aggiunge l’IVA.'}`,
    BE: (amount) =>
      `In mancanza di pagamento entro tale termine sarà dovuta anche un’indennità forfettaria di ${amount} (libro XIX del Codice belga di diritto economico).`,
  },
  creditorNamed: (creditor, supplied) => `Creditore: ${creditor}. Fornitura: ${supplied}.`,
  negotiate: 'Vi invitiamo a negoziare con noi per evitare una causa e risponderemo a ogni proposta ragionevole.',
  ownBehalf: 'Scriviamo in nome proprio in merito alle nostre fatture.',

  enclosed: 'Allegati',
  enclosures: {
    invoices: 'Copie delle fatture',
    statement: 'Estratto conto aggiornato, con interessi e spese',
    informationSheet: 'Foglio informativo (Information Sheet)',
    replyForm: 'Modulo di risposta (Reply Form)',
    financialStatement: 'Modulo sulla situazione finanziaria (Standard Financial Statement)',
  },
  how: { reminder: 'Sollecito via e-mail', call: 'Telefonata' },
  closing: { any: 'Distinti saluti,' },
};

function count({ count: times }: Said, one: string, several: string): string {
  return times === 1 ? one : several;
}

/** "del giorno 12 agosto 2026", "dei giorni 12 agosto e 19 agosto 2026". */
function on(said: Said): string {
  return `${count(said, 'del giorno', 'dei giorni')} ${said.days}`;
}
