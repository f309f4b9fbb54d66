/** Paragraphs that several French letters share. Each stands apart by empty lines; an empty section leaves none behind. */

export const personal = `{{#personalText}}
{{personalText}}
{{/personalText}}`;

export const thanks = `{{#partPaymentThanks}}
Nous avons bien reçu votre règlement de {{paidSince}} et vous en remercions. Ce message concerne le solde.
{{/partPaymentThanks}}`;

export const brokenPromise = `{{#brokenPromise}}
Votre règlement{{#promiseAmount}} de {{promiseAmount}}{{/promiseAmount}}, annoncé pour le {{promiseDate}}, ne nous est pas parvenu.
{{/brokenPromise}}`;

/** What is marked so in the table is shown and waived for now; the rest is claimed. */
export const charges = `{{#chargesTable}}
{{#interestSince}}Des intérêts courent depuis le {{interestSince}}. {{/interestSince}}Voici le détail des intérêts et frais à ce jour :

{{chargesTable}}

{{#chargesShown}}
{{#chargesTotal}}Les sommes indiquées comme non réclamées ne vous sont pas demandées pour l’instant.{{/chargesTotal}}{{^chargesTotal}}Nous ne vous les réclamons pas pour l’instant.{{/chargesTotal}}
{{/chargesShown}}
{{/chargesTable}}`;

export const totalWithCharges = `{{#chargesTotal}}
Intérêts et frais compris, le montant à régler est de **{{totalWithCharges}}**.
{{/chargesTotal}}`;

export const inDispute = `{{#disputedTable}}
Nous examinons ce que vous nous avez signalé. Cela n’est pas compris dans le montant ci-dessus :

{{disputedTable}}
{{/disputedTable}}`;

export const alsoOverdue = `{{#alsoOverdueTable}}
Pour que vous ayez une vue d’ensemble, voici ce qui est également échu :

{{alsoOverdueTable}}
{{/alsoOverdueTable}}`;

export const howToPay = `{{#waysToPay}}
Voici comment régler :

{{waysToPay}}
{{/waysToPay}}`;

export const closing = `Cordialement,
{{#signature}}
{{signature}}
{{/signature}}`;
