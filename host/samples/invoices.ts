/**
 * The invoices of the sample workbook: data only. Days are counted from the day the sample starts on, so that every
 * start finds something due; negative days are past.
 */

/** One invoice. `due` is its due date in days from the start; its number follows from the order of issue. */
export type SampleInvoice = {
  readonly client: string;
  readonly project: string;
  readonly due: number;
  readonly amount: number;
  /** Days between issue and due date. */
  readonly terms: number;
  /** What had been paid at the start of the story. */
  readonly paid: number;
  /** Set when it is not the client's. */
  readonly currency: string | null;
  /** The user's own word in Status at the start of the story; empty for an open one. */
  readonly status: string;
  readonly poNumber: string;
  /** Hold until, in days from the start. */
  readonly holdUntil: number | null;
  /** What was typed in place of a date, made from the due day. */
  readonly dueText: 'iso' | 'impossible' | null;
  /** Marks the two that carry one number by mistake. */
  readonly twin: boolean;
  readonly remark: string;
  /** What the user types in later: on the evening of that day of the story. */
  readonly later: { readonly on: number; readonly paid?: number; readonly status?: string } | null;
};

type More = Partial<Omit<SampleInvoice, 'client' | 'project' | 'due' | 'amount'>>;

/** Everything still unpaid when the sample starts, and what was paid while the story was played. */
const OPEN: readonly SampleInvoice[] = [
  // Late by 90, 35, 9 and 1 days: formal notice, final notice, firm and gentle reminder.
  row('Müller & Söhne GmbH', 'Trade fair stand', -90, 7900, { poNumber: '4500071238', remark: 'thin' }),
  row('Dunmore & Sons', 'Annual report', -35, 2275, { paid: 500, remark: 'good' }),
  row('Aurora Bakery Ltd', 'Packaging, winter range', -9, 1840, { poNumber: 'AB-0117', remark: 'good' }),
  row('Aurora Bakery Ltd', 'Menu boards', -1, 455),
  row('Ivory Tower Schools', 'Prospectus', -1, 980, { poNumber: 'ITS/26/88' }),
  row('Kestrel Logistics LLC', 'Fleet livery', -12, 3250, { remark: 'good' }),
  row('Kestrel Logistics LLC', 'Depot signage', -10, 1180, { currency: 'EUR' }),
  row('Bellweather Foods', 'Label refresh', -5, 1410),
  row('Juniper Inns Inc.', 'Photo library', -2, 3120, { remark: 'very good' }),
  row('Juniper Inns Inc.', 'Photo library, rights returned', -2, -300, { terms: 14, remark: 'credit note' }),
  // Calls.
  row('Eastgate Clinics', 'Wayfinding', -20, 890),
  row('Lumen Opticians', 'Window campaign', -27, 1195, { remark: 'over budget' }),
  row('Quillon Hotels Group', 'Room directory', -4, 6480, { poNumber: 'QHG-30021', terms: 45 }),
  row('Quillon Hotels Group', 'Key card sleeves', 9, 2150, { poNumber: 'QHG-30044', terms: 45 }),
  // Due soon, and later.
  row('Havenlicht BV', 'Catalogue', 4, 5400, { remark: 'good' }),
  row('Noordzee Architecten', 'Competition boards', 6, 2120),
  row('Straßenkind Verlag', 'Cover series', 3, 1760),
  row('Cobalt Print SARL', 'Brand guide', 20, 2600),
  row('Café Élan SAS', 'Website, second stage', 14, 3900),
  row('Saltmarsh Robotics', 'Launch film titles', 27, 4450, { remark: 'fixed price' }),
  // Small: one under the threshold and due, one not yet; a rest nobody chases.
  row('Eastgate Clinics', 'Reprint of name plates', -4, 38.5),
  row('Ivory Tower Schools', 'Courier', -1, 12.4),
  row('Noordzee Architecten', 'Model photographs', -15, 1250, { paid: 1249.5 }),
  // A person said wait.
  row('Gryphon Media', 'Podcast identity', -17, 1288, { remark: 'scope grew' }),
  row('Cobalt Print SARL', 'Type specimen', -6, 4310, { holdUntil: 5 }),
  row('Café Élan SAS', 'Menu design', -24, 1640),
  row('Havenlicht BV', 'Showroom graphics', -16, 930, { later: { on: -7, status: 'On hold' } }),
  // What a real sheet has wrong in it.
  row('Straßenkind Verlag', 'Typesetting', -11, 2480, { dueText: 'iso' }),
  row('Saltmarsh Robotics', 'Icon set', -8, 1150, { dueText: 'impossible' }),
  row('Wren & Daughters', 'Shop front', -19, 760, { remark: 'new client, not listed yet' }),
  row('Thornbury Parish Trust', 'Notice boards', -13, 640),
  row('Bellweather Foods', 'Recipe cards', -31, 620.5, { twin: true }),
  row('Lumen Opticians', 'Eye test charts', -11, 195, { twin: true }),
  // Reminded and then paid, while the story was played.
  row('Saltmarsh Robotics', 'Website', -44, 2980, { later: { on: -28, paid: 2980, status: 'Paid' } }),
  row('Ivory Tower Schools', 'Timetable posters', -41, 710, { later: { on: -28, paid: 710, status: 'Paid' } }),
  row('Cobalt Print SARL', 'Stationery', -38, 1020, { later: { on: -14, paid: 340, status: 'Partly paid' } }),
  row('Aurora Bakery Ltd', 'Van lettering', -37, 865, { later: { on: -14, paid: 865, status: 'Paid' } }),
  row('Noordzee Architecten', 'Portfolio', -30, 3340, { later: { on: -14, paid: 3340, status: 'Paid' } }),
  row('Juniper Inns Inc.', 'Menus', -29, 1475, { later: { on: -7, paid: 1475, status: 'Paid' } }),
  row('Bellweather Foods', 'Shelf talkers', -26, 540, { later: { on: -7, paid: 540, status: 'Paid' } }),
];

