/**
 * The clients of the sample workbook: eighteen made-up firms in five countries, as a small design studio would list
 * them. Data only; every address ends in `.example` and every number is one reserved for fiction.
 */

/** One row of the sheet Clients, in the studio's own words. */
export type SampleClient = {
  readonly client: string;
  readonly contact: string;
  /** As typed into the cell: one address, two with a semicolon, or none. */
  readonly email: string;
  readonly phone: string;
  readonly hours: string;
  readonly language: string;
  readonly country: string;
  /** What its invoices are in unless a row says otherwise. */
  readonly currency: string;
  readonly collector: string;
  readonly salesRep: string;
  readonly procedure: string;
  /** Where a formal notice goes, as typed into the cell. */
  readonly legalAddress: string;
  readonly note: string;
};

const MIA = 'Mia Laurent <mia@adastudio.example>';
const NOOR = 'Noor Haddad <noor@adastudio.example>';
const TOM = 'Tom Reed <tom.reed@adastudio.example>';
const ASHA = 'Asha Khan <asha.khan@adastudio.example>';

type Details = readonly [contact: string, email: string, phone: string, hours: string];

const place = (language: string, country: string, currency: string) => ({ language, country, currency });
const BRITAIN = place('en', 'GB', 'GBP');
const FRANCE = place('fr', 'FR', 'EUR');
const GERMANY = place('de', 'DE', 'EUR');
const NETHERLANDS = place('nl', 'NL', 'EUR');
const AMERICA = place('en', 'US', 'USD');

/** Streets that do not exist, in places that do. */
const POSTAL: Readonly<Record<string, string>> = {
  'Aurora Bakery Ltd': '3 Oven Yard, London SE16 0XX, United Kingdom',
  'Bellweather Foods': 'Unit 9, Larder Park, Bristol BS2 0XX, United Kingdom',
  'Dunmore & Sons': '27 Tallow Street, Manchester M4 0XX, United Kingdom',
  'Eastgate Clinics': 'Eastgate House, 1 Infirmary Walk, Leeds LS1 0XX, United Kingdom',
  'Gryphon Media': '14 Signal Row, Cardiff CF10 0XX, United Kingdom',
  'Ivory Tower Schools': 'The Bursary, 80 Chalk Lane, London N6 0XX, United Kingdom',
  'Lumen Opticians': '5 Lens Passage, Bristol BS1 0XX, United Kingdom',
  'Quillon Hotels Group': 'Accounts payable, 200 Key Street, London W1 0XX, United Kingdom',
  'Café Élan SAS': '12 rue des Tasses, 69001 Lyon, France',
  'Cobalt Print SARL': '4 quai des Encres, 13002 Marseille, France',
  'Müller & Söhne GmbH': 'Messinghof 8, 10965 Berlin, Germany',
  'Straßenkind Verlag': 'Letterngasse 21, 20357 Hamburg, Germany',
  'Havenlicht BV': 'Kadewerf 33, 3011 Rotterdam, Netherlands',
  'Noordzee Architecten': 'Peilgracht 6, 1017 Amsterdam, Netherlands',
  'Juniper Inns Inc.': '77 Porter Avenue, New York, NY 10001, United States',
  'Kestrel Logistics LLC': '1500 Switchyard Road, Chicago, IL 60601, United States',
  'Saltmarsh Robotics': '9 Servo Wharf, Boston, MA 02110, United States',
};

