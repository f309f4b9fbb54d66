/** The reminders in Italian: the four stages, the two of payment plans, and the one after a promise that was not kept. */
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
  language: 'it',
  subject:
    '{{#many}}{{count}} fatture ({{total}}), prima scadenza {{oldestDueOn}}: tutto a posto?{{/many}}{{^many}}Fattura {{invoiceList}}, scadenza {{oldestDueOn}}: tutto a posto?{{/many}}',
  text: `{{greeting}}

${personal}

Le scriviamo prima della scadenza: {{#many}}le fatture seguenti scadono a partire dal giorno {{oldestDueOn}}{{/many}}{{^many}}la fattura seguente scade il giorno {{oldestDueOn}}{{/many}} e vorremmo essere certi che abbia tutto ciò che Le serve.

{{invoiceTable}}

{{^consumer}}
È arrivato tutto come concordato, e {{#many}}le fatture sono approvate{{/many}}{{^many}}la fattura è approvata{{/many}} per il Suo prossimo ciclo di pagamenti? Se manca qualcosa, per esempio una copia o un numero d’ordine, basta rispondere a questo messaggio.
{{/consumer}}
{{#consumer}}
È arrivato tutto come concordato? Se manca qualcosa o qualcosa non è chiaro, basta rispondere a questo messaggio.
{{/consumer}}

{{#discountUntil}}
Se paga entro il giorno {{discountUntil}}, può applicare uno sconto del {{discountPercent}} per pagamento anticipato: in tal caso l’importo è di {{discountToPay}}.
{{/discountUntil}}

Se ha già pagato o già disposto il pagamento, La ringraziamo: non deve fare altro.

${howToPay}

${closing}`,
};

