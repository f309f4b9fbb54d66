/** The reminders in French: the four stages, the two of payment plans, and the one after a promise that was not kept. */
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
  language: 'fr',
  subject:
    '{{#many}}{{count}} factures, échéance dès le {{oldestDueOn}} : tout est en ordre ?{{/many}}{{^many}}Facture {{invoiceList}}, échéance le {{oldestDueOn}} : tout est en ordre ?{{/many}}',
  text: `{{greeting}}

${personal}

Un petit point avant l’échéance : {{#many}}les factures ci-dessous arrivent à échéance à partir du {{oldestDueOn}}{{/many}}{{^many}}la facture ci-dessous arrive à échéance le {{oldestDueOn}}{{/many}}, et nous voulons nous assurer que vous avez tout ce qu’il vous faut.

{{invoiceTable}}

{{^consumer}}
Tout est-il conforme, et {{#many}}les factures sont-elles validées{{/many}}{{^many}}la facture est-elle validée{{/many}} pour votre prochain règlement ? S’il manque quelque chose, une copie ou un numéro de commande par exemple, il suffit de répondre à ce message.
{{/consumer}}
{{#consumer}}
Tout s’est-il passé comme prévu ? S’il manque quelque chose ou si un point n’est pas clair, il suffit de répondre à ce message.
{{/consumer}}

{{#discountUntil}}
Pour un règlement au plus tard le {{discountUntil}}, vous bénéficiez d’un escompte de {{discountPercent}} : il ne reste alors que {{discountToPay}} à régler.
{{/discountUntil}}

Si vous avez déjà payé ou programmé le paiement, merci : vous n’avez plus rien à faire.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'fr',
  subject:
    '{{#many}}Rappel : factures {{invoiceList}} ({{total}}){{/many}}{{^many}}Rappel : facture {{invoiceList}} ({{total}}), échue le {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Nous attendions votre règlement{{#promiseAmount}} de {{promiseAmount}}{{/promiseAmount}} pour le {{promiseDate}} et n’en avons pas encore trace. Un contretemps, peut-être ?
{{/brokenPromise}}

Sauf erreur de notre part, {{#many}}les factures ci-dessous sont arrivées à échéance et restent à régler{{/many}}{{^many}}la facture ci-dessous est arrivée à échéance et reste à régler{{/many}}. Il s’agit sans doute d’un simple oubli, d’où ce petit rappel.

{{invoiceTable}}

Pourriez-vous effectuer le règlement d’ici **{{replyBy}}** ? Si vous avez déjà payé, merci, et ne tenez pas compte de ce message.

${inDispute}

${alsoOverdue}

${howToPay}

Si quelque chose ne va pas, dans ce que vous avez reçu ou sur une facture, répondez simplement à ce message : nous nous en occuperons.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'fr',
  subject:
    '{{#many}}Relance : {{count}} factures ({{total}}), jusqu’à {{oldestLateBy}} de retard{{/many}}{{^many}}Relance : facture {{invoiceList}} ({{total}}), {{oldestLateBy}} de retard{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Les factures ci-dessous restent impayées. La plus ancienne est échue depuis le {{oldestDueOn}}, soit {{oldestLateBy}} de retard.{{/many}}{{^many}}La facture ci-dessous reste impayée. Elle est échue depuis le {{oldestDueOn}}, soit {{oldestLateBy}} de retard.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

À quelle date pouvons-nous compter sur votre règlement ? Merci de nous l’indiquer d’ici **{{replyBy}}**, ou de payer d’ici là. Si vous avez déjà payé, indiquez-nous la date du paiement, pour que nous puissions le retrouver.

${inDispute}

${alsoOverdue}

${howToPay}

Si vous n’êtes pas d’accord avec une facture, ou si vous attendez quelque chose de nous, dites-le-nous maintenant : nous suspendrons les rappels le temps de régler la question. Si vous ne pouvez pas tout payer en une fois, {{#creditor.phone}}appelez-nous au {{creditor.phone}} ou {{/creditor.phone}}répondez à ce message : nous chercherons une solution ensemble.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'fr',
  subject:
    'Dernier rappel : {{#many}}{{count}} factures{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}} à régler d’ici {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Les factures ci-dessous n’ont pas été réglées, et la plus ancienne accuse {{oldestLateBy}} de retard.{{/many}}{{^many}}La facture ci-dessous n’a pas été réglée et accuse {{oldestLateBy}} de retard.{{/many}} Nous souhaitons trouver une issue directement avec vous.

{{invoiceTable}}

${charges}

Merci de régler **{{totalWithCharges}}** au plus tard le **{{replyBy}}**{{#chargesTotal}} ; ce montant comprend {{chargesTotal}} d’intérêts et de frais{{/chargesTotal}}. Si nous n’avons d’ici là ni règlement ni réponse de votre part, notre prochaine démarche sera une mise en demeure.

Si vous ne pouvez pas payer la totalité en ce moment, {{#creditor.phone}}appelez-nous au {{creditor.phone}} ou {{/creditor.phone}}répondez à ce message avant cette date : nous préférons convenir d’un échéancier avec vous. Si vous contestez {{#many}}une facture{{/many}}{{^many}}la facture{{/many}}, dites-nous pourquoi. Si vous avez déjà payé, indiquez-nous la date du paiement, pour que nous puissions le retrouver.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'fr',
  subject:
    'Règlement attendu{{#promiseDate}} le {{promiseDate}}{{/promiseDate}} : {{#many}}{{count}} factures{{/many}}{{^many}}facture {{invoiceList}}{{/many}} ({{total}})',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Vous nous aviez annoncé {{#promiseAmount}}un règlement de {{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}votre règlement{{/promiseAmount}} pour le {{promiseDate}}, et nous n’en avons pas encore trace. Un imprévu, peut-être ?
{{/brokenPromise}}

{{#many}}Ces factures restent à régler :{{/many}}{{^many}}Cette facture reste à régler :{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Pourriez-vous effectuer le paiement dès maintenant, ou nous indiquer d’ici **{{replyBy}}** à quelle date nous pouvons l’attendre ? Si vous avez déjà payé, indiquez-nous la date du paiement, pour que nous puissions le retrouver.

${inDispute}

${alsoOverdue}

${howToPay}

Si vous ne pouvez pas tout payer en une fois, ou si quelque chose ne va pas sur une facture, {{#creditor.phone}}appelez-nous au {{creditor.phone}} ou {{/creditor.phone}}répondez à ce message : nous chercherons une solution ensemble.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'fr',
  subject:
    '{{#many}}{{count}} versements ({{total}}), à régler à partir du {{oldestDueOn}}{{/many}}{{^many}}Versement {{invoiceList}} ({{total}}), à régler le {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

Comme convenu dans notre échéancier, {{#many}}des versements d’un total de {{total}} arrivent à échéance à partir du {{oldestDueOn}}{{/many}}{{^many}}un versement de {{total}} arrive à échéance le {{oldestDueOn}}{{/many}}. Ce message est un simple pense-bête.

{{invoiceTable}}

Si vous avez déjà payé ou programmé le paiement, merci : vous n’avez plus rien à faire. Si la date vous pose problème, répondez-nous avant ce jour et nous en trouverons une autre ensemble.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'fr',
  subject:
    '{{#many}}{{count}} versements ({{total}}), attendus à partir du {{oldestDueOn}}{{/many}}{{^many}}Versement {{invoiceList}} ({{total}}), attendu le {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}Nous n’avons pas encore trace des versements, d’un total de {{total}}, que notre échéancier prévoyait à partir du {{oldestDueOn}}.{{/many}}{{^many}}Nous n’avons pas encore trace du versement de {{total}} que notre échéancier prévoyait pour le {{oldestDueOn}}.{{/many}} Le paiement est peut-être déjà en route.

{{invoiceTable}}

Pourriez-vous payer dans les prochains jours, pour que l’échéancier se poursuive comme convenu ? Si vous avez déjà payé, merci, et ne tenez pas compte de ce message. En cas d’imprévu, répondez à ce message ou appelez-nous{{#creditor.phone}} au {{creditor.phone}}{{/creditor.phone}} : nous chercherons une solution ensemble.

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