/** In the order of the sheet. */
export const SAMPLE_CLIENTS: readonly SampleClient[] = [
  client(
    'Aurora Bakery Ltd',
    ['Lena Brandt', 'ap@aurora-bakery.example', '+44 20 7946 0112', '9-12'],
    BRITAIN,
    MIA,
    TOM,
  ),
  client(
    'Bellweather Foods',
    ['Priya Shah', 'accounts@bellweather.example; priya.shah@bellweather.example', '+44 20 7946 0138', ''],
    BRITAIN,
    MIA,
    TOM,
  ),
  client(
    'Dunmore & Sons',
    ["Patrick O'Dunmore", 'office@dunmore-sons.example', '+44 161 496 0127', ''],
    BRITAIN,
    NOOR,
    TOM,
  ),
  client(
    'Eastgate Clinics',
    ['Grace Adeyemi', 'payables@eastgate.example', '+44 113 496 0155', '14-16'],
    BRITAIN,
    NOOR,
    ASHA,
  ),
  client('Gryphon Media', ['Owen Pryce', 'owen@gryphonmedia.example', '+44 29 2018 0164', ''], BRITAIN, MIA, ASHA),
  client(
    'Ivory Tower Schools',
    ['D. Okafor', 'bursar@ivorytower.example', '+44 20 7946 0171', '10-12'],
    BRITAIN,
    MIA,
    ASHA,
  ),
  client(
    'Lumen Opticians',
    ['Hannah Cole', 'hannah@lumen-opticians.example', '+44 117 496 0183', ''],
    BRITAIN,
    NOOR,
    TOM,
  ),
  client(
    'Quillon Hotels Group',
    ['Sofia Marsh', 'ap.uk@quillonhotels.example', '+44 20 7946 0190', '9-17'],
    BRITAIN,
    MIA,
    TOM,
    {
      procedure: 'Key accounts',
      note: 'Framework contract: always ring before writing',
    },
  ),
  client('Thornbury Parish Trust', ['Rev. Alice Penn', '', '+44 1632 960 114', 'Tue, Thu'], BRITAIN, NOOR, ASHA, {
    note: 'Asked for post only; no e-mail yet',
  }),
  client('Café Élan SAS', ['Zoé Lefèvre', 'zoe@cafe-elan.example', '+33 1 99 00 27 41', ''], FRANCE, NOOR, ASHA),
  client(
    'Cobalt Print SARL',
    ['Élodie Marchetti', 'compta@cobalt-print.example', '+33 4 65 71 30 52', ''],
    FRANCE,
    MIA,
    TOM,
  ),
  client(
    'Müller & Söhne GmbH',
    ['Jürgen Müller', 'buchhaltung@mueller-soehne.example', '+49 30 23125 014', '8-11'],
    GERMANY,
    MIA,
    TOM,
  ),
  client(
    'Straßenkind Verlag',
    ['Käthe Weiß', 'rechnung@strassenkind.example', '+49 40 66969 027', ''],
    GERMANY,
    NOOR,
    ASHA,
  ),
  client(
    'Havenlicht BV',
    ['Pieter de Vries', 'crediteuren@havenlicht.example', '+31 85 020 0163', ''],
    NETHERLANDS,
    MIA,
    ASHA,
  ),
  client(
    'Noordzee Architecten',
    ["Anouk van 't Hof", 'anouk@noordzee.example', '+31 85 020 0188', ''],
    NETHERLANDS,
    NOOR,
    TOM,
  ),
  client(
    'Juniper Inns Inc.',
    ['Rosa Delgado', 'ap@juniperinns.example', '+1 212 555 0142', '9-5 ET'],
    AMERICA,
    MIA,
    ASHA,
  ),
  client(
    'Kestrel Logistics LLC',
    ['Marcus Boyd', 'invoices@kestrel-logistics.example', '+1 312 555 0167', ''],
    AMERICA,
    NOOR,
    TOM,
    {
      note: 'European depot is invoiced in euro',
    },
  ),
  client('Saltmarsh Robotics', ['Wei Zhang', 'wei.zhang@saltmarsh.example', '+1 617 555 0119', ''], AMERICA, MIA, ASHA),
];

function client(
  name: string,
  [contact, email, phone, hours]: Details,
  where: { readonly language: string; readonly country: string; readonly currency: string },
  collector: string,
  salesRep: string,
  more: { readonly procedure?: string; readonly note?: string } = {},
): SampleClient {
  return {
    client: name,
    contact,
    email,
    phone,
    hours,
    ...where,
    collector,
    salesRep,
    procedure: more.procedure ?? '',
    legalAddress: POSTAL[name] ?? '',
    note: more.note ?? '',
  };
}
