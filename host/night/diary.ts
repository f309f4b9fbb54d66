/** The days as a person reads them: one heading a day, one line for each thing that was done or waits. */
import { nightText } from '../text';
import type { MessageView, RunView } from './report';

/** @param out the folder with the book and the mails; null after a dry run */
export function diary(runs: readonly RunView[], out: string | null): string {
  const days = runs.map(dayLines);
  const last = out === null ? [nightText.nothingWritten] : nightText.written(out);
  return [...days, last].map((lines) => lines.join('\n')).join('\n\n');
}

function dayLines(run: RunView): readonly string[] {
  const sections = [
    section(nightText.sent, run.sent.map(messageLine)),
    section(nightText.ready, run.ready.map(messageLine)),
    section(
      nightText.failed,
      run.failed.map((message) => `${messageLine(message)}: ${message.reason}`),
    ),
    section(nightText.uncertain, run.uncertain.map(messageLine)),
    section(
      nightText.calls,
      run.calls.map((call) => [call.client, call.phone, call.items.join(', '), call.ask].filter(Boolean).join(' · ')),
    ),
    section(
      nightText.notices,
      run.notices.map((notice) =>
        [notice.client, notice.items.join(', '), notice.document].filter(Boolean).join(' · '),
      ),
    ),
    section(
      nightText.tasks,
      run.tasks.map((task) => `${task.client} · ${task.items.join(', ')}: ${task.text}`),
    ),
    section(
      nightText.waiting,
      run.waiting.map((item) => `${item.item} · ${item.client}: ${item.why}`),
    ),
    section(
      nightText.problems,
      run.problems.map(
        (problem) => `${place(problem)}: ${problem.read === '' ? '' : `"${problem.read}". `}${problem.remedy}`,
      ),
    ),
  ].flat();
  return [nightText.day(run.on, run.mode), ...(sections.length > 0 ? sections : [nightText.quietDay])];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${heading} (${lines.length})`, ...lines.map((line) => `    ${line}`)];
}

function messageLine(message: MessageView): string {
  const items = message.items.map(({ item, level }) => `${item} ${level}`).join(', ');
  const totals = message.totals.map(({ amount, currency }) => `${amount} ${currency}`).join(' + ');
  const to = [...message.to, ...message.cc.map((address) => `cc ${address}`)].join(', ');
  return `${message.client} · ${totals} · ${items} · ${to}`;
}

function place(problem: RunView['problems'][number]): string {
  const { sheet, row, column } = problem;
  return [sheet, row === null ? null : nightText.row(row), column].filter((part) => part !== null).join(', ');
}
