/** The letters beside the steps, in Dutch: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'nl',
  subject:
    'Genoteerd: {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} op {{promiseDate}} voor {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Hartelijk dank voor uw toezegging. Wij hebben genoteerd dat u uiterlijk op **{{promiseDate}}** een bedrag van {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} betaalt. Het gaat om {{#many}}deze facturen{{/many}}{{^many}}deze factuur{{/many}}:

{{invoiceTable}}

Tot die tijd sturen wij u hierover geen herinneringen. Komt de dag u niet meer uit, dan is een kort antwoord vooraf genoeg. Hebt u al betaald, dan hoeft u niets meer te doen.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'nl',
  subject:
    'Betalingsregeling: {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}}, {{total}}, vanaf {{planFirstDate}}',
  text: `{{greeting}}

${personal}

Fijn dat wij een betalingsregeling met u konden afspreken. Dit hebben wij genoteerd:

{{planTable}}

De regeling geldt voor {{#many}}deze facturen{{/many}}{{^many}}deze factuur{{/many}}:

{{invoiceTable}}

Zolang de termijnen op tijd binnenkomen, krijgt u over {{#many}}deze facturen{{/many}}{{^many}}deze factuur{{/many}} geen andere herinneringen. Komt een dag u niet meer uit, laat het ons dan vooraf weten; wij zoeken samen een andere.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'nl',
  subject:
    'Uw bezwaar tegen {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}}: antwoord uiterlijk {{disputeReview}}',
  text: `{{greeting}}

${personal}

Hartelijk dank dat u ons hebt laten weten wat er niet klopt. Wij hebben uw bezwaar{{#disputeReason}} (‘{{disputeReason}}’){{/disputeReason}} genoteerd en zoeken het uit. Het gaat om {{#many}}deze facturen{{/many}}{{^many}}deze factuur{{/many}}:

{{invoiceTable}}

Uiterlijk op **{{disputeReview}}** hoort u van ons. Tot die tijd sturen wij u geen herinneringen over wat u betwist. Hebt u iets dat bij het uitzoeken helpt, zoals foto’s of een pakbon, antwoord dan gewoon op dit bericht. Betwist u maar een deel, betaal de rest dan alstublieft zoals gewoonlijk.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'nl',
  subject:
    'Dank u voor {{paidAmount}}: {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}}{{#rest}}, nog open {{rest}}{{/rest}}',
  text: `{{greeting}}

${personal}

Uw betaling van {{paidAmount}} hebben wij {{#paidOn}}op {{paidOn}} {{/paidOn}}ontvangen. Hartelijk dank.

{{#rest}}
Daarmee staat nog **{{rest}}** open:

{{restTable}}

Op welke dag kunnen wij de rest verwachten? Hebt u die al betaald, dan hoeft u niets meer te doen. Houdt u om een bepaalde reden een deel achter, antwoord dan op dit bericht en laat ons weten waarom.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'nl',
  subject:
    'Dank u: {{paidAmount}} ontvangen voor {{#many}}{{count}} facturen{{/many}}{{^many}}factuur {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Uw betaling van {{paidAmount}} hebben wij {{#paidOn}}op {{paidOn}} {{/paidOn}}ontvangen. Hartelijk dank.

{{#many}}De facturen {{invoiceList}} zijn daarmee voldaan.{{/many}}{{^many}}Factuur {{invoiceList}} is daarmee voldaan.{{/many}} U hoeft niets meer te doen.

{{^consumer}}
Wij werken graag weer met u samen.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'nl',
  subject:
    'Rekeningoverzicht {{statementTo}}: {{total}} open{{#many}}, {{count}} facturen{{/many}}{{#one}}, factuur {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}Dit is het overzicht van uw rekening bij ons van {{statementFrom}} tot en met {{statementTo}}.{{/statementFrom}}{{^statementFrom}}Dit is het overzicht van uw rekening bij ons op {{statementTo}}.{{/statementFrom}} {{#rest}}Nog te betalen:{{/rest}}{{^rest}}Er staat niets meer open.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
Hetzelfde naar ouderdom:

{{statementTable}}
{{/statementTable}}

Wilt u dit overzicht vergelijken met uw eigen administratie? Wijkt er iets af of ontbreekt er iets, antwoord dan gewoon op dit bericht. Hebt u de afgelopen dagen betaald, dan is die betaling misschien nog niet verwerkt.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'nl',
  subject:
    'Aanmaning{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} voor factuur {{invoiceList}}{{/one}}{{#many}} voor {{count}} facturen{{/many}}{{/noticeNumber}} ingetrokken op {{today}}',
  text: `{{greeting}}

${personal}

Wij trekken onze formele aanmaning{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} voor factuur {{invoiceList}}{{/one}}{{#many}} voor de facturen {{invoiceList}}{{/many}} in. U hoeft er niet meer op te reageren.

{{^rest}}
Wat daarin werd gevraagd, is voldaan. Hartelijk dank voor uw betaling.
{{/rest}}
{{#rest}}
Los daarvan staat nog **{{rest}}** open:

{{restTable}}

Hebt u al betaald of bent u het er niet mee eens, antwoord dan op dit bericht.

${howToPay}
{{/rest}}

${closing}`,
};

export const occasions: readonly Template[] = [
  promiseConfirmed,
  planAgreed,
  disputeReceived,
  partPaymentThanks,
  paymentThanks,
  statement,
  noticeWithdrawn,
];
