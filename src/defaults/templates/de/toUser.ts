/** What goes to the user alone, in German: the nightly mail, whose lines and menu are the sidebar's, and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'de',
  subject:
    'Paydue{{#waitingCount}} · freizugeben: {{waitingCount}}{{/waitingCount}}{{#leavingCount}} · zu senden: {{leavingCount}}{{/leavingCount}}{{#callsCount}} · Anrufe: {{callsCount}}{{/callsCount}}{{#noticesCount}} · förmliche Schreiben: {{noticesCount}}{{/noticesCount}}{{#tasksCount}} · Aufgaben: {{tasksCount}}{{/tasksCount}}{{#questionsCount}} · Fragen: {{questionsCount}}{{/questionsCount}}{{#problemsCount}} · zu berichtigen: {{problemsCount}}{{/problemsCount}}{{#stopsCount}} · Sperren: {{stopsCount}}{{/stopsCount}}',
  text: `{{#stops}}
**Nichts geht von selbst hinaus**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Bereit, im Testmodus**
In der Tabelle: Erweiterungen ▸ Paydue ▸ Send due reminders… Die Nachrichten gehen an Sie, nicht an Kunden.
{{/testMode}}
{{^testMode}}
**Wartet auf Ihren Klick**
In der Tabelle: Erweiterungen ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**Wird in der Sendezeit versandt**
Diese Nachrichten gehen von selbst hinaus. Um eine aufzuhalten, stellen Sie die Rechnung zurück.

{{leaving}}
{{/leaving}}

{{#calls}}
**Anzurufen**
In der Tabelle: Erweiterungen ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Förmliche Zahlungsaufforderungen zu schreiben**
In der Tabelle: Erweiterungen ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Außerdem zu tun**
Das bleibt hier stehen, bis sich jemand darum gekümmert hat.

{{tasks}}
{{/tasks}}

{{#questions}}
**Braucht einen Menschen**
Dazu wird nichts versandt, bis jemand nachgesehen hat.

{{questions}}
{{/questions}}

{{#problems}}
**Einträge zu berichtigen**
Diese Zeilen bleiben unbeachtet, bis sie berichtigt sind.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'de',
  subject: 'Paydue-Test: Rechnung {{invoiceList}} ({{total}}), nur an Sie',
  text: `{{greeting}}

So sieht eine Erinnerung von Ihnen aus. Sie ging nur an Sie, und die Rechnung darin ist erfunden.

{{invoiceTable}}

${howToPay}

Bitte prüfen Sie den Namen des Absenders, die Angaben zur Zahlung und die Unterschrift. Sie stehen im Tabellenblatt Settings, die Texte im Tabellenblatt Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