const gentle: Template = {
  name: 'gentle',
  language: 'it',
  subject:
    '{{#many}}Promemoria: fatture {{invoiceList}} ({{total}}){{/many}}{{^many}}Promemoria: fattura {{invoiceList}} ({{total}}), scadenza {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Le segnaliamo che il pagamento{{#promiseAmount}} di {{promiseAmount}}{{/promiseAmount}} previsto per il giorno {{promiseDate}} non ci risulta ancora pervenuto. Forse c’è stato un imprevisto.
{{/brokenPromise}}

Le ricordiamo che, secondo le nostre registrazioni, {{#many}}le fatture seguenti sono scadute e risultano ancora da pagare{{/many}}{{^many}}la fattura seguente è scaduta e risulta ancora da pagare{{/many}}. Si tratta probabilmente di una semplice svista.

{{invoiceTable}}

Potrebbe disporre il pagamento entro **{{replyBy}}**? Se ha già pagato, La ringraziamo e La preghiamo di non tenere conto di questo messaggio.

${inDispute}

${alsoOverdue}

${howToPay}

Se qualcosa non va in ciò che ha ricevuto o in una fattura, risponda a questo messaggio e ce ne occuperemo.

${closing}`,
};

const firm: Template = {
  name: 'firm',
  language: 'it',
  subject:
    '{{#many}}Sollecito: {{count}} fatture ({{total}}), fino a {{oldestLateBy}} di ritardo{{/many}}{{^many}}Sollecito: fattura {{invoiceList}} ({{total}}), {{oldestLateBy}} di ritardo{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Le ricordiamo che le fatture seguenti non risultano ancora pagate. La più vecchia è scaduta il giorno {{oldestDueOn}} e ha {{oldestLateBy}} di ritardo.{{/many}}{{^many}}Le ricordiamo che la fattura seguente non risulta ancora pagata. È scaduta il giorno {{oldestDueOn}} e ha {{oldestLateBy}} di ritardo.{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

In quale data possiamo contare sul pagamento? La preghiamo di indicarcela entro **{{replyBy}}**, oppure di pagare entro quel giorno. Se ha già pagato, ci comunichi la data, così potremo rintracciare il pagamento.

${inDispute}

${alsoOverdue}

${howToPay}

Se non è d’accordo su una fattura, o attende qualcosa da noi, ce lo dica ora: finché non avremo chiarito, non Le invieremo altri solleciti al riguardo. Se non può pagare tutto in una volta, {{#creditor.phone}}ci chiami al numero {{creditor.phone}} o {{/creditor.phone}}risponda a questo messaggio: troveremo insieme una soluzione.

${closing}`,
};

const final: Template = {
  name: 'final',
  language: 'it',
  subject:
    'Ultimo sollecito: {{#many}}{{count}} fatture{{/many}}{{^many}}{{invoiceList}}{{/many}}, {{totalWithCharges}} entro {{replyBy}}',
  text: `{{greeting}}

${personal}

${thanks}

${brokenPromise}

{{#many}}Le facciamo presente che le fatture seguenti non sono state pagate; la più vecchia ha {{oldestLateBy}} di ritardo.{{/many}}{{^many}}Le facciamo presente che la fattura seguente non è stata pagata e ha {{oldestLateBy}} di ritardo.{{/many}} Vorremmo risolvere la questione direttamente con Lei.

{{invoiceTable}}

${charges}

La preghiamo di pagare **{{totalWithCharges}}** entro **{{replyBy}}**{{#chargesTotal}}; l’importo comprende {{chargesTotal}} di interessi e spese{{/chargesTotal}}. Se entro quel giorno non avremo ricevuto né il pagamento né una risposta, il nostro passo successivo sarà la messa in mora.

Se al momento non può pagare l’intero importo, {{#creditor.phone}}ci chiami al numero {{creditor.phone}} o {{/creditor.phone}}risponda a questo messaggio prima di quel giorno: preferiamo concordare un pagamento a rate. Se contesta {{#many}}una fattura{{/many}}{{^many}}la fattura{{/many}}, ci dica perché. Se ha già pagato, ci comunichi la data, così potremo rintracciare il pagamento.

${inDispute}

${alsoOverdue}

${howToPay}

${closing}`,
};

const promiseBroken: Template = {
  name: 'promiseBroken',
  language: 'it',
  subject:
    'Pagamento previsto{{#promiseDate}} per il giorno {{promiseDate}}{{/promiseDate}}: {{#many}}{{count}} fatture ({{total}}){{/many}}{{^many}}fattura {{invoiceList}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#brokenPromise}}
Le scriviamo perché ci aveva annunciato {{#promiseAmount}}un pagamento di {{promiseAmount}}{{/promiseAmount}}{{^promiseAmount}}il pagamento{{/promiseAmount}} per il giorno {{promiseDate}}, ma non ci risulta ancora pervenuto. Forse c’è stato un imprevisto.
{{/brokenPromise}}

{{#many}}Le fatture seguenti sono ancora da pagare:{{/many}}{{^many}}La fattura seguente è ancora da pagare:{{/many}}

{{invoiceTable}}

${charges}

${totalWithCharges}

Potrebbe effettuare il pagamento adesso, oppure dirci entro **{{replyBy}}** in quale data possiamo aspettarlo? Se ha già pagato, ci comunichi la data, così potremo rintracciare il pagamento.

${inDispute}

${alsoOverdue}

${howToPay}

Se non può pagare tutto in una volta, o se qualcosa non va in una fattura, {{#creditor.phone}}ci chiami al numero {{creditor.phone}} o {{/creditor.phone}}risponda a questo messaggio: troveremo insieme una soluzione.

${closing}`,
};

const instalment: Template = {
  name: 'instalment',
  language: 'it',
  subject:
    '{{#many}}{{count}} rate ({{total}}), prima scadenza {{oldestDueOn}}{{/many}}{{^many}}Rata {{invoiceList}} ({{total}}), scadenza {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

Le ricordiamo che, come concordato nel piano di pagamento, {{#many}}a partire dal giorno {{oldestDueOn}} scadono rate per un totale di {{total}}{{/many}}{{^many}}il giorno {{oldestDueOn}} scade una rata di {{total}}{{/many}}. È un semplice promemoria.

{{invoiceTable}}

Se ha già pagato o già disposto il pagamento, La ringraziamo: non deve fare altro. Se la data Le crea difficoltà, ci risponda prima di quel giorno e ne troveremo un’altra insieme.

${howToPay}

${closing}`,
};

const instalmentMissed: Template = {
  name: 'instalmentMissed',
  language: 'it',
  subject:
    '{{#many}}{{count}} rate scadute ({{total}}), prima scadenza {{oldestDueOn}}{{/many}}{{^many}}Rata {{invoiceList}} ({{total}}), scaduta in data {{oldestDueOn}}{{/many}}',
  text: `{{greeting}}

${personal}

${thanks}

{{#many}}Le segnaliamo che non ci risultano ancora pervenute le rate, per un totale di {{total}}, che secondo il piano di pagamento scadevano a partire dal giorno {{oldestDueOn}}.{{/many}}{{^many}}Le segnaliamo che non ci risulta ancora pervenuta la rata di {{total}} che secondo il piano di pagamento scadeva il giorno {{oldestDueOn}}.{{/many}} Forse il pagamento è già in corso.

{{invoiceTable}}

Potrebbe pagare nei prossimi giorni, in modo che il piano prosegua come concordato? Se ha già pagato, La ringraziamo e La preghiamo di non tenere conto di questo messaggio. Se c’è stato un imprevisto, risponda a questo messaggio o ci chiami{{#creditor.phone}} al numero {{creditor.phone}}{{/creditor.phone}}: troveremo insieme una soluzione.

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
