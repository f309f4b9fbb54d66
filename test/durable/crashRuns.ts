/** The runs that are killed: by the clock, by the click in parts of five, and two formal notices. */
import type { NoticePreview, NoticeView, PreviewView, RunReport } from '../../src/api';
import { inTheWay, noticeQuestion } from '../scenarios/noticeQuestion';
import { MIA, NOTIFIED } from './matrixBook';
import type { PlainHost } from './moments';
import { answerTo } from './questions';

/** Mails in one question of the page (html/send/sendAll.ts). */
const PART = 5;

export const RUNS: Readonly<Record<string, (host: PlainHost) => void>> = {
  'twelve mails by the clock': (host) => {
    host.fireNow(MIA, 'heartbeat');
  },
  'twelve mails by the click': sendByClick,
  'two formal notices': (host) => {
    for (const client of NOTIFIED) if (!writeNotice(host, client)) return;
  },
};

/** As the page does it: a part that has no answer ends the click. */
function sendByClick(host: PlainHost): void {
  const preview = answerTo<PreviewView>(host, 'previewReminders');
  if (!preview?.ok) return;
  const { mails, mode } = preview.data;
  const all = mails.map(({ hash }) => hash);
  for (let done = 0; done < all.length; done += PART) {
    const approve = all.slice(done, done + PART);
    const question = { run: 'one click', approve, done, total: all.length, mode, overrule: [], edits: [] };
    const part = answerTo<RunReport>(host, 'sendDueReminders', question);
    if (!part?.ok) return;
  }
}

/** Looks, and writes what may be written. @returns whether the person may go on: false when an execution died */
export function writeNotice(host: PlainHost, client: string): boolean {
  const view = answerTo<NoticeView>(host, 'getNotice');
  if (!view?.ok) return false;
  const items = view.data.clients.find((one) => one.client === client)?.items.map(({ item }) => item) ?? [];
  const question = noticeQuestion(client, items);
  const preview = answerTo<NoticePreview>(host, 'previewNotice', question);
  if (!preview?.ok) return false;
  if (inTheWay(preview.data).length > 0) return true;
  return answerTo(host, 'makeFormalNotice', { ...question, hash: preview.data.hash }) !== null;
}
