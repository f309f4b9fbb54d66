/** The When steps: a day passes, a person clicks, types, calls, or something breaks. */
import { addDays } from '../../host/days';
import type { Host } from '../../host/realm/host';
import type {
  Answer,
  DoneReport,
  NoticePreview,
  NoticeReport,
  NoticeView,
  PreviewView,
  RunReport,
  SendQuestion,
  TodayView,
} from '../../src/api';
import { decisionSteps } from './decided';
import { modeNamed, type StepRule, tableOf } from './given';
import { noticeQuestion } from './noticeQuestion';
import { answerOf, ask, columnOf, hostOn, running, sheetOf, type World } from './world';

/** The dialog sends the approved mails in parts of this many. */
const PART = 5;
const DAY = '(\\d{4}-\\d\\d-\\d\\d)';
const TIME = '(?: at (\\d\\d:\\d\\d))?';
/** Before the run hour and at it, before, twice in and after the sending window. The command `night` plays all hours. */
const HEARTBEATS = ['00:00', '02:00', '07:00', '08:00', '10:00', '18:00'];
const GUARDS: Readonly<Record<string, SendQuestion['overrule'][number]>> = {
  'the first run': 'firstRun',
  'the brake': 'brake',
  'the time of day': 'window',
};

export const WHEN: readonly StepRule[] = [
  ...decisionSteps(DAY, moveTo),
  {
    pattern: step(`sendDueReminders runs on ${DAY}${TIME}(?:, and the person confirms (.+))?`),
    table: false,
    run: async (world, [day = '', time = '09:00', guard]) => {
      await moveTo(world, `${day} ${time}`);
      await openPreview(world);
      await sendPreviewed(world, guard === undefined ? [] : [guardNamed(guard)]);
    },
  },
  {
    pattern: step(`sendDueReminders runs on ${DAY} and is killed just (before|after) Gmail takes the first mail`),
    table: false,
    run: async (world, [day = '', when = '']) => {
      const host = await moveTo(world, `${day} 09:00`);
      await openPreview(world);
      const moment = when === 'before' ? 'before' : 'after';
      host.failAt({ call: 'Gmail.Users.Messages.send', nth: 1, when: moment, effect: 'kill' });
      await host.callFromPage('sendDueReminders', [questionOf(world, 0, [])]);
      host.failAt(null);
    },
  },
  {
    pattern: step(`the preview is opened on ${DAY}${TIME}`),
    table: false,
    run: async (world, [day = '', time = '09:00']) => {
      await moveTo(world, `${day} ${time}`);
      await openPreview(world);
    },
  },
  { pattern: step('the previewed reminders are sent'), table: false, run: (world) => sendPreviewed(world, []) },
  {
    // The clock trigger's function at the hours of a day that differ from one another.
    pattern: step(`the night of ${DAY}`),
    table: false,
    run: (world, [day = '']) => passDay(world, day),
  },
  {
    pattern: step(`the nights from ${DAY} to ${DAY}`),
    table: false,
    run: async (world, [from = '', to = '']) => {
      for (let day = from; day <= to; day = addDays(day, 1)) await passDay(world, day);
    },
  },
  {
    // The row is found by its first column; cells are typed in.
    pattern: step('the row (.+) of (.+) is changed'),
    table: true,
    run: (world, [key = '', name = ''], { table, line }) => {
      const host = running(world);
      const sheet = sheetOf(host, name);
      if (table?.rows.length !== 1) throw new Error(`line ${line}: this step has a table with one row`);
      const { headingRow } = columnOf(sheet, table.headings[0] ?? '');
      let row = headingRow + 1;
      while (row <= sheet.lastRow() && sheet.cell(row, 1).value !== key) row++;
      if (row > sheet.lastRow()) throw new Error(`line ${line}: ${name} has no row ${key}`);
      for (const heading of table.headings) {
        host.typeInto(name, row, columnOf(sheet, heading).column, table.rows[0]?.[heading] ?? '');
      }
    },
  },
  {
    // As a person would after looking at them: the same cells in all rows.
    pattern: step('every row of (.+) is changed'),
    table: true,
    run: (world, [name = ''], said) => {
      const host = running(world);
      const sheet = sheetOf(host, name);
      const [cells = {}] = tableOf(said).rows;
      for (const [heading, text] of Object.entries(cells)) {
        const { headingRow, column } = columnOf(sheet, heading);
        for (let row = headingRow + 1; row <= sheet.lastRow(); row++) host.typeInto(name, row, column, text);
      }
    },
  },
  {
    pattern: step('the person says the doubtful mail (was|was not) sent'),
    table: false,
    run: async (world, [answer = '']) => {
      const host = running(world);
      const { uncertain } = await ask<TodayView>(host, 'getToday');
      if (uncertain.length === 0) throw new Error('no mail is in doubt');
      for (const { token } of uncertain) {
        await ask<DoneReport>(host, 'settleDoubt', { token, wasSent: answer === 'was' });
      }
    },
  },
  {
    pattern: step('the mode becomes (Test|Ask first|Automatic), and the person confirms the first run'),
    table: false,
    run: async (world, [mode = '']) => {
      await ask<DoneReport>(running(world), 'changeMode', { mode: modeNamed(mode), confirmFirstRun: true });
    },
  },
  {
    pattern: step(`everything is paused until ${DAY}`),
    table: false,
    run: async (world, [until = '']) => {
      await ask<DoneReport>(running(world), 'pauseEverything', { until });
    },
  },
  {
    pattern: step(
      `a formal notice for (.+) is written to (.+) on ${DAY}(?:, but is killed just after (\\S+)|, (clicked twice))?`,
    ),
    table: false,
    run: async (world, [invoices = '', client = '', day = '', call, twice]) => {
      const host = await moveTo(world, `${day} 10:00`);
      const question = noticeQuestion(client, invoices.split(', '));
      const preview = await answerOf<NoticePreview>(host, 'previewNotice', question);
      if (call !== undefined) host.failAt({ call, nth: 1, when: 'after', effect: 'kill' });
      const hash = preview.ok ? preview.data.hash : '';
      if (twice !== undefined) await host.callFromPage('makeFormalNotice', [{ ...question, hash }]);
      const { answer } = await host.callFromPage('makeFormalNotice', [{ ...question, hash }]);
      host.failAt(null);
      const made = answer.ok ? (answer.value as Answer<NoticeReport>) : { ok: false as const, message: answer.message };
      world.said = [made.ok ? made.data.sentence : made.message];
    },
  },
  {
    // The form beside a notice in the window; what it answers, refusals too, is "the answer".
    pattern: step(`the notice (\\S+) is recorded as (posted|received|returned|withdrawn) on ${DAY}(?: under (.+))?`),
    table: false,
    run: async (world, [number = '', what = '', on = '', tracking = '']) => {
      const host = await moveTo(world, `${on} 11:00`);
      const { written } = await ask<NoticeView>(host, 'getNotice');
      const token = written.find((one) => one.number === number)?.token ?? '';
      const reply = await answerOf<DoneReport>(host, 'recordDelivery', { token, what, on, tracking });
      world.said = [reply.ok ? reply.data.sentence : reply.message];
    },
  },
];

