/** What goes to the user alone, in French: the nightly mail, whose lines and menu are the sidebar's, and the test reminder. */
import type { Template } from '../../../core/model';
import { closing, howToPay } from './parts';

const digest: Template = {
  name: 'digest',
  language: 'fr',
  subject:
    'Paydue{{#waitingCount}} · à valider : {{waitingCount}}{{/waitingCount}}{{#leavingCount}} · à envoyer : {{leavingCount}}{{/leavingCount}}{{#callsCount}} · appels : {{callsCount}}{{/callsCount}}{{#noticesCount}} · mises en demeure : {{noticesCount}}{{/noticesCount}}{{#tasksCount}} · tâches : {{tasksCount}}{{/tasksCount}}{{#questionsCount}} · questions : {{questionsCount}}{{/questionsCount}}{{#problemsCount}} · à corriger : {{problemsCount}}{{/problemsCount}}{{#stopsCount}} · blocages : {{stopsCount}}{{/stopsCount}}',
  text: `{{#stops}}
**Rien ne part tout seul**

{{stops}}
{{/stops}}

{{#waiting}}
{{#testMode}}
**Prêts, en mode test**
Dans la feuille : Extensions ▸ Paydue ▸ Send due reminders… Ces messages vous sont envoyés, pas aux clients.
{{/testMode}}
{{^testMode}}
**En attente de votre clic**
Dans la feuille : Extensions ▸ Paydue ▸ Send due reminders…
{{/testMode}}

{{waiting}}
{{/waiting}}

{{#leaving}}
**À envoyer pendant les heures d’envoi**
Ces messages partent tout seuls. Pour en arrêter un, mettez la facture en attente.

{{leaving}}
{{/leaving}}

{{#calls}}
**Appels à passer**
Dans la feuille : Extensions ▸ Paydue ▸ Log a call…

{{calls}}
{{/calls}}

{{#notices}}
**Mises en demeure à écrire**
Dans la feuille : Extensions ▸ Paydue ▸ Write a formal notice…

{{notices}}
{{/notices}}

{{#tasks}}
**Autres choses à faire**
Elles restent ici jusqu’à ce que quelqu’un s’en soit occupé.

{{tasks}}
{{/tasks}}

{{#questions}}
**À examiner par une personne**
Rien n’est envoyé pour ces cas tant que personne ne les a examinés.

{{questions}}
{{/questions}}

{{#problems}}
**Saisies à corriger**
Ces lignes sont laissées de côté jusqu’à leur correction.

{{problems}}
{{/problems}}`,
};

const test: Template = {
  name: 'test',
  language: 'fr',
  subject: 'Essai Paydue : facture {{invoiceList}} ({{total}}), pour vous seul',
  text: `{{greeting}}

Voici à quoi ressemble un rappel de votre part. Il n’a été envoyé qu’à vous, et la facture qu’il contient est inventée.

{{invoiceTable}}

${howToPay}

Vérifiez le nom de l’expéditeur, les coordonnées de paiement et la signature. Tout cela se trouve dans la feuille Settings ; les textes sont dans la feuille Templates.

${closing}`,
};

export const toUser: readonly Template[] = [digest, test];
