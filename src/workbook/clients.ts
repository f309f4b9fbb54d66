/** The Clients sheet: its rows → clients. A cell that cannot be read is a problem and the rest of its row goes on. */
import { identity } from '../core/identity';
import { nearestName } from '../core/messages/nearestName';
import type { Client, Identity, Mailbox } from '../core/model';
import { parsePayRunDays } from '../core/payRun';
import type { Problem } from '../core/problem';
import { type Bad, bad, cellFault, cellText, isBad, isBlank, type RawCell, type RawSheet } from './cells';
import { readCountry, readKind, readLanguage, readPaysBy } from './choices';
import { CLIENT_LABELS, type ClientField } from './clientHeadings';
import { readHold } from './holdCells';
import type { Locale } from './locale';
import { readMailboxes } from './mailboxes';
import { cellProblems, listed } from './problems';
import { cellOf, type SheetLayout } from './table';

export type ClientLayout = SheetLayout<ClientField>;

export type ClientContext = {
  readonly layout: ClientLayout;
  readonly locale: Locale;
  readonly procedureNames: readonly string[];
};

/** What the sheet says. */
export type ReadClients = {
  /** Each client once. */
  readonly clients: readonly Client[];
  readonly problems: readonly Problem[];
  /** Clients whose procedure is not known, with the reason: which steps their invoices follow is not known either. */
  readonly unprocedured: ReadonlyMap<Identity, Problem>;
};

type Put = <T>(field: ClientField, read: T | Bad, otherwise: T) => T;

/**
 * Reads every row with a client's name.
 *
 * A client that stands twice keeps the first row, but no address unless both rows treat it alike: nobody is written to
 * where two answers are possible. A hold that cannot be read holds. An address that stands in two clients' rows is a
 * warning and stops nothing.
 */
export function readClients(sheet: RawSheet, context: ClientContext): ReadClients {
  const problems: Problem[] = [];
  const unprocedured = new Map<Identity, Problem>();
  const problem = cellProblems(context.layout, CLIENT_LABELS);
  const clients: (Client & { readonly row: number })[] = [];
  for (let index = context.layout.headingRow; index < sheet.rows.length; index++) {
    const cells = sheet.rows[index] ?? [];
    const cell = (field: ClientField): RawCell => cellOf(context.layout, cells, field);
    const row = index + 1;
    const put: Put = (field, read, otherwise) => {
      if (!isBad(read)) return read;
      const found = problem(row, field, read, cell(field));
      problems.push(found);
      if (field === 'procedure') unprocedured.set(identity(cellText(cell('client'))), found);
      return otherwise;
    };
    if (isBlank(cell('client')) && isBlank(cell('email'))) continue;
    const name = put('client', readName(cell('client')), '');
    if (name === '') continue;
    clients.push(readClient(name, row, cell, put, context));
  }
  return { ...withoutDoubles(clients, problems, context), unprocedured };
}

function readClient(
  name: string,
  row: number,
  cell: (field: ClientField) => RawCell,
  put: Put,
  { locale, procedureNames }: ClientContext,
): Client & { readonly row: number } {
  const text = (field: ClientField): string | null => plainText(cell(field));
  const boxes = (field: ClientField): readonly Mailbox[] => mailboxes(field, cell(field), put);
  const choice = <T>(field: ClientField, read: (text: string) => T | null, otherwise: T): T => {
    const written = text(field);
    return written === null ? otherwise : put(field, read(written) ?? bad('choiceUnknown'), otherwise);
  };
  const language = text('language');
  return {
    id: identity(name),
    ...{ name, row, contact: text('contact'), emails: boxes('email'), cc: boxes('cc') },
    ...{ phone: text('phone'), callHours: text('callHours') },
    language: language === null ? null : put('language', readLanguage(language) ?? bad('languageUnknown'), null),
    country: choice<string | null>('country', readCountry, null),
    kind: choice('kind', readKind, 'business'),
    collector: boxes('collector')[0] ?? null,
    salesRep: boxes('salesRep')[0] ?? null,
    procedure: put('procedure', knownProcedure(cell('procedure'), procedureNames), null),
    payRunDays: put('payRunDays', readPayRun(cell('payRunDays')), null),
    paysBy: choice('paysBy', readPaysBy, 'transfer'),
    // Somebody wanted this client left alone: until the cell can be read, it is.
    holdUntil: put('holdUntil', readHold(cell('holdUntil'), locale), 'open'),
    legalAddress: text('legalAddress'),
    escalation: boxes('escalation'),
    personalText: text('personalText'),
    note: text('note'),
  };
}

