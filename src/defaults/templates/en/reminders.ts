/** The reminders in English: the four stages, the two of payment plans, and the one after a promise that was not kept. */
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
  language: 'en',
  subject:
    '{{#many}}{{count}} invoices ({{total}}), due from {{oldestDueOn}}: all in order?{{/many}}{{^many}}Invoice {{invoiceList}} ({{total}}), due on {{oldestDueOn}}: all in order?{{/many}}',
  text: `{{greeting}}

${personal}

A quick check before the due date: {{#many}}the invoices below fall due from {{oldestDueOn}} on{{/many}}{{^many}}the invoice below falls due on {{oldestDueOn}}{{/many}}, and we would like to be sure that you have everything you need.

{{invoiceTable}}

{{^consumer}}
Did everything arrive as agreed, and {{#many}}are the invoices{{/many}}{{^many}}is the invoice{{/many}} approved for your next payment run? If anything is missing, such as a copy or an order number, just reply to this message.
{{/consumer}}
{{#consumer}}
Did everything arrive as agreed? If anything is missing or unclear, just reply to this message.
{{/consumer}}

{{#discountUntil}}
If you pay by {{discountUntil}}, you may deduct {{discountPercent}} for early payment; {{discountToPay}} is then all there is to pay.
{{/discountUntil}}

If you have already paid or scheduled the payment, thank you. There is nothing more to do.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'en',
  subject:
    '{{#many}}Reminder: invoices {{invoiceList}} ({{total}}){{/many}}{{^many}}Reminder: invoice {{invoiceList}} ({{total}}) was due on {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
We were expecting {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}your payment{{/promiseAmount}} by {{promiseDate}} and cannot find it yet. Perhaps something got in the way.
{{/brokenPromise}}

Our records show that {{#many}}the invoices below are{{/many}}{{^many}}the invoice below is{{/many}} past the due date. {{#many}}They{{/many}}{{^many}}It{{/many}} may simply have slipped through, so this is a friendly reminder.

{{invoiceTable}}

Could you arrange payment by **{{replyBy}}**? If you have already paid, thank you, and please ignore this message.

${inDispute}

${alsoOverdue}

${howToPay}

If something is wrong with what you received or with an invoice, just reply to this message and we will look into it.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'en',
  subject:
    '{{#many}}Invoices {{invoiceList}} ({{total}}) are up to {{oldestLateBy}} late{{/many}}{{^many}}Invoice {{invoiceList}} ({{total}}) is {{oldestLateBy}} late{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}The invoices below are still unpaid; the oldest was due on {{oldestDueOn}}, {{oldestLateBy}} ago.{{/many}}{{^many}}The invoice below is still unpaid. It was due on {{oldestDueOn}}, {{oldestLateBy}} ago.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

On which day can we expect your payment? Please tell us by **{{replyBy}}**, or pay by then. If you have already paid, let us know the date, so that we can find the payment.

${inDispute}

${alsoOverdue}

${howToPay}

If you do not agree with an invoice, or are waiting for something from us, please tell us now. We will stop reminding you of it while we clear it up. If you cannot pay everything at once, {{#creditor.phone}}call us on {{creditor.phone}} or {{/creditor.phone}}reply to this message, and we will look for a way together.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'en',
  subject:
    'Final notice: {{#many}}{{count}} invoices{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}} to be paid by {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}The invoices below have not been paid; the oldest is {{oldestLateBy}} late.{{/many}}{{^many}}The invoice below has not been paid and is {{oldestLateBy}} late.{{/many}} We would like to settle this with you directly.

{{invoiceTable}}

${charges}

Please pay **{{totalWithCharges}}** by **{{replyBy}}**{{#chargesTotal}}; that includes {{chargesTotal}} in charges{{/chargesTotal}}. If we have neither your payment nor an answer by then, our next step is a formal notice.

If you cannot pay the full amount at the moment, {{#creditor.phone}}call us on {{creditor.phone}} or {{/creditor.phone}}reply to this message before that day: we would rather agree on instalments. If you dispute {{#many}}an invoice{{/many}}{{^many}}the invoice{{/many}}, please tell us why. If you have already paid, let us know the date, so that we can find the payment.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'en',
  subject:
    'Payment expected{{#promiseDate}} on {{promiseDate}}{{/promiseDate}}: {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}} ({{total}})',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
You had told us that {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}your payment{{/promiseAmount}} would arrive by {{promiseDate}}, and we have not found it yet. Perhaps something came up.
{{/brokenPromise}}

{{#many}}These invoices are still open:{{/many}}{{^many}}This invoice is still open:{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Could you make the payment now, or tell us by **{{replyBy}}** on which day we can expect it? If you have already paid, let us know the date, so that we can find the payment.

${inDispute}

${alsoOverdue}

${howToPay}

If you cannot pay everything at once, or if something is wrong with an invoice, {{#creditor.phone}}call us on {{creditor.phone}} or {{/creditor.phone}}reply to this message, and we will look for a way together.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'en',
  subject:
    '{{#many}}{{count}} instalments ({{total}}), due from {{oldestDueOn}}{{/many}}{{^many}}Instalment {{invoiceList}} ({{total}}), due on {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

As agreed in our payment plan, {{#many}}instalments of {{total}} in all fall due from {{oldestDueOn}} on{{/many}}{{^many}}an instalment of {{total}} falls due on {{oldestDueOn}}{{/many}}. This is just so that nothing slips through.

{{invoiceTable}}

If you have already paid or scheduled the payment, thank you. There is nothing more to do. If the day has become difficult, please reply before it, and we will find another one together.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'en',
  subject:
    '{{#many}}{{count}} instalments ({{total}}) were due from {{oldestDueOn}} on{{/many}}{{^many}}Instalment {{invoiceList}} ({{total}}) was due on {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}We have not yet found the instalments of {{total}} in all that were due from {{oldestDueOn}} on under our payment plan.{{/many}}{{^many}}We have not yet found the instalment of {{total}} that was due on {{oldestDueOn}} under our payment plan.{{/many}} The payment may be on its way already.

{{invoiceTable}}

Could you make the payment in the next few days, so that the plan goes on as agreed? If you have already paid, thank you, and please ignore this message. If something has come up, reply to this message or call us{{#creditor.phone}} on {{creditor.phone}}{{/creditor.phone}}, and we will look for a way together.

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
