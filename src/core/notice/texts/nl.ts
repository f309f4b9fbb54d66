/** The sentences of a formal notice, in Dutch. */
import type { NoticeTexts, Said } from './type';

export const nl: NoticeTexts = {
  headings: {
    formal: 'Ingebrekestelling en sommatie tot betaling',
    nl14: 'Kosteloze aanmaning (14-dagenbrief)',
    be14: 'Eerste herinnering',
    claim: 'Aanmaning voorafgaand aan een gerechtelijke procedure',
  },
  place: (town, day) => (town === null ? day : `${town}, ${day}`),
  ways: {
    registered: 'Aangetekend met ontvangstbevestiging',
    recorded: 'Per post met bezorgbewijs',
    certified: 'Aangetekend (certified mail) met ontvangstbevestiging',
    post: 'Per post',
    postAndEmail: 'Per post en per e-mail',
    email: 'Per e-mail',
    burofax: 'Per burofax met ontvangstbevestiging en gewaarmerkte inhoud',
    pec: 'Per gecertificeerde e-mail (PEC)',
  },
  number: (number) => `Nr. ${number}`,
  vatNumber: (number) => `Btw-nummer ${number}`,
  phone: 'Tel.',
  email: 'E-mail',
  salutation: () => 'Geachte heer of mevrouw,',

  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [`${count(reminders, 'onze herinnering', 'onze herinneringen')} per e-mail van ${reminders.days}`]),
      ...(calls === null
        ? []
        : [`${count(calls, 'ons telefoongesprek', 'onze telefoongesprekken')} van ${calls.days}`]),
    ];
    const what = invoices === 1 ? 'de onderstaande vervallen factuur' : 'de onderstaande vervallen facturen';
    const is = invoices === 1 ? 'is' : 'zijn';
    return said.length === 0
      ? `D${what.slice(1)} ${is} nog niet betaald.`
      : `Ondanks ${said.join(' en ')} ${is} ${what} nog niet betaald.`;
  },
  agreement: (text) => `De vordering berust op: ${text}.`,
  instalmentsRefused: (reason) => `De door u voorgestelde betaling in termijnen konden wij niet aanvaarden: ${reason}.`,

  invoices: 'Facturen',
  gross: { any: 'Bedrag incl. btw' },
  paid: 'Betaald',
  open: 'Open',
  interestTo: (day) => `Rente tot en met ${day}`,
  period: 'Periode',
  daysHead: 'Dagen',
  claims: 'Onze vordering',
  claim: 'Post',
  amount: 'Bedrag',
  openInvoices: 'Openstaande facturen',
  total: 'Totaal verschuldigd',
  daily: (amount, from) => `Vanaf ${from} komt daar voor elke verdere dag tot de betaling ${amount} aan rente bij.`,
  basis: (citation, what) => {
    const due = { interest: 'De rente is', compensation: 'De vergoeding is', both: 'Rente en vergoeding zijn' }[what];
    return citation === null
      ? `${due} verschuldigd zoals overeengekomen.`
      : `${due} verschuldigd op grond van de wet (${citation}).`;
  },
  waived: (amount) =>
    `Daarnaast is ${amount} aan rente en kosten ontstaan. Wij vorderen die nu niet, maar doen er geen afstand van.`,
  reserved: (citation) =>
    `Wij behouden ons het recht voor op rente en kosten wegens te late betaling${citation === null ? '' : ` (${citation})`}.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `Wij stellen u hierbij in gebreke en sommeren u ${amount} uiterlijk op ${deadline} te betalen (termijn: ${days} vanaf de datum van deze brief).`
        : `Wij stellen u hierbij in gebreke en sommeren u ${amount} te betalen binnen ${days} na ontvangst van deze brief. Ontvangt u hem uiterlijk op ${expected}, dan is de laatste dag ${deadline}; ontvangt u hem later, dan loopt de termijn vanaf die dag voluit.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `U kunt ${amount} nog zonder kosten betalen, binnen ${days}, ingaande de dag nadat u deze brief heeft ontvangen. Ontvangt u hem uiterlijk op ${expected}, dan is de laatste dag ${deadline}; ontvangt u hem later, dan loopt de termijn voluit vanaf de dag daarna.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `Het openstaande saldo bedraagt ${amount}. U kunt het kosteloos betalen tot en met ${deadline}: binnen een termijn van ${days} (kalenderdagen) die ingaat op ${isElectronic ? 'de dag na de verzending van deze herinnering' : 'de derde werkdag na de verzending van deze herinnering'}.`,
    claim: ({ amount, deadline, days }) =>
      `Wij vorderen ${amount} van u. Betaal dit bedrag, of stuur ons het bijgevoegde antwoordformulier terug, uiterlijk op ${deadline} (termijn: ${days} vanaf de datum van deze brief).`,
  },
  pay: 'Hoe u betaalt',
  payTo: 'U kunt op deze manier betalen:',

  whatNext: 'Hoe het verdergaat',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `Hebben wij dan noch het volledige bedrag noch uw antwoord ontvangen, dan zullen wij ${what}.`
      : `Is het volledige bedrag dan niet ontvangen, dan zullen wij zonder verdere aankondiging ${what}.`,
  court: {
    NLbusiness: 'u dagvaarden voor de bevoegde rechter',
    NLconsumer: 'u dagvaarden voor de bevoegde rechter',
    any: (term) => `de vordering voor de bevoegde rechter brengen${term === null ? '' : ` (${term})`}`,
  },
  collection: 'de vordering uit handen geven aan een incassobureau',
  lawyer: 'de vordering uit handen geven aan onze advocaat',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`schrijf naar ${address}`]),
      ...(phone === null ? [] : [`bel ${phone}`]),
    ];
    return ways.length === 0 ? 'neem contact met ons op' : ways.join(' of ');
  },
  dispute: (contact, deadline) =>
    `Bent u het niet eens met een factuur of wilt u in termijnen betalen, ${contact} vóór ${deadline}, zodat wij een oplossing vinden.`,
  paidAlready:
    'Heeft u de afgelopen dagen betaald, laat ons dan de datum weten; u kunt deze brief dan als niet verzonden beschouwen.',
  effect: (article, stopsLimitation) =>
    `Blijft betaling binnen de termijn uit, dan bent u in verzuim, voor zover u dat niet al bent${article === null ? '' : ` (${article})`}.${stopsLimitation ? ' Deze brief stuit de verjaring.' : ''}`,
  rightsKept: 'De gegeven termijn houdt geen afstand in van reeds verschuldigde rente of van enig ander recht.',

  interestFromReceipt: (citation) =>
    `Vanaf de dag waarop u deze brief ontvangt, is over het openstaande bedrag wettelijke rente verschuldigd (${citation}).`,
  practiceDirection:
    'Deze brief wordt verzonden op grond van de Practice Direction on Pre-Action Conduct. Wij zijn bereid de vordering met u te bespreken of buiten de rechter om te regelen, bijvoorbeeld door mediation. Kopieën van de stukken waarop wij ons baseren zijn bijgevoegd; laat ons weten wat u verder nodig heeft. Blijft een antwoord uit, dan kan de rechter daarmee rekening houden.',
  protocol: ({ address, withInterest }) => [
    'Op deze brief is het Pre-Action Protocol for Debt Claims van toepassing. De vordering is van ons en is niet overgedragen.',
    withInterest
      ? 'Rente en kosten lopen door, zoals hierboven vermeld.'
      : 'Er komen op dit moment geen rente en kosten bij.',
    `Stuur het antwoordformulier (Reply Form) naar: ${address}. Vraagt u daarin om stukken of informatie, dan heeft u 30 dagen vanaf de dag waarop wij die sturen. Leidt overleg niet tot overeenstemming, dan kondigen wij een procedure 14 dagen van tevoren aan. Het bijgevoegde informatieblad (Information Sheet) vermeldt waar u gratis en onafhankelijk advies krijgt.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `Betaalt u niet binnen deze termijn, dan bent u daarnaast ${amount} aan incassokosten verschuldigd (artikel 6:96 BW en het Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'In dit bedrag is btw begrepen, omdat wij die niet kunnen verrekenen.' : 'Over dit bedrag wordt geen btw berekend.'}`,
    BE: (amount) =>
      `Betaalt u niet binnen deze termijn, dan bent u daarnaast een forfaitaire schadevergoeding van ${amount} verschuldigd (boek XIX van het Wetboek van economisch recht).`,
  },
  creditorNamed: (creditor, supplied) => `Schuldeiser: ${creditor}. Geleverd: ${supplied}.`,
  negotiate:
    'Wij nodigen u uit met ons te overleggen om een procedure te vermijden, en beantwoorden elk redelijk voorstel.',
  ownBehalf: 'Wij schrijven u namens onszelf over onze eigen facturen.',

  enclosed: 'Bijlagen',
  enclosures: {
    invoices: 'Kopieën van de facturen',
    statement: 'Actueel rekeningoverzicht met rente en kosten',
    informationSheet: 'Informatieblad (Information Sheet)',
    replyForm: 'Antwoordformulier (Reply Form)',
    financialStatement: 'Formulier over uw financiële situatie (Standard Financial Statement)',
  },
  how: { reminder: 'Herinnering per e-mail', call: 'Telefoongesprek' },
  closing: { any: 'Hoogachtend,' },
};

function count({ count: times }: Said, one: string, several: string): string {
  return times === 1 ? one : several;
}
