/** What happens if somebody edits the sheet meanwhile, deletes history, or a notice is interrupted: proofs of the sentences of the README. */
import type { Host } from '../../host/realm/host';
import type { NoticePreview } from '../../src/api';
import { aHostWith, sendAll } from '../actions/studio';
import { noticeQuestion } from '../scenarios/noticeQuestion';
import { answerOf, ask, columnOf, sheetOf } from '../scenarios/world';
import {
  BEN,
  click,
  column,
  HISTORY,
  heartbeat,
  type Proofs,
  problemsOf,
  results,
  today,
  type,
  whenMailLeaves,
  written,
} from './scene';

export const EDITED: Proofs = {
  'Rows that are sorted, inserted or deleted during a run are found again by their number or reference before anything is written.':
    async () => {
      const host = await aHostWith(4, 0);
      const [kept] = await remindedBefore(host);
      whenMailLeaves(host, 2, () => {
        host.sortRows(HISTORY, 1, columnOf(sheetOf(host, HISTORY), 'Seq').column, true);
        host.insertRows(HISTORY, 1, 2);
        host.sortRows('Invoices', 1, 1, true);
      });
      await click(host, 25, 'r2');
      const tokens = new Map(host.outbox.map((mail) => [/PD-[0-9A-Z]{6}/.exec(mail.raw)?.[0] ?? '', mail.id]));
      const rows = column(host, HISTORY, 'Token');
      expect(column(host, HISTORY, 'Message')).toEqual(rows.map((token) => tokens.get(token)));
      expect(rows).toHaveLength(4);
      expect(rows).toContain(kept);
      expect(new Set(results(host))).toEqual(new Set(['SENT']));
      expect(column(host, 'Invoices', 'Level')).toEqual(Array(4).fill('Gentle reminder'));
    },
  'An invoice that is paid while its reminder is being prepared drops out of it.': async () => {
    const host = await aHostWith(2, 0);
    whenMailLeaves(host, 1, () => type(host, 'Invoices', 'Client 1', 'Paid', '100'));
    await click(host);
    expect(written(host)).toEqual(['ap@client0.example']);
  },
  'Cells that are not Paydue’s are never written, and a text that looks like a formula stays text.': async () => {
    const host = await aHostWith(2, 0);
    type(host, 'Invoices', 'Client 0', 'Client', "'=1+1");
    const before = userCells(host);
    await click(host);
    await heartbeat(host, '2026-03-10 09:00');
    expect(userCells(host)).toEqual(before);
    const cell = sheetOf(host, HISTORY).cell(2, columnOf(sheetOf(host, HISTORY), 'Client').column);
    expect([cell.value, cell.formula]).toEqual(['=1+1', null]);
  },
  'A column that is protected against you is named in the sidebar and stops nothing else.': async () => {
    const host = await aHostWith(2, 0, 'automatic');
    host.protect('Invoices', columnOf(sheetOf(host, 'Invoices'), 'Why').column, [BEN]);
    await heartbeat(host, '2026-03-09 10:00');
    expect(written(host)).toHaveLength(2);
    expect(column(host, 'Invoices', 'Level')).toEqual(['Gentle reminder', 'Gentle reminder']);
    expect(await problemsOf(host, 'Invoices')).toEqual(['columnProtected']);
  },
  'Where Contact history is protected against you, nothing is sent from your account.': async () => {
    const host = await aHostWith(2, 0);
    host.protect(HISTORY, null, [BEN]);
    const answer = await click(host);
    expect(answer.ok && answer.data.stoppedEarly).toContain('Contact history could not be written');
    expect(written(host)).toEqual([]);
  },
};

