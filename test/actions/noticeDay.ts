/** A studio on the day after its reminders, on which formal notices may be written with a reason. */
import type { Host } from '../../host/realm/host';
import type { NoticePreview, NoticeQuestion, NoticeReport } from '../../src/api';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { answerOf, ask } from '../scenarios/world';
import { column, HISTORY } from '../whatHappens/scene';
import { aHostWith, sendAll } from './studio';

export const ONE = noticeQuestion('Client 0', ['INV-0']);

const DOC = 'application/vnd.google-apps.document';
export const documents = (host: Host) => host.files.filter(({ mimeType }) => mimeType === DOC);

/** @param before  what is typed before the reminders leave */
export async function noticeDay(
  settings: Readonly<Record<string, string>> = {},
  clients = 1,
  before: (host: Host) => void = () => undefined,
): Promise<Host> {
  const host = await aHostWith(clients, 0, 'ask', { legal: true, settings });
  before(host);
  await sendAll(host);
  host.setNow('2026-03-10 09:00');
  return host;
}

export const preview = (host: Host, question: NoticeQuestion) => ask<NoticePreview>(host, 'previewNotice', question);

export async function write(host: Host, question: NoticeQuestion = ONE): Promise<NoticeReport> {
  const { hash } = await preview(host, question);
  return ask<NoticeReport>(host, 'makeFormalNotice', { ...question, hash });
}

/** The sentence with which it was refused; the click comes even where the preview was refused. */
export async function refused(host: Host, question: NoticeQuestion = ONE): Promise<string> {
  const seen = await answerOf<NoticePreview>(host, 'previewNotice', question);
  const hash = seen.ok ? seen.data.hash : 'none';
  const answer = await answerOf<NoticeReport>(host, 'makeFormalNotice', { ...question, hash });
  return answer.ok ? 'written' : answer.message;
}

export const numbers = (host: Host) =>
  column(host, HISTORY, 'Subject').flatMap((text) => /^(?:TEST-)?MN-\d+-\d+/.exec(text)?.[0] ?? []);
