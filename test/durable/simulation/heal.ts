/** The end of each history: whatever was done to it, the spreadsheet is put in order, and three healthy working days follow. */
import { addDays } from '../../../host/days';
import type { TodayView } from '../../../src/api';
import { answerTo, ask } from '../questions';
import { columnsOf, rowsIn } from '../sheetRows';
import type { Breach, Scene } from './play';
import { set } from './stage';
import { historyOf } from './watch';

const WORKING_DAYS = 3;
const HOURS = ['09:10', '11:10', '14:10'];
/** A reminder comes a day after the due date and no sooner than five days after another; some days more are no fault. */
const SURELY_LATE_DAYS = 8;

/** @returns what is still wrong after that */
export function heal(scene: Scene): Breach | null {
  const { host, truth, traits, tell } = scene;
  scene.tidy();
  host.user = traits.accounts.mia;
  host.setNow(`${addDays(host.now.slice(0, 10), 1)} 07:00`);
  set(host, 'pause.until', '');
  if (truth.wasCut) ask(host, 'acceptHistory');
  for (const [question, on] of [['takeOver'], ['switchNight', { on: true }]] as const) {
    const answer = answerTo(host, question, on);
    if (!answer?.ok) return { rule: 'the spreadsheet can be put in order', what: `${question}: ${answer?.message}` };
  }
  tell('everything is put in order, and Mia sends');
  let day = host.now.slice(0, 10);
  for (let worked = 0; worked < WORKING_DAYS; ) {
    day = addDays(day, 1);
    if (isFree(day, truth.holidays)) continue;
    worked += 1;
    for (const hour of HOURS) {
      host.setNow(`${day} ${hour}`);
      const { error } = host.fireNow(host.user, 'heartbeat');
      if (error !== null) return { rule: 'no execution fails without a cause', what: `heartbeat on ${day}: ${error}` };
    }
  }
  const today = ask<TodayView>(host, 'getToday');
  return hiddenDoubt(scene, today) ?? unsent(scene, today, day);
}

/** Saturdays, Sundays and what stands in Holidays. */
export function isFree(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || holidays.has(day);
}

function hiddenDoubt({ host }: Scene, { uncertain }: TodayView): Breach | null {
  const open = historyOf(host.book).filter(
    ({ kind, result }) => kind === 'reminder' && /UNCERTAIN|SENDING/.test(result),
  );
  const hidden = open.find(
    ({ token }) => !uncertain.some((one) => one.token === token && one.searchUrl.includes(token)),
  );
  return hidden ? { rule: 'every doubt is shown', what: `${hidden.token} to ${hidden.client} is not` } : null;
}

/** By the product's own plan, and by a look at invoices with which nobody did anything. */
function unsent({ host, truth, traits }: Scene, { ready }: TodayView, day: string): Breach | null {
  const rule = 'nothing that could be sent by itself is left unsent';
  const left = ready.find(({ needsApproval }) => !needsApproval);
  if (left) return { rule, what: `${left.level} to ${left.client} is still ready` };
  const failed = new Set(
    historyOf(host.book)
      .filter(({ result }) => result !== 'SENT')
      .map(({ client }) => client),
  );
  const today = Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
  const sheet = host.book.sheet('Invoices');
  if (sheet === null || !columnsOf(sheet).has('Number')) return null;
  for (const { text } of rowsIn(host.book, 'Invoices')) {
    const [number, client] = [text('Number'), text('Client')];
    const isOpen = text('Paid') === '' && today - Number(text('Due date')) > SURELY_LATE_DAYS;
    if (!isOpen || number === '' || truth.touched.has(client) || failed.has(client)) continue;
    const email = traits.clients.find(({ name }) => name === client)?.email;
    const wasTold = truth.mails.some(({ invoices, to }) => to === email && invoices.includes(number));
    if (!wasTold) return { rule, what: `nobody ever wrote to ${client} about ${number}` };
  }
  return null;
}
