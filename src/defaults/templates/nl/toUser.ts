/** What goes to the user alone, in Dutch: the nightly mail, whose lines and menu are the sidebar's, and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'nl',
  subject:
    'Paydue{{#waitingCount}} · goed te keuren: {{waitingCount}}{{/waitingCount}}{{#leavingCount}} · te versturen: {{leavingCount}}{{/leavingCount}}{{#callsCount}} · te bellen: {{callsCount}}{{/callsCount}}{{#noticesCount}} · aanmaningen: {{noticesCount}}{{/noticesCount}}{{#tasksCount}} · taken: {{tasksCount}}{{/tasksCount}}{{#questionsCount}} · vragen: {{questionsCount}}{{/questionsCount}}{{#problemsCount}} · te verbeteren: {{problemsCount}}{{/problemsCount}}{{#stopsCount}} · belemmeringen: {{stopsCount}}{{/stopsCount}}',
  text: `{{#stops}}
**Er gaat niets vanzelf weg**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Klaar, in testmodus**
In het werkblad: Extensies ▸ Paydue ▸ Send due reminders… De berichten gaan naar u, niet naar klanten.
{{/testMode}}
{{^testMode}}
**Wacht op uw klik**
In het werkblad: Extensies ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**Te versturen binnen de verzenduren**
Deze berichten gaan vanzelf weg. Wilt u er een tegenhouden, zet de factuur dan in de wacht.

{{leaving}}
{{/leaving}}

{{#calls}}
**Te bellen**
In het werkblad: Extensies ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Formele aanmaningen om te schrijven**
In het werkblad: Extensies ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Verder nog te doen**
Dit blijft hier staan tot iemand het heeft afgehandeld.

{{tasks}}
{{/tasks}}

{{#questions}}
**Hier is iemand nodig**
Hierover wordt niets verstuurd tot iemand ernaar heeft gekeken.

{{questions}}
{{/questions}}

{{#problems}}
**Te verbeteren gegevens**
Deze rijen worden overgeslagen tot ze verbeterd zijn.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'nl',
  subject: 'Paydue-test: factuur {{invoiceList}} ({{total}}), alleen aan u',
  text: `{{greeting}}

Zo ziet een herinnering van u eruit. Ze is alleen naar u gestuurd, en de factuur erin is verzonnen.

{{invoiceTable}}

${howToPay}

Controleer de naam van de afzender, de betaalgegevens en de ondertekening. Die staan in het blad Settings; de teksten staan in het blad Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
