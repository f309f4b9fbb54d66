/** The letters beside the steps, in Italian: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'it',
  subject:
    'Pagamento annotato: {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}}, {{promiseDate}}, {{#many}}{{count}} fatture{{/many}}{{^many}}fattura {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

La ringraziamo per il Suo impegno. Abbiamo preso nota che pagherà {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} entro il giorno **{{promiseDate}}**. Si tratta di {{#many}}queste fatture{{/many}}{{^many}}questa fattura{{/many}}:

{{invoiceTable}}

Fino ad allora non Le invieremo promemoria al riguardo. Se la data Le crea difficoltà, basta una breve risposta prima di quel giorno. Se ha già pagato, non deve fare altro.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'it',
  subject:
    'Piano di pagamento: {{#many}}{{count}} fatture{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{total}}, prima rata {{planFirstDate}}',
  text: `{{greeting}}

${personal}

La ringraziamo per aver concordato con noi un piano di pagamento. Ecco che cosa abbiamo annotato:

{{planTable}}

Il piano riguarda {{#many}}queste fatture{{/many}}{{^many}}questa fattura{{/many}}:

{{invoiceTable}}

Finché le rate arrivano puntuali, non riceverà altri promemoria su {{#many}}queste fatture{{/many}}{{^many}}questa fattura{{/many}}. Se una data Le crea difficoltà, ci risponda prima di quel giorno e ne troveremo un’altra insieme.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'it',
  subject:
    'La Sua contestazione su {{#many}}{{count}} fatture{{/many}}{{^many}}{{invoiceList}}{{/many}}: risposta entro il giorno {{disputeReview}}',
  text: `{{greeting}}

${personal}

La ringraziamo per averci segnalato che cosa non va. Abbiamo registrato la Sua contestazione{{#disputeReason}} («{{disputeReason}}»){{/disputeReason}} e la stiamo verificando. Riguarda {{#many}}queste fatture{{/many}}{{^many}}questa fattura{{/many}}:

{{invoiceTable}}

Avrà una nostra risposta entro il giorno **{{disputeReview}}**. Fino ad allora non Le invieremo promemoria su quanto è contestato. Se ha qualcosa che aiuti a chiarire, come fotografie o una bolla di consegna, risponda a questo messaggio. Se contesta solo una parte, La preghiamo di pagare il resto come di consueto.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'it',
  subject:
    'Grazie per {{paidAmount}}: {{#many}}{{count}} fatture{{/many}}{{^many}}fattura {{invoiceList}}{{/many}}{{#rest}}, saldo {{rest}}{{/rest}}',
  text: `{{greeting}}

${personal}

La ringraziamo: il pagamento di {{paidAmount}} ci è pervenuto{{#paidOn}} in data {{paidOn}}{{/paidOn}}.

{{#rest}}
Resta da pagare un importo di **{{rest}}**:

{{restTable}}

In quale data possiamo contare sul saldo? Se lo ha già pagato, non deve fare altro. Se trattiene una parte per un motivo preciso, risponda a questo messaggio e ci dica quale.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'it',
  subject:
    'Grazie: abbiamo ricevuto {{paidAmount}} per {{#many}}{{count}} fatture{{/many}}{{^many}}la fattura {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

La ringraziamo: il pagamento di {{paidAmount}} ci è pervenuto{{#paidOn}} in data {{paidOn}}{{/paidOn}}.

{{#many}}Le fatture {{invoiceList}} sono saldate.{{/many}}{{^many}}La fattura {{invoiceList}} è saldata.{{/many}} Non deve fare altro.

{{^consumer}}
Sarà un piacere lavorare ancora con la Sua azienda.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'it',
  subject:
    'Estratto conto, {{statementTo}}: {{total}}{{#many}}, {{count}} fatture{{/many}}{{#one}}, fattura {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}Le inviamo l’estratto del Suo conto dal giorno {{statementFrom}} al giorno {{statementTo}}.{{/statementFrom}}{{^statementFrom}}Le inviamo l’estratto del Suo conto aggiornato al giorno {{statementTo}}.{{/statementFrom}} {{#rest}}Resta da pagare:{{/rest}}{{^rest}}Non resta più nulla da pagare.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
Lo stesso importo per anzianità:

{{statementTable}}
{{/statementTable}}

La preghiamo di confrontare l’estratto con la Sua contabilità. Se qualcosa non corrisponde o manca, risponda a questo messaggio. Se ha pagato negli ultimi giorni, il pagamento potrebbe non comparire ancora.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'it',
  subject:
    'Messa in mora{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} per la fattura {{invoiceList}}{{/one}}{{#many}} per {{count}} fatture{{/many}}{{/noticeNumber}} revocata in data {{today}}',
  text: `{{greeting}}

${personal}

La informiamo che revochiamo la nostra messa in mora{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} per la fattura {{invoiceList}}{{/one}}{{#many}} per le fatture {{invoiceList}}{{/many}}. Non deve più darvi seguito.

{{^rest}}
Quanto vi era richiesto è stato pagato. Grazie per il pagamento.
{{/rest}}
{{#rest}}
A parte ciò, resta da pagare un importo di **{{rest}}**:

{{restTable}}

Se ha già pagato, o non è d’accordo, risponda a questo messaggio.

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
