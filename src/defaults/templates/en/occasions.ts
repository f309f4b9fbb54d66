/** The letters beside the steps, in English: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'en',
  subject:
    'Noted: {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} by {{promiseDate}} for {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Thank you for letting us know. We have noted that you will pay {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} by **{{promiseDate}}**. It is about {{#many}}these invoices{{/many}}{{^many}}this invoice{{/many}}:

{{invoiceTable}}

Until then we will not remind you of {{#many}}them{{/many}}{{^many}}it{{/many}}. If the day becomes difficult, a short reply before it is enough. If you have already paid, there is nothing more to do.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'en',
  subject:
    'Payment plan: {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}}, {{total}}, from {{planFirstDate}} on',
  text: `{{greeting}}

${personal}

Thank you for agreeing on a payment plan with us. This is what we have noted:

{{planTable}}

It covers {{#many}}these invoices{{/many}}{{^many}}this invoice{{/many}}:

{{invoiceTable}}

As long as the instalments arrive on time, you will get no other reminders about {{#many}}these invoices{{/many}}{{^many}}this invoice{{/many}}. If a day becomes difficult, please reply before it, and we will find another one together.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'en',
  subject:
    'Your objection to {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}}: our answer by {{disputeReview}}',
  text: `{{greeting}}

${personal}

Thank you for telling us what is wrong. We have recorded your objection{{#disputeReason}} (“{{disputeReason}}”){{/disputeReason}} and are looking into it. It is about {{#many}}these invoices{{/many}}{{^many}}this invoice{{/many}}:

{{invoiceTable}}

You will hear from us by **{{disputeReview}}**. Until then we will not remind you of what is in dispute. If you have anything that helps us to clear it up, such as photographs or a delivery note, just reply to this message. If you object to a part only, please pay the rest as usual.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'en',
  subject:
    'Thank you for {{paidAmount}}: {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}}{{#rest}}, {{rest}} still open{{/rest}}',
  text: `{{greeting}}

${personal}

Thank you: your payment of {{paidAmount}} {{#paidOn}}arrived on {{paidOn}}{{/paidOn}}{{^paidOn}}has arrived{{/paidOn}}.

{{#rest}}
This leaves **{{rest}}**:

{{restTable}}

On which day can we expect the rest? If you have already paid it, there is nothing more to do. If you are keeping a part back for a reason, please reply to this message and tell us why.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'en',
  subject:
    'Thank you: {{paidAmount}} received for {{#many}}{{count}} invoices{{/many}}{{^many}}invoice {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Thank you: your payment of {{paidAmount}} {{#paidOn}}arrived on {{paidOn}}{{/paidOn}}{{^paidOn}}has arrived{{/paidOn}}.

{{#many}}The invoices {{invoiceList}} are{{/many}}{{^many}}Invoice {{invoiceList}} is{{/many}} settled. There is nothing more to do.

{{^consumer}}
We look forward to working with you again.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'en',
  subject:
    'Statement of account, {{statementTo}}: {{total}} open{{#many}}, {{count}} invoices{{/many}}{{#one}}, invoice {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}This is the statement of your account from {{statementFrom}} to {{statementTo}}.{{/statementFrom}}{{^statementFrom}}This is the statement of your account on {{statementTo}}.{{/statementFrom}} {{#rest}}Still open:{{/rest}}{{^rest}}Nothing is open on it.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
The same by age:

{{statementTable}}
{{/statementTable}}

Please compare this statement with your own records. If something differs or is missing, just reply to this message. If you have paid in the last few days, the payment may not be in it yet.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'en',
  subject:
    'Formal notice{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} on invoice {{invoiceList}}{{/one}}{{#many}} on {{count}} invoices{{/many}}{{/noticeNumber}} withdrawn on {{today}}',
  text: `{{greeting}}

${personal}

We withdraw our formal notice{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} on invoice {{invoiceList}}{{/one}}{{#many}} on the invoices {{invoiceList}}{{/many}}. You need not do anything about it any more.

{{^rest}}
What it asked for is settled. Thank you for your payment.
{{/rest}}
{{#rest}}
Apart from the notice, **{{rest}}** is still open:

{{restTable}}

If you have already paid it, or do not agree with it, please reply to this message.

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
