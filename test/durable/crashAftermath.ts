/**
 * What follows a crash: the next heartbeats, a person who says of the mail in doubt whether it was sent, truly or wrongly,
 * and clicks unfinished notices again. Then the truth is held against the record.
 */
import type { DoneReport, TodayView } from '../../src/api';
import { writeNotice } from './crashRuns';
import { type Left, remindersIn } from './mails';
import { MIA, NOTIFIED, REMINDED, slug, TODAY } from './matrixBook';
import type { PlainHost } from './moments';
import { ask } from './questions';
import { brokenSeals, missingRows } from './seals';
import { rowsIn, userCells } from './sheetRows';

/** What must be, for every point at which a run is killed. */
export type Aftermath = {
  /** Mails that had left at the crash and do not stand in the history. */
  readonly unrecorded: readonly string[];
  /** Step keys under which two mails left. */
  readonly keysMailedTwice: readonly string[];
  /** More than one mail in doubt, or one that is not shown with a way to find it. */
  readonly wrongDoubts: readonly string[];
  /** Clients who got another number of reminders than one, and why they should have. */
  readonly wrongCounts: readonly string[];
  /** Notices that are not one Doc, one PDF and one row. */
  readonly wrongNotices: readonly string[];
  /** Rows that are not over. */
  readonly openRows: readonly string[];
  /** Problems with the record itself. */
  readonly brokenSeals: readonly string[];
  readonly userCellsChanged: boolean;
};

export const AS_IT_MUST_BE: Aftermath = {
  ...{ unrecorded: [], keysMailedTwice: [], wrongDoubts: [], wrongCounts: [], wrongNotices: [], openRows: [] },
  ...{ brokenSeals: [], userCellsChanged: false },
};

/**
 * @param before  the user's cells before the run
 * @param withNotices  the person writes the notices, again or for the first time
 */
export function aftermathOf(
  host: PlainHost,
  before: string,
  answer: 'truly' | 'wrongly',
  withNotices: boolean,
): Aftermath {
  const left = remindersIn(host.outbox);
  const unrecorded = left.filter(
    ({ token }) => !history(host).some((row) => row.token === token && isMail(row.result)),
  );
  host.setNow(`${TODAY} 09:30`);
  host.fireNow(MIA, 'heartbeat');
  const doubts = history(host).filter(({ kind, result }) => kind === 'reminder' && result === 'UNCERTAIN');
  const shown = doubts.length === 0 ? [] : ask<TodayView>(host, 'getToday').uncertain;
  const answers = new Map(doubts.map(({ token }) => [token, isAnswered(left, token) === (answer === 'truly')]));
  for (const [token, wasSent] of answers) ask<DoneReport>(host, 'settleDoubt', { token, wasSent });
  if (withNotices) for (const client of NOTIFIED) writeNotice(host, client);
  host.setNow('2026-03-11 09:30');
  host.fireNow(MIA, 'heartbeat');
  return {
    unrecorded: unrecorded.map(({ token }) => token),
    keysMailedTwice: keysMailedTwice(host),
    wrongDoubts: wrongDoubts(
      doubts.map(({ token }) => token),
      shown,
    ),
    wrongCounts: wrongCounts(host, answers),
    wrongNotices: withNotices ? NOTIFIED.flatMap((client) => wrongNotice(host, client)) : [],
    openRows: history(host).flatMap(({ client, result }) =>
      /SENDING|UNCERTAIN/.test(result) ? [`${client}: ${result}`] : [],
    ),
    brokenSeals: [...brokenSeals(host.book), ...missingRows(host.book).map((seq) => `row ${seq} is missing`)],
    userCellsChanged: userCells(host.book) !== before,
  };
}

const isAnswered = (left: readonly Left[], token: string): boolean => left.some((mail) => mail.token === token);
const isMail = (result: string): boolean => ['SENDING', 'UNCERTAIN', 'SENT'].includes(result);

type Row = {
  readonly kind: string;
  readonly client: string;
  readonly token: string;
  readonly result: string;
  readonly keys: string;
};

function history(host: PlainHost): readonly Row[] {
  return rowsIn(host.book, 'Contact history').map(({ text }) => ({
    ...{ kind: text('Kind'), client: text('Client'), token: text('Token') },
    ...{ result: text('Result'), keys: text('Keys') },
  }));
}

/** By the record, which `unrecorded` holds against the outbox. */
function keysMailedTwice(host: PlainHost): string[] {
  const rows = history(host);
  const keys = remindersIn(host.outbox).flatMap(({ token }) =>
    (rows.find((row) => row.token === token)?.keys ?? `no row for ${token}`).split('; '),
  );
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

function wrongDoubts(tokens: readonly string[], shown: TodayView['uncertain']): string[] {
  const several = tokens.length > 1 ? [`${tokens.length} in doubt`] : [];
  const hidden = tokens.filter((token) => !shown.some((one) => one.token === token && one.searchUrl.includes(token)));
  const strange = shown.filter(({ token }) => !tokens.includes(token)).map(({ token }) => `${token} shown for nothing`);
  return [...several, ...hidden.map((token) => `${token} is not shown`), ...strange];
}

/** One mail each; one more where a person said wrongly that it was not sent, none where wrongly that it was. */
function wrongCounts(host: PlainHost, answers: ReadonlyMap<string, boolean>): string[] {
  const left = remindersIn(host.outbox).filter(({ at }) => at >= TODAY);
  return REMINDED.flatMap((client) => {
    const got = left.filter(({ to }) => to === `ap@${slug(client)}.example`);
    const rows = history(host).filter((row) => row.client === client && answers.has(row.token));
    const [doubted] = rows;
    const wasSent = doubted !== undefined && answers.get(doubted.token);
    const hadLeft = doubted !== undefined && got.some(({ token }) => token === doubted.token);
    const expected = doubted === undefined || wasSent === hadLeft ? 1 : hadLeft ? 2 : 0;
    return got.length === expected ? [] : [`${client} got ${got.length}, not ${expected}`];
  });
}

function wrongNotice(host: PlainHost, client: string): string[] {
  const ofClient = host.files.filter(({ name }) => name.includes(client));
  const docs = ofClient.filter(({ mimeType }) => mimeType.endsWith('document')).length;
  const pdfs = ofClient.filter(({ mimeType }) => mimeType.endsWith('pdf')).length;
  const results = history(host).flatMap((row) => (row.kind === 'notice' && row.client === client ? [row.result] : []));
  const found = `${docs} Doc, ${pdfs} PDF, ${results.join(' and ')}`;
  return found === '1 Doc, 1 PDF, SENT' ? [] : [`${client}: ${found}`];
}
