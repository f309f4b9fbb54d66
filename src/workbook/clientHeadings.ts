/** What the columns of a client sheet are called in the six languages, and the names such a sheet has. */
import { type FieldWords, headingTable } from './headings';
import { INVOICE_WORDS as words } from './invoiceHeadings';
import { keysOf } from './wordKeys';

/** The columns of Clients. The names stand in Settings too: `column.clients.email`. */
export type ClientField =
  | 'client'
  | 'contact'
  | 'email'
  | 'cc'
  | 'phone'
  | 'callHours'
  | 'language'
  | 'country'
  | 'kind'
  | 'collector'
  | 'salesRep'
  | 'procedure'
  | 'payRunDays'
  | 'paysBy'
  | 'holdUntil'
  | 'legalAddress'
  | 'escalation'
  | 'personalText'
  | 'note';

/** The headings of Clients as Paydue makes it, in their order. */
export const CLIENT_LABELS: Readonly<Record<ClientField, string>> = {
  client: 'Client',
  contact: 'Contact',
  email: 'E-mail',
  cc: 'Cc',
  phone: 'Phone',
  callHours: 'Call hours',
  language: 'Language',
  country: 'Country',
  kind: 'Kind',
  collector: 'Collector',
  salesRep: 'Sales rep',
  procedure: 'Procedure',
  payRunDays: 'Pay-run days',
  paysBy: 'Pays by',
  holdUntil: 'Hold until',
  legalAddress: 'Legal address',
  escalation: 'Escalation contact',
  personalText: 'Personal text',
  note: 'Note',
};

/** Names of a sheet that holds clients, when it has their columns too. */
export const CLIENT_SHEET_KEYS: ReadonlySet<string> = new Set(
  keysOf(
    'clients | client | customers | customer | client list | customer list | debtors | kunden | kundenliste | debitoren | ' +
      'kundenstamm | liste des clients | clientes | lista de clientes | deudores | klanten | klantenlijst | debiteuren | ' +
      'clienti | elenco clienti | lista clienti | debitori',
  ),
);

/** What stands in both kinds of sheet has the words of the invoice sheet. */
export const CLIENT_WORDS: FieldWords<ClientField> = {
  client: words.client,
  contact: {
    clear:
      'contact | contact name | contact person | ap contact | accounts payable contact | attention | attn | interlocuteur | ' +
      'personne de contact | nom du contact | ansprechpartner | ansprechpartnerin | kontakt | kontaktperson | contacto | ' +
      'persona de contacto | contactpersoon | contatto | referente | persona di contatto',
    weak: 'first name | prénom | vorname | voornaam',
  },
  email: {
    clear: `${words.email.clear} | e-mails | emails`,
    weak: '',
  },
  cc: {
    clear: 'cc | copy | copy to | in copy | copie | copie à | kopie | kopie an | copia | copia a | kopie aan',
    weak: '',
  },
  phone: words.phone,
  callHours: {
    clear:
      "call hours | hours | best time to call | when to call | heures d'appel | horaires | horaires d'appel | anrufzeiten | " +
      'erreichbar | telefonzeiten | horario | horario de llamadas | horas de llamada | beltijden | bereikbaar | ' +
      'orari | orario chiamate | orari di chiamata',
    weak: '',
  },
  language: words.language,
  country: { clear: 'country | country code | pays | land | país | paese | nazione', weak: '' },
  kind: {
    clear:
      'kind | client kind | customer type | client type | type of client | type de client | kundenart | kundentyp | ' +
      'tipo de cliente | soort klant | klanttype | tipo cliente | tipo di cliente',
    weak: 'type | art | typ | tipo | soort',
  },
  collector: {
    clear:
      'collector | responsible | responsible person | handled by | in charge | responsable | chargé de recouvrement | ' +
      'suivi par | verantwortlich | bearbeiter | bearbeiterin | sachbearbeiter | zuständig | responsable de cobro | ' +
      'gestor | gestor de cobro | verantwoordelijke | behandelaar | responsabile | incaricato | account manager',
    weak: '',
  },
  salesRep: {
    clear:
      'sales rep | sales representative | salesperson | sales | commercial | vendeur | vertrieb | verkäufer | ' +
      'vertriebsmitarbeiter | außendienst | comercial | vendedor | representante | verkoper | vertegenwoordiger | ' +
      'commerciale | venditore | agente',
    weak: '',
  },
  procedure: words.procedure,
  payRunDays: {
    clear:
      'pay-run days | pay run days | pay run | payment run | payment days | jours de paiement | zahllauf | zahllauftage | ' +
      'zahltage | días de pago | betaaldagen | betaalrun | giorni di pagamento',
    weak: '',
  },
  paysBy: {
    clear:
      'pays by | payment method | method of payment | mode de paiement | moyen de paiement | zahlungsart | zahlungsweise | ' +
      'zahlt per | forma de pago | método de pago | betaalwijze | betaalmethode | modalità di pagamento | metodo di pagamento',
    weak: '',
  },
  holdUntil: words.holdUntil,
  legalAddress: {
    clear:
      'legal address | registered address | registered office | postal address | billing address | siège | siège social | ' +
      'adresse légale | adresse de facturation | adresse postale | firmensitz | rechnungsadresse | rechnungsanschrift | ' +
      'postanschrift | domicilio social | domicilio | dirección fiscal | dirección postal | vestigingsadres | postadres | ' +
      'factuuradres | sede legale | indirizzo legale | indirizzo postale | indirizzo di fatturazione',
    weak: 'address | adresse | anschrift | dirección | adres | indirizzo',
  },
  escalation: {
    clear:
      "escalation contact | escalation | escalate to | contact d'escalade | escalade | eskalation | eskalationskontakt | " +
      'contacto de escalada | escalada | escalatiecontact | escalatie | contatto di escalation',
    weak: '',
  },
  personalText: {
    clear:
      'personal text | personal note to client | texte personnel | persönlicher text | texto personal | ' +
      'persoonlijke tekst | testo personale',
    weak: '',
  },
  note: words.note,
};

/** All headings of client columns by their key. */
export const CLIENT_HEADINGS = headingTable(CLIENT_WORDS);
