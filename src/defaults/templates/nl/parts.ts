/** Paragraphs that several Dutch letters share. Each stands apart by empty lines; an empty section leaves none behind. */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
Hartelijk dank voor uw betaling van {{paidSince}}. Dit bericht gaat over de rest.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
Uw betaling{{#promiseAmount}} van {{promiseAmount}}{{/promiseAmount}}, die u voor {{promiseDate}} had toegezegd, hebben wij niet ontvangen.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Sinds {{interestSince}} loopt er rente wegens te late betaling. {{/interestSince}}Tot en met vandaag zijn dit de rente en kosten:

{{chargesTable}}

{{#chargesShown}}
{{#chargesTotal}}Wat daar als niet in rekening gebracht staat, hoeft u nu niet te betalen.{{/chargesTotal}}{{^chargesTotal}}Wij brengen ze nu niet in rekening.{{/chargesTotal}}
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Met de rente en kosten is het te betalen bedrag **{{totalWithCharges}}**.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
Wat u ons hebt gemeld, zoeken wij nog uit. Het is niet in het bedrag hierboven begrepen:

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
Voor een volledig overzicht: ook het volgende is al vervallen.

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
Zo kunt u betalen:

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Met vriendelijke groet,
{{#signature}}
{{signature}}
{{/signature}}`;
