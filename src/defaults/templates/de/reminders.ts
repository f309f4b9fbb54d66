/** The reminders in German: the four stages, the two of payment plans, and the one after a promise that was not kept. */
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
  language: 'de',
  subject:
    '{{#many}}{{count}} Rechnungen ({{total}}), fällig ab {{oldestDueOn}}: alles in Ordnung?{{/many}}{{^many}}Rechnung {{invoiceList}}, fällig am {{oldestDueOn}}: alles in Ordnung?{{/many}}',
  text: `{{greeting}}

${personal}

{{#many}}{{count}} Rechnungen werden ab dem {{oldestDueOn}} fällig.{{/many}}{{^many}}Rechnung {{invoiceList}} wird am {{oldestDueOn}} fällig.{{/many}} Wir möchten kurz sichergehen, dass Sie alles haben, was Sie dafür brauchen.

{{invoiceTable}}

{{^consumer}}
Ist alles wie vereinbart angekommen, und {{#many}}sind die Rechnungen{{/many}}{{^many}}ist die Rechnung{{/many}} für Ihren nächsten Zahllauf freigegeben? Falls etwas fehlt, etwa eine Kopie oder eine Bestellnummer, antworten Sie einfach auf diese Nachricht.
{{/consumer}}
{{#consumer}}
Ist alles wie vereinbart angekommen? Falls etwas fehlt oder unklar ist, antworten Sie einfach auf diese Nachricht.
{{/consumer}}

{{#discountUntil}}
Bei Zahlung bis zum {{discountUntil}} dürfen Sie {{discountPercent}} Skonto abziehen; zu zahlen sind dann nur {{discountToPay}}.
{{/discountUntil}}

Haben Sie schon bezahlt oder die Zahlung veranlasst? Dann vielen Dank; Sie brauchen nichts weiter zu tun.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'de',
  subject:
    '{{#many}}Zahlungserinnerung: {{invoiceList}} ({{total}}){{/many}}{{^many}}Zahlungserinnerung: {{invoiceList}} ({{total}}), fällig am {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Ihre Zahlung{{#promiseAmount}} von {{promiseAmount}}{{/promiseAmount}} hatten wir bis zum {{promiseDate}} erwartet und konnten sie noch nicht finden. Vielleicht ist etwas dazwischengekommen.
{{/brokenPromise}}

Rechnungen gehen im Alltag leicht unter. {{#many}}Die folgenden sind nach unseren Unterlagen fällig und noch offen; diese Nachricht ist nur eine freundliche Erinnerung.{{/many}}{{^many}}Die folgende ist nach unseren Unterlagen fällig und noch offen; diese Nachricht ist nur eine freundliche Erinnerung.{{/many}}

{{invoiceTable}}

Könnten Sie die Zahlung bis **{{replyBy}}** veranlassen? Haben Sie schon bezahlt? Dann vielen Dank; diese Nachricht hat sich damit erledigt.

${inDispute}

${alsoOverdue}

${howToPay}

Stimmt etwas mit unserer Leistung oder mit einer Rechnung nicht, antworten Sie einfach auf diese Nachricht. Wir kümmern uns darum.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'de',
  subject:
    '{{#many}}Mahnung: {{count}} Rechnungen ({{total}}), bis zu {{oldestLateBy}} überfällig{{/many}}{{^many}}Mahnung: Rechnung {{invoiceList}} ({{total}}), {{oldestLateBy}} überfällig{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Ihre Zahlung zu den folgenden Rechnungen steht noch aus. Die älteste war am {{oldestDueOn}} fällig und ist damit {{oldestLateBy}} überfällig.{{/many}}{{^many}}Ihre Zahlung zur folgenden Rechnung steht noch aus. Die Rechnung war am {{oldestDueOn}} fällig und ist damit {{oldestLateBy}} überfällig.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

An welchem Tag dürfen wir mit Ihrer Zahlung rechnen? Bitte nennen Sie uns das Datum bis **{{replyBy}}**, oder zahlen Sie bis dahin. Haben Sie schon bezahlt, nennen Sie uns bitte das Datum, damit wir die Zahlung finden.

${inDispute}

${alsoOverdue}

${howToPay}

Wenn Sie mit einer Rechnung nicht einverstanden sind oder noch etwas von uns erwarten, sagen Sie es uns bitte jetzt. Bis das geklärt ist, erinnern wir Sie nicht weiter daran. Können Sie nicht alles auf einmal zahlen, {{#creditor.phone}}rufen Sie uns unter {{creditor.phone}} an oder {{/creditor.phone}}antworten Sie auf diese Nachricht; wir finden gemeinsam einen Weg.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'de',
  subject:
    'Letzte Mahnung: {{#many}}{{count}} Rechnungen{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}} bis {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Ihre Zahlung zu den folgenden Rechnungen ist nicht eingegangen; die älteste ist {{oldestLateBy}} überfällig.{{/many}}{{^many}}Ihre Zahlung zur folgenden Rechnung ist nicht eingegangen; die Rechnung ist {{oldestLateBy}} überfällig.{{/many}} Wir möchten das direkt mit Ihnen klären.

{{invoiceTable}}

${charges}

Bitte zahlen Sie **{{totalWithCharges}}** bis **{{replyBy}}**{{#chargesTotal}}; darin sind {{chargesTotal}} an Zinsen und Kosten enthalten{{/chargesTotal}}. Haben wir bis dahin weder Ihre Zahlung noch eine Antwort, ist eine förmliche Zahlungsaufforderung unser nächster Schritt.

Wenn Sie den vollen Betrag im Moment nicht zahlen können, {{#creditor.phone}}rufen Sie uns unter {{creditor.phone}} an oder {{/creditor.phone}}antworten Sie vor diesem Tag auf diese Nachricht. Lieber vereinbaren wir mit Ihnen eine Ratenzahlung. Wenn Sie {{#many}}eine Rechnung{{/many}}{{^many}}die Rechnung{{/many}} bestreiten, sagen Sie uns bitte, warum. Haben Sie schon bezahlt, nennen Sie uns bitte das Datum, damit wir die Zahlung finden.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'de',
  subject:
    'Erwartete Zahlung{{#promiseDate}} zum {{promiseDate}}{{/promiseDate}}: {{#many}}{{count}} Rechnungen{{/many}}{{^many}}Rechnung {{invoiceList}}{{/many}} ({{total}})',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Sie hatten uns {{#promiseAmount}}eine Zahlung von {{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}Ihre Zahlung{{/promiseAmount}} bis zum {{promiseDate}} zugesagt, und wir konnten sie noch nicht finden. Vielleicht ist etwas dazwischengekommen.
{{/brokenPromise}}

{{#many}}Ihre Zahlung zu diesen Rechnungen steht noch aus:{{/many}}{{^many}}Ihre Zahlung zu dieser Rechnung steht noch aus:{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Könnten Sie jetzt zahlen oder uns bis **{{replyBy}}** sagen, an welchem Tag wir mit der Zahlung rechnen dürfen? Haben Sie schon bezahlt, nennen Sie uns bitte das Datum, damit wir die Zahlung finden.

${inDispute}

${alsoOverdue}

${howToPay}

Wenn Sie nicht alles auf einmal zahlen können oder mit einer Rechnung etwas nicht stimmt, {{#creditor.phone}}rufen Sie uns unter {{creditor.phone}} an oder {{/creditor.phone}}antworten Sie auf diese Nachricht; wir finden gemeinsam einen Weg.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'de',
  subject:
    '{{#many}}{{count}} Raten ({{total}}), fällig ab {{oldestDueOn}}{{/many}}{{^many}}Rate {{invoiceList}} ({{total}}), fällig am {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

{{#many}}Ihre Raten aus unserer Vereinbarung werden ab dem {{oldestDueOn}} fällig, zusammen {{total}}.{{/many}}{{^many}}Ihre Rate von {{total}} aus unserer Vereinbarung wird am {{oldestDueOn}} fällig.{{/many}} Wir schreiben Ihnen nur, damit nichts untergeht.

{{invoiceTable}}

Haben Sie schon bezahlt oder die Zahlung veranlasst? Dann vielen Dank; Sie brauchen nichts weiter zu tun. Passt der Tag nicht mehr, antworten Sie uns bitte vorher, und wir finden gemeinsam einen anderen.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'de',
  subject:
    '{{#many}}{{count}} Raten ({{total}}), fällig seit {{oldestDueOn}}{{/many}}{{^many}}Rate {{invoiceList}} ({{total}}), fällig seit {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}Ihre Raten von zusammen {{total}}, die nach unserer Vereinbarung ab dem {{oldestDueOn}} fällig waren, konnten wir noch nicht finden.{{/many}}{{^many}}Ihre Rate von {{total}}, die nach unserer Vereinbarung am {{oldestDueOn}} fällig war, konnten wir noch nicht finden.{{/many}} Vielleicht ist die Zahlung schon unterwegs.

{{invoiceTable}}

Könnten Sie in den nächsten Tagen zahlen, damit die Ratenzahlung wie vereinbart weiterläuft? Haben Sie schon bezahlt? Dann vielen Dank; diese Nachricht hat sich damit erledigt. Ist etwas dazwischengekommen, antworten Sie auf diese Nachricht oder rufen Sie uns{{#creditor.phone}} unter {{creditor.phone}}{{/creditor.phone}} an; wir finden gemeinsam einen Weg.

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
