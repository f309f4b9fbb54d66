/** What goes to the user alone, in Spanish: the nightly mail, whose lines and menu are the sidebar's, and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'es',
  subject:
    'Paydue{{#waitingCount}} · por aprobar: {{waitingCount}}{{/waitingCount}}{{#leavingCount}} · por enviar: {{leavingCount}}{{/leavingCount}}{{#callsCount}} · llamadas: {{callsCount}}{{/callsCount}}{{#noticesCount}} · requerimientos: {{noticesCount}}{{/noticesCount}}{{#tasksCount}} · tareas: {{tasksCount}}{{/tasksCount}}{{#questionsCount}} · preguntas: {{questionsCount}}{{/questionsCount}}{{#problemsCount}} · por corregir: {{problemsCount}}{{/problemsCount}}{{#stopsCount}} · bloqueos: {{stopsCount}}{{/stopsCount}}',
  text: `{{#stops}}
**Nada sale por sí solo**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Listos, en modo de prueba**
En la hoja: Extensiones ▸ Paydue ▸ Send due reminders… Los mensajes le llegan a usted, no a los clientes.
{{/testMode}}
{{^testMode}}
**A la espera de su clic**
En la hoja: Extensiones ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**Por enviar en el horario de envío**
Estos mensajes salen por sí solos. Para detener uno, ponga la factura en espera.

{{leaving}}
{{/leaving}}

{{#calls}}
**Llamadas por hacer**
En la hoja: Extensiones ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Requerimientos formales por escribir**
En la hoja: Extensiones ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Otras tareas**
Siguen aquí hasta que alguien se ocupe de ellas.

{{tasks}}
{{/tasks}}

{{#questions}}
**Necesita a una persona**
No se envía nada de esto hasta que alguien lo haya revisado.

{{questions}}
{{/questions}}

{{#problems}}
**Datos por corregir**
Estas filas se dejan de lado hasta que se corrijan.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'es',
  subject: 'Prueba de Paydue: factura {{invoiceList}} ({{total}}), solo para usted',
  text: `{{greeting}}

Así se ve un recordatorio suyo. Solo se le ha enviado a usted, y la factura que contiene es inventada.

{{invoiceTable}}

${howToPay}

Compruebe el nombre del remitente, los datos de pago y la firma. Están en la hoja Settings; los textos están en la hoja Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