/** Moves the clock, which only goes forward. */
async function moveTo(world: World, moment: string): Promise<Host> {
  const host = await hostOn(world, moment.slice(0, 10));
  if (moment < host.now) throw new Error(`it is ${host.now} already; a scenario goes forward in time`);
  host.setNow(moment);
  return host;
}

async function passDay(world: World, day: string): Promise<void> {
  for (const time of HEARTBEATS) {
    const host = await moveTo(world, `${day} ${time}`);
    const { error } = await host.fireTrigger('heartbeat');
    if (error !== null) throw new Error(`the hourly run of ${host.now} failed: ${error}`);
  }
}

async function openPreview(world: World): Promise<void> {
  world.preview = await ask<PreviewView>(running(world), 'previewReminders');
}

async function sendPreviewed(world: World, overrule: SendQuestion['overrule']): Promise<void> {
  const all = hashes(world);
  const said: string[] = [];
  for (let from = 0; from < all.length; from += PART) {
    const question = questionOf(world, from, overrule);
    const reply = await answerOf<RunReport>(running(world), 'sendDueReminders', question);
    if (!reply.ok) said.push(reply.message);
    else said.push(...reply.data.notSent.map(({ client, why }) => `${client}: ${why}`));
  }
  world.said = said;
}

/** One part of the click: the mails from `from` on. */
function questionOf(world: World, from: number, overrule: SendQuestion['overrule']): SendQuestion {
  const all = hashes(world);
  const run = `click of ${running(world).now}`;
  const mode = previewed(world).mode;
  return { run, approve: all.slice(from, from + PART), done: from, total: all.length, mode, overrule, edits: [] };
}

function hashes(world: World): readonly string[] {
  return previewed(world).mails.map((mail) => mail.hash);
}

function previewed({ preview }: World): PreviewView {
  if (preview === null) throw new Error('nobody has opened the preview');
  return preview;
}

function guardNamed(name: string): SendQuestion['overrule'][number] {
  const guard = GUARDS[name];
  if (guard === undefined)
    throw new Error(`"${name}" cannot be confirmed; there are ${Object.keys(GUARDS).join(', ')}`);
  return guard;
}

function step(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