export const DELETED: Proofs = {
  'A row of Contact history that was deleted or edited is reported with its number; a sorted sheet is not.':
    async () => {
      const host = await aHostWith(3, 0);
      await click(host);
      host.sortRows(HISTORY, 1, columnOf(sheetOf(host, HISTORY), 'Seq').column, true);
      expect(await problemsOf(host, HISTORY)).toEqual([]);
      type(host, HISTORY, 'Client 0', 'Subject', 'Something else');
      host.deleteRows(HISTORY, 3, 1);
      const { problems } = await today(host);
      expect(
        problems.filter(({ place }) => place.sheet === HISTORY).map(({ code, place }) => [code, place.row]),
      ).toEqual([
        ['sealBroken', 3],
        ['historyGap', null],
      ]);
    },
  'What the Level column remembers and the history does not is shown to a person and not sent again.': async () => {
    const host = await aHostWith(1, 0, 'automatic');
    await heartbeat(host, '2026-03-09 10:00');
    host.deleteRows(HISTORY, 2, 1);
    for (const day of ['10', '16', '17']) await heartbeat(host, `2026-03-${day} 10:00`);
    expect(written(host)).toHaveLength(1);
    expect((await today(host)).asks.map(({ why }) => why.code)).toEqual(['historyBehind']);
  },
  'When the last rows are missing, deleted or gone with an older version of the spreadsheet, nothing leaves until a person has looked.':
    async () => {
      const host = await aHostWith(2, 0, 'automatic');
      await heartbeat(host, '2026-03-09 10:00');
      host.deleteRows(HISTORY, 3, 1);
      type(host, 'Invoices', 'Client 1', 'Level', '');
      await heartbeat(host, '2026-03-09 11:00');
      expect(written(host)).toHaveLength(2);
      expect((await today(host)).stops.map(({ code }) => code)).toEqual(['historyCut']);
    },
  'Without the sheet Contact history nothing is sent at all.': async () => {
    const host = await aHostWith(1, 0, 'automatic');
    host.renameSheet(HISTORY, 'Old');
    await heartbeat(host, '2026-03-09 10:00');
    expect(written(host)).toEqual([]);
    expect(
      await answerOf(host, 'sendDueReminders', {
        run: 'r1',
        approve: [],
        done: 0,
        total: 0,
        mode: 'automatic',
        overrule: [],
        edits: [],
      }),
    ).toMatchObject({
      message: expect.stringContaining('The sheet Contact history is not there'),
    });
  },
  'A row that is deleted while its mail is leaving is written again.': async () => {
    const host = await aHostWith(2, 0);
    whenMailLeaves(host, 1, () => host.deleteRows(HISTORY, 2, 1));
    await click(host);
    expect([...column(host, HISTORY, 'Client')].sort()).toEqual(['Client 0', 'Client 1']);
    expect(results(host)).toEqual(['SENT', 'SENT']);
    expect(await problemsOf(host, HISTORY)).toEqual([]);
  },
};

export const NOTICE: Proofs = {
  'The next click fills the same document; there is never a second one.': async () => {
    const host = await aHostWith(1, 0, 'ask', { legal: true });
    await sendAll(host);
    host.setNow('2026-03-10 09:00');
    const question = noticeQuestion('Client 0', ['INV-0']);
    const { hash } = await ask<NoticePreview>(host, 'previewNotice', question);
    host.failAt({ call: 'Document.saveAndClose', nth: 1, when: 'before', effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...question, hash }]);
    host.setNow('2026-03-10 09:30');
    await ask(host, 'makeFormalNotice', { ...question, hash });
    expect(host.files.map(({ mimeType }) => mimeType)).toEqual([
      'application/vnd.google-apps.document',
      'application/pdf',
    ]);
    expect(results(host)).toEqual(['SENT', 'SENT']);
  },
  'Until then the sidebar says that a notice was begun and not finished.': async () => {
    const host = await aHostWith(1, 0, 'ask', { legal: true });
    await sendAll(host);
    host.setNow('2026-03-10 09:00');
    const question = noticeQuestion('Client 0', ['INV-0']);
    const { hash } = await ask<NoticePreview>(host, 'previewNotice', question);
    host.failAt({ call: 'Drive.Files.create', nth: 1, when: 'before', effect: 'kill' });
    await host.callFromPage('makeFormalNotice', [{ ...question, hash }]);
    expect((await today(host)).asks.map(({ why }) => why.code)).toEqual(['noticeBegun']);
  },
};

/** One reminder of another client long ago, whose row must stay as it is. */
async function remindedBefore(host: Host): Promise<readonly string[]> {
  await click(host, 1);
  host.setNow('2026-03-09 12:00');
  return column(host, HISTORY, 'Token');
}

/** Every cell of the user's own columns. */
function userCells(host: Host): readonly unknown[] {
  const sheet = sheetOf(host, 'Invoices');
  const cells: unknown[] = [];
  for (let row = 1; row <= sheet.lastRow(); row++)
    for (let at = 1; at <= 7; at++)
      cells.push(sheet.cell(row, at).value, sheet.cell(row, at).formula, sheet.cell(row, at).format);
  return cells;
}
