/** The sentences of a formal notice, in Spanish. */
import type { NoticeTexts, Said } from './type';

export const es: NoticeTexts = {
  headings: {
    formal: 'Requerimiento de pago',
    nl14: 'Recordatorio sin gastos',
    be14: 'Primer recordatorio',
    claim: 'Reclamación previa a la vía judicial',
  },
  place: (town, day) => (town === null ? day : `${town}, ${day}`),
  ways: {
    registered: 'Por correo certificado con acuse de recibo',
    recorded: 'Por correo con prueba de entrega',
    certified: 'Por correo certificado (certified mail) con acuse de recibo',
    post: 'Por correo postal',
    postAndEmail: 'Por correo postal y electrónico',
    email: 'Por correo electrónico',
    burofax: 'Por burofax con acuse de recibo y certificación de texto',
    pec: 'Por correo electrónico certificado (PEC)',
  },
  number: (number) => `N.º ${number}`,
  vatNumber: (number) => `NIF-IVA ${number}`,
  phone: 'Tel.',
  email: 'Correo electrónico:',
  salutation: (isConsumer) => (isConsumer ? 'Estimado/a cliente:' : 'Estimado cliente:'),

  unpaid: (reminders, calls, invoices) => {
    const said = [
      ...(reminders === null
        ? []
        : [
            `${count(reminders, 'nuestro recordatorio', 'nuestros recordatorios')} por correo electrónico ${on(reminders)}`,
          ]),
      ...(calls === null
        ? []
        : [`${count(calls, 'nuestra llamada telefónica', 'nuestras llamadas telefónicas')} ${on(calls)}`]),
    ];
    const unpaid =
      invoices === 1
        ? 'la factura que sigue, ya vencida, continúa pendiente de pago.'
        : 'las facturas que siguen, ya vencidas, continúan pendientes de pago.';
    return said.length === 0 ? `L${unpaid.slice(1)}` : `A pesar de ${said.join(' y de ')}, ${unpaid}`;
  },
  agreement: (text) => `La deuda tiene su origen en lo siguiente: ${text}.`,
  instalmentsRefused: (reason) => `No hemos podido aceptar el pago a plazos que se nos propuso: ${reason}.`,

  invoices: 'Facturas',
  gross: { any: 'Importe con IVA' },
  paid: 'Pagado',
  open: 'Pendiente',
  interestTo: (day) => `Intereses de demora hasta el ${day}`,
  period: 'Periodo',
  daysHead: 'Días',
  claims: 'Cantidades reclamadas',
  claim: 'Concepto',
  amount: 'Importe',
  openInvoices: 'Facturas pendientes',
  total: 'Total adeudado',
  daily: (amount, from) => `A partir del ${from} se añaden ${amount} de intereses por cada día más hasta el pago.`,
  basis: (citation, what) => {
    const due = {
      interest: 'Los intereses se deben',
      compensation: 'La indemnización se debe',
      both: 'Los intereses y la indemnización se deben',
    }[what];
    return citation === null ? `${due} según lo pactado en nuestro contrato.` : `${due} por ley (${citation}).`;
  },
  waived: (amount) =>
    `Además se han devengado intereses y gastos por ${amount}. No los reclamamos por ahora, sin renunciar a ellos.`,
  reserved: (citation) =>
    `Nos reservamos el derecho a reclamar los intereses y costes por la demora${citation === null ? '' : ` (${citation})`}.`,

  demand: {
    formal: ({ amount, deadline, days, expected }) =>
      expected === null
        ? `Por la presente requerimos formalmente el pago de ${amount} a más tardar el ${deadline} (plazo: ${days} desde la fecha de esta carta).`
        : `Por la presente requerimos formalmente el pago de ${amount} en el plazo de ${days} desde la recepción de esta carta. Si se recibe a más tardar el ${expected}, el último día para pagar es el ${deadline}; si se recibe después, el plazo corre entero desde ese día.`,
    nl14: ({ amount, deadline, days, expected }) =>
      `Todavía se pueden pagar ${amount} sin gasto alguno, en el plazo de ${days}, que empieza el día siguiente a la recepción de esta carta. Si se recibe a más tardar el ${expected}, el último día para pagar es el ${deadline}; si se recibe después, el plazo corre entero desde el día siguiente.`,
    be14: ({ amount, deadline, days, isElectronic }) =>
      `El saldo pendiente es de ${amount}. Se puede pagar sin gastos hasta el ${deadline}, en un plazo de ${days} naturales que empieza ${isElectronic ? 'el día siguiente al envío de este recordatorio' : 'el tercer día hábil siguiente al envío de este recordatorio'}.`,
    claim: ({ amount, deadline, days }) =>
      `Reclamamos el pago de ${amount}. Rogamos el pago, o la devolución del formulario de respuesta adjunto, a más tardar el ${deadline} (plazo: ${days} desde la fecha de esta carta).`,
  },
  pay: 'Cómo pagar',
  payTo: 'Puede pagar de esta forma:',

  whatNext: 'Qué sigue',
  next: (what, isReplyAwaited) =>
    isReplyAwaited
      ? `Si dentro de ese plazo no se ha recibido ni el importe íntegro ni una respuesta, ${what}.`
      : `Si el importe íntegro no se ha recibido dentro de ese plazo, sin más aviso ${what}.`,
  court: {
    ES: 'reclamaremos la deuda ante los tribunales, en su caso mediante un proceso monitorio',
    any: (term) => `reclamaremos la deuda ante el tribunal competente${term === null ? '' : ` (${term})`}`,
  },
  collection: 'entregaremos el asunto a una agencia de cobros',
  lawyer: 'entregaremos el asunto a nuestro abogado',
  contact: (address, phone) => {
    const ways = [
      ...(address === null ? [] : [`nos escriba a ${address}`]),
      ...(phone === null ? [] : [`nos llame al ${phone}`]),
    ];
    return ways.length === 0 ? 'se ponga en contacto con nosotros' : ways.join(' o ');
  },
  dispute: (contact, deadline) =>
    `Si no está conforme con alguna factura o desea pagar a plazos, le rogamos que ${contact} antes del ${deadline}, para encontrar una solución.`,
  paidAlready: 'Si ha pagado en los últimos días, indíquenos la fecha y no tenga en cuenta esta carta.',
  effect: (article, stopsLimitation) =>
    `Esta carta constituye un requerimiento formal de pago a todos los efectos legales${article === null ? '' : ` (${article})`}${stopsLimitation ? ', incluida la interrupción de la prescripción' : ''}.`,
  rightsKept: 'El plazo concedido no supone renuncia a los intereses ya devengados ni a ningún otro derecho.',

  interestFromReceipt: (citation) =>
    `Desde el día en que se reciba esta carta, la deuda devenga el interés legal (${citation}).`,
  practiceDirection:
    'Esta carta se envía conforme a la Practice Direction on Pre-Action Conduct. Estamos dispuestos a hablar de nuestra reclamación o a resolverla fuera de los tribunales, por ejemplo mediante mediación. Se adjuntan copias de los documentos en que nos basamos; indíquenos si necesita otros. La falta de respuesta puede ser tenida en cuenta por el tribunal.',
  protocol: ({ address, withInterest }) => [
    'A esta carta se le aplica el Pre-Action Protocol for Debt Claims. La deuda es nuestra y no ha sido cedida.',
    withInterest
      ? 'Siguen devengándose intereses y gastos, como se indica más arriba.'
      : 'Por ahora no se devengan intereses ni gastos.',
    `Envíe el formulario de respuesta (Reply Form) a: ${address}. Si en él nos pide documentos o información, dispone de 30 días desde que se los enviemos. Si hablamos y no llegamos a un acuerdo, le avisaremos 14 días antes de acudir a los tribunales. La hoja informativa adjunta (Information Sheet) indica dónde obtener asesoramiento gratuito e independiente.`,
  ],
  consumerCosts: {
    NL: (amount, withVat) =>
      `Si no paga en ese plazo, deberá además ${amount} de gastos de cobro (art. 6:96 BW y Besluit vergoeding voor buitengerechtelijke incassokosten). ${withVat ? 'Ese importe incluye el IVA, que no podemos recuperar.' : 'No se le añade IVA.'}`,
    BE: (amount) =>
      `Si no paga en ese plazo, deberá además una indemnización a tanto alzado de ${amount} (libro XIX del Código belga de Derecho económico).`,
  },
  creditorNamed: (creditor, supplied) => `Acreedor: ${creditor}. Suministro: ${supplied}.`,
  negotiate:
    'Antes de acudir a los tribunales le invitamos a negociar con nosotros para alcanzar un acuerdo, y responderemos a toda propuesta razonable.',
  ownBehalf: 'Escribimos en nuestro propio nombre sobre nuestras propias facturas.',

  enclosed: 'Se adjunta',
  enclosures: {
    invoices: 'Copias de las facturas',
    statement: 'Extracto de cuenta actualizado, con intereses y gastos',
    informationSheet: 'Hoja informativa (Information Sheet)',
    replyForm: 'Formulario de respuesta (Reply Form)',
    financialStatement: 'Formulario de situación económica (Standard Financial Statement)',
  },
  how: { reminder: 'Recordatorio por correo electrónico', call: 'Llamada telefónica' },
  closing: { any: 'Atentamente,' },
};

function count({ count: times }: Said, one: string, several: string): string {
  return times === 1 ? one : several;
}

/** "del 12 de agosto de 2026", "de los días 12 de agosto y 19 de agosto de 2026". */
function on(said: Said): string {
  return `${count(said, 'del', 'de los días')} ${said.days}`;
}
