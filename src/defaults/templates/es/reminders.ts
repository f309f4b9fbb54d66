/** The reminders in Spanish: the four stages, the two of payment plans, and the one after a promise that was not kept. */
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
  language: 'es',
  subject:
    '{{#many}}{{count}} facturas ({{total}}) con vencimiento desde el {{oldestDueOn}}{{/many}}{{^many}}Factura {{invoiceList}}, vence el {{oldestDueOn}}: ¿todo correcto?{{/many}}',
  text: `{{greeting}}

${personal}

Una breve consulta antes del vencimiento: {{#many}}las facturas siguientes vencen a partir del {{oldestDueOn}}{{/many}}{{^many}}la factura siguiente vence el {{oldestDueOn}}{{/many}} y queremos asegurarnos de que tiene todo lo que necesita.

{{invoiceTable}}

{{^consumer}}
¿Ha llegado todo según lo acordado y {{#many}}están aprobadas las facturas{{/many}}{{^many}}está aprobada la factura{{/many}} para su próximo día de pago? Si falta algo, por ejemplo una copia o un número de pedido, basta con responder a este mensaje.
{{/consumer}}
{{#consumer}}
¿Ha llegado todo según lo acordado? Si falta algo o algo no está claro, basta con responder a este mensaje.
{{/consumer}}

{{#discountUntil}}
Si paga a más tardar el {{discountUntil}}, puede aplicar un descuento por pronto pago del {{discountPercent}}: solo tendría que pagar {{discountToPay}}.
{{/discountUntil}}

Si ya ha pagado o ha programado el pago, muchas gracias: no tiene que hacer nada más.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'es',
  subject:
    '{{#many}}Recordatorio: facturas {{invoiceList}} ({{total}}){{/many}}{{^many}}Recordatorio: factura {{invoiceList}}, vencida el {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Esperábamos su pago{{#promiseAmount}} de {{promiseAmount}}{{/promiseAmount}} para el {{promiseDate}} y todavía no lo encontramos. Quizá haya surgido algún imprevisto.
{{/brokenPromise}}

Según nuestros registros, {{#many}}las facturas siguientes ya han vencido y siguen pendientes{{/many}}{{^many}}la factura siguiente ya ha vencido y sigue pendiente{{/many}}. Seguramente se trata de un simple olvido, así que le enviamos este recordatorio.

{{invoiceTable}}

¿Podría efectuar el pago a más tardar el **{{replyBy}}**? Si ya ha pagado, muchas gracias; no tenga en cuenta este mensaje.

${inDispute}

${alsoOverdue}

${howToPay}

Si hay algún problema con lo que ha recibido o con una factura, responda a este mensaje y lo revisaremos.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'es',
  subject:
    '{{#many}}Facturas {{invoiceList}} ({{total}}), hasta {{oldestLateBy}} de retraso{{/many}}{{^many}}Factura {{invoiceList}} ({{total}}), {{oldestLateBy}} de retraso{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Las facturas siguientes siguen sin pagar. La más antigua venció el {{oldestDueOn}}, hace {{oldestLateBy}}.{{/many}}{{^many}}La factura siguiente sigue sin pagar. Venció el {{oldestDueOn}}, hace {{oldestLateBy}}.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

¿En qué fecha podemos contar con su pago? Le rogamos que nos la indique a más tardar el **{{replyBy}}**, o que pague dentro de ese plazo. Si ya ha pagado, díganos en qué fecha, para que podamos localizar el pago.

${inDispute}

${alsoOverdue}

${howToPay}

Si no está de acuerdo con una factura, o espera algo de nosotros, díganoslo ahora: dejaremos de enviarle recordatorios mientras lo aclaramos. Si no puede pagarlo todo de una vez, {{#creditor.phone}}llámenos al {{creditor.phone}} o {{/creditor.phone}}responda a este mensaje y buscaremos juntos una solución.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'es',
  subject:
    'Último aviso: {{#many}}{{count}} facturas{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}}, hasta el {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Las facturas siguientes no se han pagado; la más antigua lleva {{oldestLateBy}} de retraso.{{/many}}{{^many}}La factura siguiente no se ha pagado y lleva {{oldestLateBy}} de retraso.{{/many}} Queremos resolverlo directamente con usted.

{{invoiceTable}}

${charges}

Le rogamos que pague **{{totalWithCharges}}** a más tardar el **{{replyBy}}**{{#chargesTotal}}; ese importe incluye {{chargesTotal}} de intereses y gastos{{/chargesTotal}}. Si para entonces no tenemos ni su pago ni una respuesta, nuestro siguiente paso será un requerimiento formal de pago.

Si en este momento no puede pagar el importe completo, {{#creditor.phone}}llámenos al {{creditor.phone}} o {{/creditor.phone}}responda a este mensaje antes de ese día: preferimos acordar un pago a plazos. Si no está de acuerdo con {{#many}}alguna factura{{/many}}{{^many}}la factura{{/many}}, díganos por qué. Si ya ha pagado, díganos en qué fecha, para que podamos localizar el pago.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'es',
  subject:
    'Pago previsto{{#promiseDate}} para el {{promiseDate}}{{/promiseDate}}: {{#many}}{{count}} facturas{{/many}}{{^many}}factura {{invoiceList}}{{/many}} ({{total}})',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Nos había anunciado {{#promiseAmount}}un pago de {{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}su pago{{/promiseAmount}} para el {{promiseDate}} y todavía no lo hemos encontrado. Quizá haya surgido algún imprevisto.
{{/brokenPromise}}

{{#many}}Estas facturas siguen pendientes:{{/many}}{{^many}}Esta factura sigue pendiente:{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

¿Podría hacer el pago ahora, o decirnos a más tardar el **{{replyBy}}** en qué fecha podemos esperarlo? Si ya ha pagado, díganos cuándo, para que podamos localizar el pago.

${inDispute}

${alsoOverdue}

${howToPay}

Si no puede pagarlo todo de una vez, o hay algún problema con una factura, {{#creditor.phone}}llámenos al {{creditor.phone}} o {{/creditor.phone}}responda a este mensaje y buscaremos juntos una solución.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'es',
  subject:
    '{{#many}}{{count}} plazos ({{total}}), con vencimiento desde el {{oldestDueOn}}{{/many}}{{^many}}Plazo {{invoiceList}} ({{total}}), vence el {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

Según nuestro plan de pagos, {{#many}}a partir del {{oldestDueOn}} vencen plazos por un total de {{total}}{{/many}}{{^many}}el {{oldestDueOn}} vence un plazo de {{total}}{{/many}}. Se lo recordamos solo para que no se le pase.

{{invoiceTable}}

Si ya ha pagado o ha programado el pago, muchas gracias: no tiene que hacer nada más. Si la fecha le resulta difícil, respóndanos antes de ese día y buscaremos otra juntos.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'es',
  subject:
    '{{#many}}{{count}} plazos ({{total}}), vencidos desde el {{oldestDueOn}}{{/many}}{{^many}}Plazo {{invoiceList}} ({{total}}), vencido el {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}Todavía no hemos encontrado los plazos, por un total de {{total}}, que según nuestro plan de pagos vencían a partir del {{oldestDueOn}}.{{/many}}{{^many}}Todavía no hemos encontrado el plazo de {{total}} que según nuestro plan de pagos vencía el {{oldestDueOn}}.{{/many}} Puede que el pago ya esté en camino.

{{invoiceTable}}

¿Podría pagar en los próximos días, para que el plan siga como acordamos? Si ya ha pagado, muchas gracias; no tenga en cuenta este mensaje. Si ha surgido algún imprevisto, responda a este mensaje o llámenos{{#creditor.phone}} al {{creditor.phone}}{{/creditor.phone}} y buscaremos juntos una solución.

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
