/**
 * Paragraphs that several German letters share. Each stands apart by empty lines; an empty section leaves none behind.
 *
 * What may come first after the greeting's comma begins with a noun or with "Sie", "Ihr": words that are written with a
 * capital wherever they stand.
 */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
Ihre Zahlung von {{paidSince}} ist eingegangen, vielen Dank. Hier geht es um den Rest.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
Ihre Zahlung{{#promiseAmount}} von {{promiseAmount}}{{/promiseAmount}}, die Sie uns für den {{promiseDate}} zugesagt hatten, ist nicht eingegangen.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Seit dem {{interestSince}} laufen Zinsen. {{/interestSince}}Bis heute sind diese Zinsen und Kosten entstanden:

{{chargesTable}}

{{#chargesShown}}
{{#chargesTotal}}Was dort als nicht gefordert bezeichnet ist, verlangen wir vorerst nicht.{{/chargesTotal}}{{^chargesTotal}}Wir verlangen sie vorerst nicht.{{/chargesTotal}}
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Zusammen mit den Zinsen und Kosten sind **{{totalWithCharges}}** zu zahlen.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
Was Sie beanstandet haben, prüfen wir noch. Im Betrag oben ist es nicht enthalten:

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
Damit Sie alles beisammen haben, hier auch, was außerdem überfällig ist:

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
So können Sie zahlen:

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Mit freundlichen Grüßen
{{#signature}}
{{signature}}
{{/signature}}`;
