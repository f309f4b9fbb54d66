/** The letters beside the steps, in German: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'de',
  subject:
    'Notiert: {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} bis zum {{promiseDate}} für {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Ihre Zusage haben wir notiert, vielen Dank: Sie zahlen {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} bis zum **{{promiseDate}}**. Es geht um {{#many}}diese Rechnungen{{/many}}{{^many}}diese Rechnung{{/many}}:

{{invoiceTable}}

Bis dahin erinnern wir Sie nicht daran. Wird der Tag schwierig, genügt vorher eine kurze Antwort. Haben Sie schon bezahlt, brauchen Sie nichts weiter zu tun.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'de',
  subject:
    'Ratenzahlung: {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}}, {{total}}, ab {{planFirstDate}}',
  text: `{{greeting}}

${personal}

Ihre Ratenzahlung haben wir wie besprochen notiert, vielen Dank:

{{planTable}}

Sie betrifft {{#many}}diese Rechnungen{{/many}}{{^many}}diese Rechnung{{/many}}:

{{invoiceTable}}

Solange die Raten pünktlich eingehen, bekommen Sie zu {{#many}}diesen Rechnungen{{/many}}{{^many}}dieser Rechnung{{/many}} keine anderen Erinnerungen. Passt ein Tag nicht mehr, antworten Sie uns bitte vorher, und wir finden gemeinsam einen anderen.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'de',
  subject:
    'Ihr Einwand zu {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}}: Antwort bis zum {{disputeReview}}',
  text: `{{greeting}}

${personal}

Ihren Einwand{{#disputeReason}} („{{disputeReason}}“){{/disputeReason}} haben wir aufgenommen und prüfen ihn. Vielen Dank, dass Sie uns Bescheid gegeben haben. Es geht um {{#many}}diese Rechnungen{{/many}}{{^many}}diese Rechnung{{/many}}:

{{invoiceTable}}

Bis zum **{{disputeReview}}** hören Sie von uns. Bis dahin erinnern wir Sie nicht an das, was strittig ist. Wenn Sie etwas haben, das bei der Klärung hilft, etwa Fotos oder einen Lieferschein, antworten Sie einfach auf diese Nachricht. Betrifft der Einwand nur einen Teil, zahlen Sie den Rest bitte wie gewohnt.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'de',
  subject:
    'Danke für {{paidAmount}}: {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}}{{#rest}}, noch offen {{rest}}{{/rest}}',
  text: `{{greeting}}

${personal}

Ihre Zahlung von {{paidAmount}} ist {{#paidOn}}am {{paidOn}} {{/paidOn}}eingegangen, vielen Dank.

{{#rest}}
Noch offen bleiben **{{rest}}**:

{{restTable}}

An welchem Tag dürfen wir mit dem Rest rechnen? Haben Sie ihn schon bezahlt, brauchen Sie nichts weiter zu tun. Wenn Sie einen Teil aus einem bestimmten Grund zurückhalten, antworten Sie bitte auf diese Nachricht und nennen Sie ihn uns.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'de',
  subject:
    'Vielen Dank: {{paidAmount}} für {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}} eingegangen',
  text: `{{greeting}}

${personal}

Ihre Zahlung von {{paidAmount}} ist {{#paidOn}}am {{paidOn}} {{/paidOn}}eingegangen, vielen Dank.

{{#many}}Die Rechnungen {{invoiceList}} sind beglichen.{{/many}}{{^many}}Rechnung {{invoiceList}} ist beglichen.{{/many}} Sie brauchen nichts weiter zu tun.

{{^consumer}}
Wir freuen uns auf die weitere Zusammenarbeit.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'de',
  subject:
    'Kontoauszug zum {{statementTo}}: {{total}} offen{{#many}}, {{count}} Rechnungen{{/many}}{{#one}}, Rechnung {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}Ihr Kontoauszug vom {{statementFrom}} bis zum {{statementTo}} liegt vor.{{/statementFrom}}{{^statementFrom}}Ihr Kontoauszug zum {{statementTo}} liegt vor.{{/statementFrom}} {{#rest}}Offen ist noch:{{/rest}}{{^rest}}Offen ist nichts mehr.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
Dasselbe nach Alter:

{{statementTable}}
{{/statementTable}}

Bitte gleichen Sie den Auszug mit Ihren Unterlagen ab. Weicht etwas ab oder fehlt etwas, antworten Sie einfach auf diese Nachricht. Haben Sie in den letzten Tagen gezahlt, ist die Zahlung vielleicht noch nicht enthalten.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'de',
  subject:
    'Zahlungsaufforderung{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} zu Rechnung {{invoiceList}}{{/one}}{{#many}} zu {{count}} Rechnungen{{/many}}{{/noticeNumber}} am {{today}} zurückgenommen',
  text: `{{greeting}}

${personal}

Unsere förmliche Zahlungsaufforderung{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} zu Rechnung {{invoiceList}}{{/one}}{{#many}} zu den Rechnungen {{invoiceList}}{{/many}} nehmen wir zurück. Sie brauchen darauf nicht mehr zu reagieren.

{{^rest}}
Was darin gefordert war, ist beglichen. Vielen Dank für Ihre Zahlung.
{{/rest}}
{{#rest}}
Unabhängig davon sind noch **{{rest}}** offen:

{{restTable}}

Haben Sie schon bezahlt oder sind Sie damit nicht einverstanden, antworten Sie bitte auf diese Nachricht.

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
