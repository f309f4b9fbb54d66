/** Paragraphs that several English letters share. Each stands apart by empty lines; an empty section leaves none behind. */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
Thank you for the {{paidSince}} that you have paid. This is about the rest.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
You had promised {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}payment{{/promiseAmount}} for {{promiseDate}}, and we have not received it.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Interest for late payment has been running since {{interestSince}}. {{/interestSince}}These are the charges as of today:

{{chargesTable}}

{{#chargesShown}}
For now we are not asking you for {{#chargesTotal}}what is marked so{{/chargesTotal}}{{^chargesTotal}}them{{/chargesTotal}}.
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Together with the charges, the amount to pay is **{{totalWithCharges}}**.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
What you have told us about is being looked into. It is not part of the amount above:

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
So that you have everything in one place, this is past its due date as well:

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
You can pay like this:

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Kind regards,
{{#signature}}
{{signature}}
{{/signature}}`;
