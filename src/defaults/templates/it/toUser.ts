/** What goes to the user alone, in Italian: the nightly mail, whose lines and menu are the sidebar's, and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'it',
  subject:
    'Paydue{{#waitingCount}} · da approvare: {{waitingCount}}{{/waitingCount}}{{#leavingCount}} · da inviare: {{leavingCount}}{{/leavingCount}}{{#callsCount}} · telefonate: {{callsCount}}{{/callsCount}}{{#noticesCount}} · messe in mora: {{noticesCount}}{{/noticesCount}}{{#tasksCount}} · attività: {{tasksCount}}{{/tasksCount}}{{#questionsCount}} · domande: {{questionsCount}}{{/questionsCount}}{{#problemsCount}} · da correggere: {{problemsCount}}{{/problemsCount}}{{#stopsCount}} · blocchi: {{stopsCount}}{{/stopsCount}}',
  text: `{{#stops}}
**Niente parte da solo**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Pronti, in modalità di prova**
Nel foglio: Estensioni ▸ Paydue ▸ Send due reminders… I messaggi arrivano a Lei, non ai clienti.
{{/testMode}}
{{^testMode}}
**In attesa del Suo clic**
Nel foglio: Estensioni ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**Da inviare nell’orario d’invio**
Questi messaggi partono da soli. Per fermarne uno, metta la fattura in sospeso.

{{leaving}}
{{/leaving}}

{{#calls}}
**Telefonate da fare**
Nel foglio: Estensioni ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Messe in mora da scrivere**
Nel foglio: Estensioni ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Altre cose da fare**
Restano qui finché qualcuno non se ne è occupato.

{{tasks}}
{{/tasks}}

{{#questions}}
**Serve una persona**
Per questi casi non parte nulla finché qualcuno non li ha esaminati.

{{questions}}
{{/questions}}

{{#problems}}
**Dati da correggere**
Queste righe vengono ignorate finché non sono corrette.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'it',
  subject: 'Prova di Paydue: fattura {{invoiceList}} ({{total}}), solo per Lei',
  text: `{{greeting}}

Ecco come appare un Suo promemoria. È stato inviato soltanto a Lei, e la fattura che contiene è inventata.

{{invoiceTable}}

${howToPay}

La preghiamo di controllare il nome del mittente, i dati per il pagamento e la firma. Si trovano nel foglio Settings; i testi sono nel foglio Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
