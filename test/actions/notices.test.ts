/** A notice that was begun and not finished, and a notice of another spreadsheet: never two documents of one. */
import { resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import type { Answer, NoticePreview, NoticeReport } from '../../src/api';
import { inTheWay, noticeQuestion } from '../scenarios/noticeQuestion';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import { BEN, column, HISTORY, MIA, results } from '../whatHappens/scene';
import { aHostWith, sendAll, setSetting } from './studio';

const ONE = noticeQuestion('Client 0', ['INV-0']);
const documents = (host: Host) => host.files.filter(({ mimeType }) => mimeType.includes('document'));

/** The day after the reminder, on which a notice may be written. */
async function noticeDay(before: (host: Host) => void = () => undefined): Promise<Host> {
  const host = await aHostWith(1, 0, 'ask', { legal: true });
  before(host);
  await sendAll(host);
  host.setNow('2026-03-10 09:00');
  return host;
}

async function write(host: Host, question = ONE): Promise<Answer<NoticeReport> | null> {
  const { hash } = await ask<NoticePreview>(host, 'previewNotice', question);
  const { answer } = await host.callFromPage('makeFormalNotice', [{ ...question, hash }]);
  return answer.ok ? (answer.value as Answer<NoticeReport>) : null;
}

/** Google ends the execution right after the document was made. */
async function begun(question = ONE, before?: (host: Host) => void): Promise<Host> {
  const host = await noticeDay(before);
  host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'after', effect: 'kill' });
  expect(await write(host, question)).toBeNull();
  expect(results(host)[results(host).length - 1]).toBe('SENDING');
  host.setNow('2026-03-10 10:00');
  return host;
}

describe('a notice that was begun', () => {
  test('is finished by the account that began it, in the same document', async () => {
    const host = await begun();
    expect(await write(host)).toMatchObject({ ok: true, data: { adopted: true } });
    expect([documents(host).length, results(host)]).toEqual([1, ['SENT', 'SENT']]);
  });

  test('whose Result was emptied is finished in its row', async () => {
    const host = await begun();
    host.typeInto(HISTORY, 3, columnOf(sheetOf(host, HISTORY), 'Result').column, '');
    expect(await write(host)).toMatchObject({ ok: true, data: { adopted: true } });
    expect(results(host)).toEqual(['SENT', 'SENT']);
  });

  test('is refused to another account, which would not find the document (fact 77)', async () => {
    const host = await begun();
    host.user = BEN;
    const sentence = `${MIA} began this notice and did not finish it. They finish it by writing it once more. To write another one, set its row of Contact history to VOID.`;
    expect(inTheWay(await ask<NoticePreview>(host, 'previewNotice', ONE))).toEqual([sentence]);
    expect(await write(host)).toMatchObject({ code: 'refused', message: sentence });
    expect([documents(host).length, results(host)]).toEqual([1, ['SENT', 'SENDING']]);
  });

  test('and made void may be written by another account', async () => {
    const host = await begun();
    host.user = BEN;
    host.typeInto(HISTORY, 3, columnOf(sheetOf(host, HISTORY), 'Result').column, 'VOID');
    expect(await write(host)).toMatchObject({ ok: true, data: { adopted: false } });
    expect(results(host)).toEqual(['SENT', 'VOID', 'SENT']);
  });

  test('for two invoices of which one was paid: the other is told how to go on', async () => {
    const secondInvoice = ['INV-9', 'Client 0', '2026-03-06', '70', 'EUR', '0', 'ap@client0.example'];
    const host = await begun({ ...ONE, items: ['INV-0', 'INV-9'] }, (before) =>
      secondInvoice.forEach((text, at) => {
        before.typeInto('Invoices', 3, at + 1, text);
      }),
    );
    host.typeInto('Invoices', 3, 6, '70');
    expect(await write(host)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Or set its row of Contact history to VOID.'),
    });
    host.typeInto(HISTORY, 3, columnOf(sheetOf(host, HISTORY), 'Result').column, 'VOID');
    expect(await write(host)).toMatchObject({ ok: true });
  });

  test.each([
    [
      'lost its Result',
      (host: Host) => host.typeInto(HISTORY, 3, columnOf(sheetOf(host, HISTORY), 'Result').column, ''),
      ['SENT', '', 'SENT'],
    ],
    ['was deleted', (host: Host) => host.deleteRows(HISTORY, 3, 1), ['SENT', 'SENT']],
    [
      'was made void',
      (host: Host) => host.typeInto(HISTORY, 3, columnOf(sheetOf(host, HISTORY), 'Result').column, 'VOID'),
      ['SENT', 'VOID', 'SENT'],
    ],
  ] as const)('whose row %s while it is finished: what was written is recorded anew', async (_, act, expected) => {
    const host = await begun();
    host.failAt({ call: 'DocumentApp.openById', nth: 1, when: 'before', effect: { meanwhile: () => act(host) } });
    expect(await write(host)).toMatchObject({ ok: true });
    expect(results(host)).toEqual(expected);
    expect(column(host, HISTORY, 'Message').slice(-1)[0]).toBe(documents(host)[0]?.id);
  });
});

test('the same account writes the notice of the same number in another spreadsheet: another document', async () => {
  const one = await noticeDay();
  await write(one);
  const other = await noticeDay();
  const host = await createHost({
    ...{ dist: resolve('dist'), book: other.book, folder: null, now: other.now, user: MIA, memory: one.memory() },
  });
  setSetting(host, 'book.id', '');
  await ask(host, 'adoptCopy');
  // What is remembered beside the account's files is the other spreadsheet's.
  await ask(host, 'acceptHistory');
  expect(await write(host)).toMatchObject({ ok: true, data: { adopted: false } });
  expect(new Set(documents(host).map(({ id }) => id)).size).toBe(2);
});

test('a set-up spreadsheet whose book.id was emptied counts as a copy', async () => {
  const copy = await (await aHostWith(1, 0, 'automatic')).copy();
  setSetting(copy, 'book.id', '');
  copy.setNow('2026-03-09 10:00');
  await copy.fireTrigger('heartbeat');
  expect(copy.outbox.filter(({ raw }) => /^To: .*client0/m.test(raw))).toEqual([]);
  expect(await answerOf(copy, 'adoptCopy')).toMatchObject({ ok: true });
});