/** Settled before the story begins. */
const SETTLED: readonly SampleInvoice[] = [
  paid('Aurora Bakery Ltd', 'Logo refresh', -318, 2640),
  paid('Eastgate Clinics', 'Patient leaflets', -311, 1185),
  paid('Müller & Söhne GmbH', 'Product sheets', -304, 3215.22),
  paid('Lumen Opticians', 'Gift boxes', -297, 487.36),
  paid('Café Élan SAS', 'Website', -290, 4200),
  paid('Quillon Hotels Group', 'Spa brochure', -286, 3293.75, { terms: 45, poNumber: 'QHG-29817' }),
  paid('Dunmore & Sons', 'Letterheads', -279, 340),
  paid('Kestrel Logistics LLC', 'Brand guide', -272, 5219.28),
  paid('Gryphon Media', 'Show artwork', -266, 1200.13),
  row('Gryphon Media', 'Show artwork, second run', -259, 600, { status: 'Cancelled', remark: 'never ordered' }),
  paid('Havenlicht BV', 'Price list', -251, 903.9),
  paid('Bellweather Foods', 'Jar labels', -244, 2344.39),
  paid('Juniper Inns Inc.', 'Room cards', -238, 4082.11),
  paid('Noordzee Architecten', 'Monograph', -231, 4487.34),
  paid('Cobalt Print SARL', 'Swatch book', -223, 3015.75),
  paid('Straßenkind Verlag', 'Spring list', -216, 1890),
  paid('Aurora Bakery Ltd', 'Cake boxes', -210, 453.48),
  paid('Ivory Tower Schools', 'Open day posters', -203, 520),
  row('Wren & Daughters', 'Business cards', -198, 145, { status: 'Written off', remark: 'moved away' }),
  paid('Saltmarsh Robotics', 'Pitch deck', -189, 2750),
  paid('Lumen Opticians', 'Shop bags', -182, 203.23),
  paid('Quillon Hotels Group', 'Uniform badges', -176, 1836.47, { terms: 45, poNumber: 'QHG-29903' }),
  paid('Müller & Söhne GmbH', 'Catalogue', -168, 6120),
  paid('Eastgate Clinics', 'Door signs', -161, 941.64),
  paid('Thornbury Parish Trust', 'Anniversary book', -154, 1310),
  paid('Kestrel Logistics LLC', 'Driver handbook', -147, 2480),
  paid('Dunmore & Sons', 'Workshop signs', -139, 760.5),
  paid('Café Élan SAS', 'Window vinyl', -133, 615),
  paid('Havenlicht BV', 'Fair panels', -126, 2210),
  paid('Cobalt Print SARL', 'Paper samples', -119, 398),
  paid('Juniper Inns Inc.', 'Maps', -113, 1640),
  paid('Bellweather Foods', 'Crate stickers', -108, 288.75),
  paid('Gryphon Media', 'Studio signage', -101, 1475),
  paid('Noordzee Architecten', 'Site boards', -97, 1120),
  paid('Aurora Bakery Ltd', 'Loyalty card', -92, 365),
  paid('Straßenkind Verlag', 'Autumn list', -86, 1935),
  paid('Ivory Tower Schools', 'House crests', -79, 840),
  paid('Lumen Opticians', 'Frame displays', -72, 1530),
  paid('Saltmarsh Robotics', 'Data sheets', -66, 1275),
  paid('Eastgate Clinics', 'Staff handbook', -61, 2060),
];

/** The newest on top, as the sheet keeps them. */
export const SAMPLE_INVOICES: readonly SampleInvoice[] = [...OPEN, ...SETTLED].sort(
  (a, b) => b.due - b.terms - (a.due - a.terms),
);

function paid(client: string, project: string, due: number, amount: number, more: More = {}): SampleInvoice {
  return row(client, project, due, amount, { ...more, paid: amount, status: 'Paid' });
}

function row(client: string, project: string, due: number, amount: number, more: More = {}): SampleInvoice {
  return {
    client,
    project,
    due,
    amount,
    terms: 30,
    paid: 0,
    currency: null,
    status: '',
    poNumber: '',
    holdUntil: null,
    dueText: null,
    twin: false,
    remark: '',
    later: null,
    ...more,
  };
}