function readName(cell: RawCell): string | Bad {
  const text = cellText(cell);
  return cellFault(cell) ?? (text === '' ? bad('clientMissing') : text);
}

/** The usable addresses; what is none is reported, but for a bare name where a colleague is meant. */
function mailboxes(field: ClientField, cell: RawCell, put: Put): readonly Mailbox[] {
  const text = cellText(cell);
  if (text === '') return [];
  const fault = cellFault(cell);
  if (fault !== null) return put<readonly Mailbox[]>(field, fault, []);
  const { good, wrong } = readMailboxes(text);
  const isColleague = field === 'collector' || field === 'salesRep';
  const reported = isColleague ? wrong.filter((piece) => piece.includes('@')) : wrong;
  if (reported.length > 0) put<readonly Mailbox[]>(field, bad('addressInvalid', { address: reported.join('; ') }), []);
  return good;
}

/** As written, once it is known that it says something. */
function readPayRun(cell: RawCell): string | null | Bad {
  const text = cellText(cell);
  if (text === '') return null;
  return cellFault(cell) ?? (parsePayRunDays(text) === null ? bad('payRunUnreadable') : text);
}

function knownProcedure(cell: RawCell, names: readonly string[]): string | null | Bad {
  const text = cellText(cell);
  if (text === '') return null;
  const known = names.find((name) => identity(name) === identity(text));
  return cellFault(cell) ?? known ?? bad('procedureUnknown', { nearest: nearestName(text, names) ?? '' });
}

function plainText(cell: RawCell): string | null {
  const text = cellText(cell);
  return text === '' || cellFault(cell) !== null ? null : text;
}

function withoutDoubles(
  rows: readonly (Client & { readonly row: number })[],
  before: readonly Problem[],
  { layout }: ClientContext,
): Pick<ReadClients, 'clients' | 'problems'> {
  const problem = cellProblems(layout, CLIENT_LABELS);
  const problems: Problem[] = [...before];
  const clients: Client[] = [];
  for (const same of groups(rows, (client) => [client.id])) {
    const [first] = same;
    if (first === undefined) continue;
    const places = listed(same.map(({ row }) => row));
    if (same.length > 1)
      for (const { row, name } of same)
        problems.push(problem(row, 'client', bad('clientTwice', { rows: places }), name));
    const agree = same.every((other) => treatment(other) === treatment(first));
    clients.push(agree ? first : { ...first, emails: [], cc: [], escalation: [] });
  }
  for (const sharing of groups(rows, (client) => client.emails.map(({ address }) => address))) {
    const names = [...new Set(sharing.map(({ id }) => id))];
    if (names.length < 2) continue;
    for (const { row, id, emails } of sharing) {
      const other = sharing.find((one) => one.id !== id);
      const params = { other: other?.name ?? '', row: String(other?.row ?? '') };
      problems.push(
        problem(row, 'email', bad('addressShared', params), emails.map(({ address }) => address).join('; ')),
      );
    }
  }
  return { clients, problems };
}

/** Whether a message goes out, by which steps and to whom: rows of one client must agree on all of it. */
function treatment({ emails, cc, escalation, holdUntil, procedure }: Client): string {
  const boxes = [emails, cc, escalation].map((some) => some.map(({ address }) => address).sort());
  return JSON.stringify([boxes, holdUntil, procedure]);
}

/** Things by a key of theirs, in the order in which the keys were met. */
function groups<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): readonly (readonly T[])[] {
  const byKey = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const before = byKey.get(key);
      if (before) before.push(thing);
      else byKey.set(key, [thing]);
    }
  }
  return [...byKey.values()];
}
