/** What the proofs of “What happens if…” do and see: a click, a heartbeat, the mails that left, the rows of the history. */
import type { Execution, Host } from '../../host/realm/host';
import type { Answer, PreviewView, RunReport, SendQuestion, TodayView } from '../../src/api';
import { rowsOf } from '../scenarios/seen';
import { answerOf, ask, columnOf, reminders, sheetOf } from '../scenarios/world';

/** A proof fails by an expectation that is not met. */
export type Proofs = Readonly<Record<string, () => Promise<void>>>;

export const MIA = 'mia@studio.example';
export const BEN = 'ben@studio.example';
export const HISTORY = 'Contact history';

/** The click on the first mails that are due, as the dialog sends it; `total` more than `part` when it goes on. */
export async function click(host: Host, part = 25, run = 'r1'): Promise<Answer<RunReport>> {
  const { mails, mode } = await ask<PreviewView>(host, 'previewReminders');
  const approve = mails.slice(0, part).map(({ hash }) => hash);
  const question: SendQuestion = { run, approve, done: 0, total: mails.length, mode, overrule: ['brake'], edits: [] };
  return answerOf<RunReport>(host, 'sendDueReminders', question);
}

/** The sentence with which a click was refused. */
export async function refusedClick(host: Host, run = 'r1'): Promise<string> {
  const answer = await click(host, 25, run);
  return answer.ok ? 'sent' : answer.message;
}

export async function heartbeat(host: Host, local: string, user?: string): Promise<Execution> {
  host.setNow(local);
  return host.fireTrigger('heartbeat', user);
}

export const today = (host: Host): Promise<TodayView> => ask<TodayView>(host, 'getToday');

/** Receivers of the reminders that left, in alphabetical order. */
export const written = (host: Host): readonly string[] =>
  reminders(host)
    .map(({ raw }) => /^To: .*?([\w.]+@[\w.]+)/im.exec(raw)?.[1] ?? raw)
    .sort();

export const results = (host: Host): readonly string[] => column(host, HISTORY, 'Result');

export function column(host: Host, sheet: string, heading: string): readonly string[] {
  return rowsOf(sheetOf(host, sheet), ['Client', heading]).map((row) => row[heading] ?? '');
}

/** A person types into the row of a client. */
export function type(host: Host, sheet: string, client: string, heading: string, text: string): void {
  const names = column(host, sheet, 'Client');
  const { headingRow, column: at } = columnOf(sheetOf(host, sheet), heading);
  host.typeInto(sheet, headingRow + 1 + names.indexOf(client), at, text);
}

/** Something happens at the moment at which the n-th mail of the next run leaves. */
export function whenMailLeaves(host: Host, nth: number, act: () => void): void {
  host.failAt({ call: 'Gmail.Users.Messages.send', nth, when: 'after', effect: { meanwhile: act } });
}

/** What the sidebar says is wrong in a sheet, by code. */
export async function problemsOf(host: Host, sheet: string): Promise<readonly string[]> {
  const { problems } = await today(host);
  return problems.filter(({ place }) => place.sheet === sheet).map(({ code }) => code);
}
