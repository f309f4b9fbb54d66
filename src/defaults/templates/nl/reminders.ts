/** The reminders in Dutch: the four stages, the two of payment plans, and the one after a promise that was not kept. */
import type { Template } from '../../../core/model';
import {
  alsoOverdue,
  brokenPromise,
  charges,
  closing,
  howToPay,
  inDispute,
  personal,
  thanks,
  totalWithCharges,
} from './parts';

const courtesy: Template = {
  name: 'courtesy',
  language: 'nl',
  subject:
    '{{#many}}{{count}} facturen ({{total}}), te betalen vanaf {{oldestDueOn}}: alles in orde?{{/many}}{{^many}}Factuur {{invoiceList}} vervalt op {{oldestDueOn}}: is alles in orde?{{/many}}',
  text: `{{greeting}}

${personal}

Een korte vraag vóór de vervaldatum: {{#many}}de onderstaande facturen vervallen vanaf {{oldestDueOn}}{{/many}}{{^many}}de onderstaande factuur vervalt op {{oldestDueOn}}{{/many}}, en wij willen graag zeker weten dat u alles hebt wat u nodig hebt.

{{invoiceTable}}

{{^consumer}}
Is alles goed ontvangen, en {{#many}}zijn de facturen{{/many}}{{^many}}is de factuur{{/many}} goedgekeurd voor uw volgende betaalronde? Ontbreekt er iets, zoals een kopie of een bestelnummer, dan kunt u gewoon op dit bericht antwoorden.
{{/consumer}}
{{#consumer}}
Is alles goed ontvangen? Ontbreekt er iets of is er iets onduidelijk, dan kunt u gewoon op dit bericht antwoorden.
{{/consumer}}

{{#discountUntil}}
Betaalt u uiterlijk op {{discountUntil}}, dan mag u {{discountPercent}} betalingskorting aftrekken; u betaalt dan {{discountToPay}}.
{{/discountUntil}}

Hebt u al betaald of de betaling al ingepland, dan danken wij u; u hoeft niets meer te doen.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'nl',
  subject:
    '{{#many}}Herinnering: facturen {{invoiceList}} ({{total}}){{/many}}{{^many}}Herinnering: factuur {{invoiceList}} ({{total}}), vervallen op {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Wij hadden uw betaling{{#promiseAmount}} van {{promiseAmount}}{{/promiseAmount}} uiterlijk op {{promiseDate}} verwacht en hebben die nog niet ontvangen. Misschien is er iets tussengekomen.
{{/brokenPromise}}

Volgens onze administratie {{#many}}zijn de onderstaande facturen vervallen en nog niet betaald{{/many}}{{^many}}is de onderstaande factuur vervallen en nog niet betaald{{/many}}. Waarschijnlijk is dat er even bij ingeschoten, vandaar deze vriendelijke herinnering.

{{invoiceTable}}

Zou u uiterlijk **{{replyBy}}** kunnen betalen? Hebt u al betaald, dan danken wij u en kunt u dit bericht als niet verzonden beschouwen.

${inDispute}

${alsoOverdue}

${howToPay}

Klopt er iets niet aan wat u hebt ontvangen of aan een factuur, antwoord dan gewoon op dit bericht. Wij zoeken het voor u uit.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'nl',
  subject:
    '{{#many}}Facturen {{invoiceList}} ({{total}}), tot {{oldestLateBy}} te laat{{/many}}{{^many}}Factuur {{invoiceList}} ({{total}}), {{oldestLateBy}} te laat{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}De onderstaande facturen zijn nog niet betaald. De oudste is op {{oldestDueOn}} vervallen, {{oldestLateBy}} geleden.{{/many}}{{^many}}De onderstaande factuur is nog niet betaald. De vervaldatum was {{oldestDueOn}}, {{oldestLateBy}} geleden.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Op welke dag kunnen wij uw betaling verwachten? Laat het ons uiterlijk **{{replyBy}}** weten, of betaal vóór die tijd. Hebt u al betaald, laat ons dan de datum weten, zodat wij de betaling kunnen terugvinden.

${inDispute}

${alsoOverdue}

${howToPay}

Bent u het niet eens met een factuur, of wacht u nog op iets van ons, laat het ons dan nu weten. Zolang wij het uitzoeken, sturen wij u daarover geen herinneringen. Kunt u niet alles in één keer betalen, {{#creditor.phone}}bel ons dan op {{creditor.phone}} of antwoord{{/creditor.phone}}{{^creditor.phone}}antwoord dan{{/creditor.phone}} op dit bericht; wij zoeken samen met u naar een oplossing.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'nl',
  subject:
    'Laatste herinnering: {{#many}}{{count}} facturen{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}} uiterlijk {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}De onderstaande facturen zijn niet betaald; de oudste is {{oldestLateBy}} te laat.{{/many}}{{^many}}De onderstaande factuur is niet betaald en is {{oldestLateBy}} te laat.{{/many}} Wij willen dit graag rechtstreeks met u oplossen.

{{invoiceTable}}

${charges}

Wij vragen u uiterlijk **{{replyBy}}** een bedrag van **{{totalWithCharges}}** te betalen{{#chargesTotal}}; daarin is {{chargesTotal}} aan rente en kosten begrepen{{/chargesTotal}}. Hebben wij dan geen betaling en geen antwoord van u, dan is een formele aanmaning onze volgende stap.

Kunt u het volledige bedrag nu niet betalen, {{#creditor.phone}}bel ons dan op {{creditor.phone}} of antwoord{{/creditor.phone}}{{^creditor.phone}}antwoord dan{{/creditor.phone}} vóór die dag op dit bericht: wij spreken liever een betaling in termijnen met u af. Bent u het niet eens met {{#many}}een factuur{{/many}}{{^many}}de factuur{{/many}}, laat ons dan weten waarom. Hebt u al betaald, laat ons dan de datum weten, zodat wij de betaling kunnen terugvinden.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'nl',
  subject:
    'Betaling verwacht{{#promiseDate}} op {{promiseDate}}{{/promiseDate}}: {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}} ({{total}})',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
U had ons {{#promiseAmount}}een betaling van {{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}uw betaling{{/promiseAmount}} voor {{promiseDate}} toegezegd, en wij hebben die nog niet ontvangen. Misschien is er iets tussengekomen.
{{/brokenPromise}}

{{#many}}Deze facturen staan nog open:{{/many}}{{^many}}Deze factuur staat nog open:{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Zou u nu kunnen betalen, of ons uiterlijk **{{replyBy}}** laten weten op welke dag wij de betaling kunnen verwachten? Hebt u al betaald, laat ons dan de datum weten, zodat wij de betaling kunnen terugvinden.

${inDispute}

${alsoOverdue}

${howToPay}

Kunt u niet alles in één keer betalen, of klopt er iets niet aan een factuur, {{#creditor.phone}}bel ons dan op {{creditor.phone}} of antwoord{{/creditor.phone}}{{^creditor.phone}}antwoord dan{{/creditor.phone}} op dit bericht; wij zoeken samen met u naar een oplossing.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'nl',
  subject:
    '{{#many}}{{count}} termijnen ({{total}}), te betalen vanaf {{oldestDueOn}}{{/many}}{{^many}}Termijn {{invoiceList}} ({{total}}), te betalen op {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

Zoals afgesproken in onze betalingsregeling {{#many}}vervallen vanaf {{oldestDueOn}} termijnen van in totaal {{total}}{{/many}}{{^many}}vervalt op {{oldestDueOn}} een termijn van {{total}}{{/many}}. Dit bericht is alleen bedoeld als geheugensteun.

{{invoiceTable}}

Hebt u al betaald of de betaling al ingepland, dan danken wij u; u hoeft niets meer te doen. Komt de dag u niet meer uit, laat het ons dan vooraf weten; wij zoeken samen een andere.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'nl',
  subject:
    '{{#many}}{{count}} termijnen ({{total}}), vervallen vanaf {{oldestDueOn}}{{/many}}{{^many}}Termijn {{invoiceList}} ({{total}}), vervallen op {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}De termijnen van in totaal {{total}} die volgens onze betalingsregeling vanaf {{oldestDueOn}} te betalen waren, hebben wij nog niet ontvangen.{{/many}}{{^many}}De termijn van {{total}} die volgens onze betalingsregeling op {{oldestDueOn}} te betalen was, hebben wij nog niet ontvangen.{{/many}} Misschien is de betaling al onderweg.

{{invoiceTable}}

Zou u in de komende dagen kunnen betalen, zodat de regeling doorloopt zoals afgesproken? Hebt u al betaald, dan danken wij u en kunt u dit bericht als niet verzonden beschouwen. Is er iets tussengekomen, antwoord dan op dit bericht of bel ons{{#creditor.phone}} op {{creditor.phone}}{{/creditor.phone}}; wij zoeken samen met u naar een oplossing.

${howToPay}

${closing}`,
};

export const reminders: readonly Template[] = [
  courtesy,
  gentle,
  firm,
  final,
  promiseBroken,
  instalment,
  instalmentMissed,
];
