/** The letters beside the steps, in French: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'fr',
  subject:
    'Bien noté : {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} le {{promiseDate}} pour {{#many}}{{count}} factures{{/many}}{{^many}}la facture {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Merci de votre engagement. Nous avons noté que vous réglerez {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} au plus tard le **{{promiseDate}}**. Il s’agit de {{#many}}ces factures{{/many}}{{^many}}cette facture{{/many}} :

{{invoiceTable}}

D’ici là, nous ne vous enverrons pas de rappel à ce sujet. Si la date devient difficile à tenir, un mot de votre part avant ce jour suffit. Si vous avez déjà payé, vous n’avez plus rien à faire.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'fr',
  subject:
    'Échéancier : {{#many}}{{count}} factures{{/many}}{{^many}}facture {{invoiceList}}{{/many}}, {{total}}, à partir du {{planFirstDate}}',
  text: `{{greeting}}

${personal}

Merci d’avoir convenu d’un échéancier avec nous. Voici ce que nous avons noté :

{{planTable}}

Il porte sur {{#many}}ces factures{{/many}}{{^many}}cette facture{{/many}} :

{{invoiceTable}}

Tant que les versements arrivent à temps, vous ne recevrez pas d’autre rappel pour {{#many}}ces factures{{/many}}{{^many}}cette facture{{/many}}. Si une date vous pose problème, répondez-nous avant ce jour et nous en trouverons une autre ensemble.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'fr',
  subject:
    'Votre réclamation ({{#many}}{{count}} factures{{/many}}{{^many}}facture {{invoiceList}}{{/many}}) : réponse d’ici au {{disputeReview}}',
  text: `{{greeting}}

${personal}

Merci de nous avoir signalé ce qui ne va pas. Nous avons enregistré votre réclamation{{#disputeReason}} (« {{disputeReason}} »){{/disputeReason}} et l’examinons. Elle concerne {{#many}}ces factures{{/many}}{{^many}}cette facture{{/many}} :

{{invoiceTable}}

Vous aurez une réponse de notre part au plus tard le **{{disputeReview}}**. D’ici là, nous ne vous enverrons pas de rappel pour ce qui est contesté. Si vous avez des éléments utiles, comme des photos ou un bon de livraison, il suffit de répondre à ce message. Si vous ne contestez qu’une partie, merci de régler le reste comme prévu.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'fr',
  subject:
    'Merci pour {{paidAmount}} : {{#many}}{{count}} factures{{/many}}{{^many}}facture {{invoiceList}}{{/many}}{{#rest}}, reste {{rest}}{{/rest}}',
  text: `{{greeting}}

${personal}

Votre règlement de {{paidAmount}} nous est bien parvenu{{#paidOn}} le {{paidOn}}{{/paidOn}}, et nous vous en remercions.

{{#rest}}
Il reste **{{rest}}** à régler :

{{restTable}}

À quelle date pouvons-nous compter sur le solde ? Si vous l’avez déjà réglé, vous n’avez plus rien à faire. Si vous retenez une partie pour une raison précise, répondez à ce message et dites-nous laquelle.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'fr',
  subject:
    'Merci, bien reçu : {{paidAmount}} pour {{#many}}{{count}} factures{{/many}}{{^many}}la facture {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Votre règlement de {{paidAmount}} nous est bien parvenu{{#paidOn}} le {{paidOn}}{{/paidOn}}, et nous vous en remercions.

{{#many}}Les factures {{invoiceList}} sont soldées.{{/many}}{{^many}}La facture {{invoiceList}} est soldée.{{/many}} Vous n’avez plus rien à faire.

{{^consumer}}
Au plaisir de travailler de nouveau avec vous.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'fr',
  subject:
    'Relevé de compte au {{statementTo}} : {{total}}{{#many}}, {{count}} factures{{/many}}{{#one}}, facture {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}Voici le relevé de votre compte du {{statementFrom}} au {{statementTo}}.{{/statementFrom}}{{^statementFrom}}Voici le relevé de votre compte au {{statementTo}}.{{/statementFrom}} {{#rest}}Il reste à régler :{{/rest}}{{^rest}}Plus rien n’y reste à régler.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
Le même montant par ancienneté :

{{statementTable}}
{{/statementTable}}

Merci de comparer ce relevé avec vos propres comptes. Si vous constatez un écart ou un oubli, il suffit de répondre à ce message. Si vous avez payé ces derniers jours, le règlement n’y figure peut-être pas encore.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'fr',
  subject:
    'Mise en demeure{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} sur la facture {{invoiceList}}{{/one}}{{#many}} sur {{count}} factures{{/many}}{{/noticeNumber}} retirée le {{today}}',
  text: `{{greeting}}

${personal}

Nous retirons notre mise en demeure{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} relative à la facture {{invoiceList}}{{/one}}{{#many}} relative aux factures {{invoiceList}}{{/many}}. Vous n’avez plus à y donner suite.

{{^rest}}
Ce qu’elle réclamait est réglé. Merci de votre paiement.
{{/rest}}
{{#rest}}
Indépendamment de celle-ci, il reste **{{rest}}** à régler :

{{restTable}}

Si vous avez déjà payé, ou si vous n’êtes pas d’accord, répondez à ce message.

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
