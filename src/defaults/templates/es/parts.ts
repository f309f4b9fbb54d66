/** Paragraphs that several Spanish letters share; the reader is "usted". Each stands apart by empty lines; an empty section leaves none behind. */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
Gracias por su pago de {{paidSince}}. Este mensaje se refiere al resto.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
Su pago{{#promiseAmount}} de {{promiseAmount}}{{/promiseAmount}}, anunciado para el {{promiseDate}}, no nos ha llegado.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Desde el {{interestSince}} se devengan intereses por el retraso. {{/interestSince}}Este es el detalle de intereses y gastos a día de hoy:

{{chargesTable}}

{{#chargesShown}}
{{#chargesTotal}}Por ahora no le pedimos lo que figura como no reclamado.{{/chargesTotal}}{{^chargesTotal}}Por ahora no se los reclamamos.{{/chargesTotal}}
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Con los intereses y gastos, el total asciende a **{{totalWithCharges}}**.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
Estamos revisando lo que nos ha comunicado. No está incluido en el importe anterior:

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
Para que lo tenga todo reunido, esto también ha vencido:

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
Puede pagar así:

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Un cordial saludo,
{{#signature}}
{{signature}}
{{/signature}}`;
