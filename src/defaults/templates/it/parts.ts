/**
 * Paragraphs that several Italian letters share; the reader is "Lei". Each stands apart by empty lines; an empty section
 * leaves none behind.
 *
 * What may come first after the greeting's comma begins with "Le" or "La", which letters write with a capital. Before a
 * day stands "il giorno" or no article at all, since it would be "il 3" but "l’8".
 */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
La ringraziamo per il pagamento di {{paidSince}}. Questo messaggio riguarda il saldo.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
Le segnaliamo che il pagamento{{#promiseAmount}} di {{promiseAmount}}{{/promiseAmount}} annunciato per il giorno {{promiseDate}} non ci è pervenuto.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Dal giorno {{interestSince}} maturano interessi per il ritardo. {{/interestSince}}Ecco il dettaglio di interessi e spese alla data di oggi:

{{chargesTable}}

{{#chargesShown}}
{{#chargesTotal}}Per ora non chiediamo il pagamento di quanto è indicato come non richiesto.{{/chargesTotal}}{{^chargesTotal}}Per ora non ne chiediamo il pagamento.{{/chargesTotal}}
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Con gli interessi e le spese, l’importo da pagare è di **{{totalWithCharges}}**.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
Stiamo verificando quanto ci ha segnalato. Non è compreso nell’importo indicato sopra:

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
Per darLe un quadro completo, ecco che cos’altro risulta scaduto:

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
Può pagare così:

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Cordiali saluti
{{#signature}}
{{signature}}
{{/signature}}`;
