/**
 * The letters a new workbook begins with, in English. Content: the Templates sheet takes their place.
 *
 * One text serves one invoice and several. The four stages follow law.md 9: a courtesy check helps and never says
 * "overdue"; a first reminder assumes an oversight; a firm one asks for a date and offers to hear objections; a final
 * notice names the day and the next step, and makes a call the easiest way out. None charges or claims anything. Each
 * says what to do when the money is already on its way.
 */
import type { Template } from '../core/model';

const howToPay = `{{#waysToPay}}
You can pay like this:

{{waysToPay}}
{{/waysToPay}}`;

const alsoOverdue = `{{#alsoOverdueTable}}
So that you have everything in one place, these invoices are past their due date as well:

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

const inDispute = `{{#disputedTable}}
What you have told us about is being looked into. It is not part of the amount above:

{{disputedTable}}
{{/disputedTable}}`;

const thanks = `{{#partPaymentThanks}}
Thank you for the {{paidSince}} that you have paid. This is about the rest.
{{/partPaymentThanks}}`;

const closing = `Kind regards,
{{#signature}}
{{signature}}
{{/signature}}`;

const courtesy = `{{greeting}}

A quick check before the due date: {{#many}}the invoices below fall due from {{oldestDueOn}} on{{/many}}{{^many}}the invoice below falls due on {{oldestDueOn}}{{/many}}, and we would like to be sure that you have everything you need.

{{invoiceTable}}

Did everything arrive as agreed, and {{#many}}are the invoices{{/many}}{{^many}}is the invoice{{/many}} approved for your next payment run? If anything is missing, such as a copy or an order number, just reply to this message.

If you have already paid or scheduled the payment, thank you. There is nothing more to do.

${howToPay}
${closing}
`;

const gentle = `{{greeting}}

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
If something is wrong with the goods or with an invoice, just reply to this message and we will look into it.

${closing}
`;

const firm = `{{greeting}}

${thanks}

{{#brokenPromise}}
You had promised {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}payment{{/promiseAmount}} for {{promiseDate}}, and we have not received it.
{{/brokenPromise}}

{{#many}}The invoices below are still unpaid; the oldest was due on {{oldestDueOn}}, {{oldestLateBy}} ago.{{/many}}{{^many}}The invoice below is still unpaid. It was due on {{oldestDueOn}}, {{oldestLateBy}} ago.{{/many}}

{{invoiceTable}}

On which day can we expect your payment? Please tell us by **{{replyBy}}**, or pay by then. If you have already paid, let us know the date, so that we can find the payment.

${inDispute}

${alsoOverdue}
${howToPay}
If you do not agree with an invoice, or are waiting for something from us, please tell us now. We will stop reminding you of it while we clear it up.

${closing}
`;

const final = `{{greeting}}

{{#many}}The invoices below have not been paid; the oldest is {{oldestLateBy}} late.{{/many}}{{^many}}The invoice below has not been paid and is {{oldestLateBy}} late.{{/many}} We would like to settle this with you directly.

{{invoiceTable}}

Please pay **{{total}}** by **{{replyBy}}**. If we have neither your payment nor an answer by then, our next step is a formal notice.

If you cannot pay the full amount at the moment, {{#creditor.phone}}call us on {{creditor.phone}} or {{/creditor.phone}}reply to this message before that day: we would rather agree on instalments. If you dispute {{#many}}an invoice{{/many}}{{^many}}the invoice{{/many}}, please tell us why. If you have already paid, let us know the date, so that we can find the payment.

${inDispute}

${alsoOverdue}
${howToPay}
${closing}
`;

const instalment = `{{greeting}}

As agreed in our payment plan, {{#many}}instalments of {{total}} fall due from {{oldestDueOn}} on{{/many}}{{^many}}an instalment of {{total}} falls due on {{oldestDueOn}}{{/many}}. This is just so that it does not slip through.

{{invoiceTable}}

If you have already paid or scheduled the payment, thank you. There is nothing more to do. If the day has become difficult, please reply before it, and we will find another one together.

${howToPay}
${closing}
`;

const instalmentMissed = `{{greeting}}

We have not yet found the {{#many}}instalments of {{total}} that were{{/many}}{{^many}}instalment of {{total}} that was{{/many}} due on {{oldestDueOn}} under our payment plan. It may be on its way already.

{{invoiceTable}}

Could you make the payment in the next few days, so that the plan goes on as agreed? If you have already paid, thank you, and please ignore this message. If something has come up, reply or call us{{#creditor.phone}} on {{creditor.phone}}{{/creditor.phone}}, and we will look for a way together.

${howToPay}
${closing}
`;

const test = `{{greeting}}

This is how a reminder from you looks. It went to you alone, and the invoice in it is made up.

{{invoiceTable}}

${howToPay}
Please check the sender’s name, the details for payment and the signature. They stand in the sheet Settings; the wording stands in the sheet Templates.

${closing}
`;

/** Courtesy, gentle, firm and final, for the tones of the same names; then those of payment plans. */
export const defaultTemplates: readonly Template[] = [
  {
    name: 'courtesy',
    language: 'en',
    subject:
      '{{#many}}{{count}} invoices ({{total}}), due from {{oldestDueOn}}: all in order?{{/many}}{{^many}}Invoice {{invoiceList}} ({{total}}), due on {{oldestDueOn}}: all in order?{{/many}}',
    text: courtesy,
  },
  {
    name: 'gentle',
    language: 'en',
    subject:
      '{{#many}}Reminder: invoices {{invoiceList}} ({{total}}){{/many}}{{^many}}Reminder: invoice {{invoiceList}} ({{total}}) was due on {{oldestDueOn}}{{/many}}',
    text: gentle,
  },
  {
    name: 'firm',
    language: 'en',
    subject:
      '{{#many}}Invoices {{invoiceList}} ({{total}}) are up to {{oldestLateBy}} late{{/many}}{{^many}}Invoice {{invoiceList}} ({{total}}) is {{oldestLateBy}} late{{/many}}',
    text: firm,
  },
  {
    name: 'final',
    language: 'en',
    subject:
      'Final notice: {{#many}}{{count}} invoices{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{total}} to be paid by {{replyBy}}',
    text: final,
  },
  {
    name: 'instalment',
    language: 'en',
    subject:
      '{{#many}}{{count}} instalments ({{total}}), due from {{oldestDueOn}}{{/many}}{{^many}}Instalment {{invoiceList}} ({{total}}), due on {{oldestDueOn}}{{/many}}',
    text: instalment,
  },
  {
    name: 'instalmentMissed',
    language: 'en',
    subject:
      '{{#many}}{{count}} instalments ({{total}}) were due{{/many}}{{^many}}Instalment {{invoiceList}} ({{total}}) was due on {{oldestDueOn}}{{/many}}',
    text: instalmentMissed,
  },
];

/** "Send one test to me": shows the user their own details in a real mail. */
export const testTemplate: Template = {
  name: 'test',
  language: 'en',
  subject: 'Paydue test: invoice {{invoiceList}} ({{total}}), to you alone',
  text: test,
};
