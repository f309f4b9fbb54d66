/** The words of a hand-over file in six languages: for the lawyer or agency that gets it. Labels only. */
import type { ContactEvent } from '../model';

type Kind = ContactEvent['kind'];

export type HandOverTexts = {
  /** Name of the folder, before the client's. */
  readonly handOver: string;
  readonly contacts: string;
  readonly when: string;
  readonly what: string;
  readonly invoices: string;
  readonly details: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly notSent: string;
  readonly doubtful: string;
  readonly bounced: string;
};

/** Those of a language, English for one that is not known. */
export function handOverTexts(language: string): HandOverTexts {
  return TEXTS[language.slice(0, 2).toLowerCase()] ?? EN;
}

const EN: HandOverTexts = {
  handOver: 'Hand-over',
  contacts: 'Contacts',
  when: 'Date',
  what: 'What',
  invoices: 'Invoices',
  details: 'Details',
  kinds: {
    reminder: 'E-mail',
    call: 'Telephone call',
    note: 'Note',
    notice: 'Formal notice',
    skip: 'Step left out',
    level: 'Step set by hand',
    message: 'E-mail',
    delivery: 'Delivery',
  },
  notSent: 'not sent',
  doubtful: 'in doubt',
  bounced: 'came back',
};

const TEXTS: Readonly<Record<string, HandOverTexts>> = {
  en: EN,
  fr: {
    handOver: 'Transmission',
    contacts: 'Contacts',
    when: 'Date',
    what: 'Objet',
    invoices: 'Factures',
    details: 'Détails',
    kinds: {
      reminder: 'Courriel',
      call: 'Appel téléphonique',
      note: 'Note',
      notice: 'Mise en demeure',
      skip: 'Étape omise',
      level: 'Étape choisie à la main',
      message: 'Courriel',
      delivery: 'Acheminement',
    },
    notSent: 'non envoyé',
    doubtful: 'envoi incertain',
    bounced: 'revenu',
  },
  de: {
    handOver: 'Übergabe',
    contacts: 'Kontakte',
    when: 'Datum',
    what: 'Vorgang',
    invoices: 'Rechnungen',
    details: 'Einzelheiten',
    kinds: {
      reminder: 'E-Mail',
      call: 'Telefonat',
      note: 'Notiz',
      notice: 'Mahnschreiben',
      skip: 'Schritt ausgelassen',
      level: 'Schritt von Hand gesetzt',
      message: 'E-Mail',
      delivery: 'Zustellung',
    },
    notSent: 'nicht gesendet',
    doubtful: 'Versand ungewiss',
    bounced: 'zurückgekommen',
  },
  es: {
    handOver: 'Traspaso',
    contacts: 'Contactos',
    when: 'Fecha',
    what: 'Asunto',
    invoices: 'Facturas',
    details: 'Detalles',
    kinds: {
      reminder: 'Correo electrónico',
      call: 'Llamada telefónica',
      note: 'Nota',
      notice: 'Requerimiento de pago',
      skip: 'Paso omitido',
      level: 'Paso fijado a mano',
      message: 'Correo electrónico',
      delivery: 'Entrega',
    },
    notSent: 'no enviado',
    doubtful: 'envío dudoso',
    bounced: 'devuelto',
  },
  nl: {
    handOver: 'Overdracht',
    contacts: 'Contacten',
    when: 'Datum',
    what: 'Wat',
    invoices: 'Facturen',
    details: 'Bijzonderheden',
    kinds: {
      reminder: 'E-mail',
      call: 'Telefoongesprek',
      note: 'Notitie',
      notice: 'Ingebrekestelling',
      skip: 'Stap overgeslagen',
      level: 'Stap met de hand gekozen',
      message: 'E-mail',
      delivery: 'Bezorging',
    },
    notSent: 'niet verzonden',
    doubtful: 'verzending onzeker',
    bounced: 'teruggekomen',
  },
  it: {
    handOver: 'Consegna pratica',
    contacts: 'Contatti',
    when: 'Data',
    what: 'Oggetto',
    invoices: 'Fatture',
    details: 'Dettagli',
    kinds: {
      reminder: 'E-mail',
      call: 'Telefonata',
      note: 'Nota',
      notice: 'Messa in mora',
      skip: 'Passo saltato',
      level: 'Passo scelto a mano',
      message: 'E-mail',
      delivery: 'Recapito',
    },
    notSent: 'non inviato',
    doubtful: 'invio incerto',
    bounced: 'tornato indietro',
  },
};
