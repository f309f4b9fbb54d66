/** The letters beside the steps, in Spanish: what was agreed, thanks, a statement, a notice withdrawn. */
import type { Template } from '../../../core/model';
import { closing, howToPay, personal } from './parts';

const promiseConfirmed: Template = {
  name: 'promiseConfirmed',
  language: 'es',
  subject:
    'Anotado: {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} el {{promiseDate}}, {{#many}}{{count}} facturas{{/many}}{{^many}}factura {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Gracias por su compromiso. Hemos anotado que pagará {{#promiseAmount}}{{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}{{total}}{{/promiseAmount}} a más tardar el **{{promiseDate}}**. Se trata de {{#many}}estas facturas{{/many}}{{^many}}esta factura{{/many}}:

{{invoiceTable}}

Hasta entonces no le enviaremos recordatorios al respecto. Si la fecha le resulta difícil, basta con que nos responda antes de ese día. Si ya ha pagado, no tiene que hacer nada más.

${howToPay}

${closing}`,
};

const planAgreed: Template = {
  name: 'planAgreed',
  language: 'es',
  subject:
    'Plan de pagos: {{#many}}{{count}} facturas{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{total}}, desde el {{planFirstDate}}',
  text: `{{greeting}}

${personal}

Gracias por acordar con nosotros un plan de pagos. Esto es lo que hemos anotado:

{{planTable}}

El plan se refiere a {{#many}}estas facturas{{/many}}{{^many}}esta factura{{/many}}:

{{invoiceTable}}

Mientras los plazos lleguen a tiempo, no recibirá otros recordatorios de {{#many}}estas facturas{{/many}}{{^many}}esta factura{{/many}}. Si una fecha le resulta difícil, respóndanos antes de ese día y buscaremos otra juntos.

${howToPay}

${closing}`,
};

const disputeReceived: Template = {
  name: 'disputeReceived',
  language: 'es',
  subject:
    'Su reclamación ({{#many}}{{count}} facturas{{/many}}{{^many}}factura {{invoiceList}}{{/many}}): respuesta para el {{disputeReview}}',
  text: `{{greeting}}

${personal}

Gracias por decirnos lo que no está bien. Hemos registrado su reclamación{{#disputeReason}} («{{disputeReason}}»){{/disputeReason}} y la estamos revisando. Se refiere a {{#many}}estas facturas{{/many}}{{^many}}esta factura{{/many}}:

{{invoiceTable}}

Tendrá una respuesta nuestra a más tardar el **{{disputeReview}}**. Hasta entonces no le enviaremos recordatorios de lo que está en disputa. Si tiene algo que ayude a aclararlo, como fotografías o un albarán, responda a este mensaje. Si solo reclama una parte, le rogamos que pague el resto como de costumbre.

${closing}`,
};

const partPaymentThanks: Template = {
  name: 'partPaymentThanks',
  language: 'es',
  subject:
    'Gracias por {{paidAmount}}: {{#many}}{{count}} facturas{{/many}}{{^many}}factura {{invoiceList}}{{/many}}{{#rest}}, resto {{rest}}{{/rest}}',
  text: `{{greeting}}

${personal}

Hemos recibido su pago de {{paidAmount}}{{#paidOn}} el {{paidOn}}{{/paidOn}}. Muchas gracias.

{{#rest}}
Queda un importe pendiente de **{{rest}}**:

{{restTable}}

¿En qué fecha podemos contar con el resto? Si ya lo ha pagado, no tiene que hacer nada más. Si retiene una parte por algún motivo, responda a este mensaje y díganos cuál.

${howToPay}
{{/rest}}

${closing}`,
};

const paymentThanks: Template = {
  name: 'paymentThanks',
  language: 'es',
  subject:
    'Gracias: hemos recibido {{paidAmount}} por {{#many}}{{count}} facturas{{/many}}{{^many}}la factura {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

Hemos recibido su pago de {{paidAmount}}{{#paidOn}} el {{paidOn}}{{/paidOn}}. Muchas gracias.

{{#many}}Las facturas {{invoiceList}} quedan pagadas.{{/many}}{{^many}}La factura {{invoiceList}} queda pagada.{{/many}} No tiene que hacer nada más.

{{^consumer}}
Será un placer volver a trabajar con su empresa.
{{/consumer}}

${closing}`,
};

const statement: Template = {
  name: 'statement',
  language: 'es',
  subject:
    'Extracto de cuenta, {{statementTo}}: {{total}}{{#many}}, {{count}} facturas{{/many}}{{#one}}, factura {{invoiceList}}{{/one}}',
  text: `{{greeting}}

${personal}

{{#statementFrom}}Este es el extracto de su cuenta del {{statementFrom}} al {{statementTo}}.{{/statementFrom}}{{^statementFrom}}Este es el extracto de su cuenta a {{statementTo}}.{{/statementFrom}} {{#rest}}Queda pendiente:{{/rest}}{{^rest}}No queda nada pendiente.{{/rest}}

{{#one}}
{{invoiceTable}}
{{/one}}
{{#many}}
{{invoiceTable}}
{{/many}}

{{#statementTable}}
Lo mismo, por antigüedad:

{{statementTable}}
{{/statementTable}}

Le rogamos que compare este extracto con sus registros. Si hay alguna diferencia o falta algo, responda a este mensaje. Si ha pagado en los últimos días, es posible que el pago todavía no figure.

{{#rest}}
${howToPay}
{{/rest}}

${closing}`,
};

const noticeWithdrawn: Template = {
  name: 'noticeWithdrawn',
  language: 'es',
  subject:
    'Requerimiento de pago{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{^noticeNumber}}{{#one}} de la factura {{invoiceList}}{{/one}}{{#many}} de {{count}} facturas{{/many}}{{/noticeNumber}} retirado el {{today}}',
  text: `{{greeting}}

${personal}

Retiramos nuestro requerimiento formal de pago{{#noticeNumber}} {{noticeNumber}}{{/noticeNumber}}{{#one}} de la factura {{invoiceList}}{{/one}}{{#many}} de las facturas {{invoiceList}}{{/many}}. Ya no tiene que atenderlo.

{{^rest}}
Lo que se pedía en él está pagado. Gracias por su pago.
{{/rest}}
{{#rest}}
Aparte de ello, queda un importe pendiente de **{{rest}}**:

{{restTable}}

Si ya lo ha pagado, o no está de acuerdo, responda a este mensaje.

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
