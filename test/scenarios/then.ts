/**
 * The Then steps: what a person sees afterwards. Each compares the columns that its table names, row by row, and shows
 * both as tables when they differ.
 */
import type { NoticeView, PreviewView, TodayView } from '../../src/api';
import { AHEAD, reportOf } from './ahead';
import { type StepRule, tableOf } from './given';
import { compare, compareMails, formulasOf, mailRow, rowsOf } from './seen';
import { ask, digests, reminders, running, sheetOf } from './world';

export const THEN: readonly StepRule[] = [
  ...AHEAD,
  {
    // All rows under the heading row.
    pattern: /^the sheet (.+) is$/,
    table: true,
    run: (world, [name = ''], step) => {
      compare(step, rowsOf(sheetOf(running(world), name), tableOf(step).headings));
    },
  },
  {
    // Only the rows named in the first column.
    pattern: /^the sheet (.+) shows$/,
    table: true,
    run: (world, [name = ''], step) => {
      const { headings, rows } = tableOf(step);
      const key = headings[0] ?? '';
      const wanted = rows.map((row) => row[key]);
      const actual = rowsOf(sheetOf(running(world), name), headings);
      compare(
        step,
        actual.filter((row) => wanted.includes(row[key])),
      );
    },
  },
  {
    pattern: /^no cell of the sheet (.+) is a formula$/,
    table: false,
    run: (world, [name = '']) => {
      expect(formulasOf(sheetOf(running(world), name))).toEqual([]);
    },
  },
  {
    pattern: /^the outbox is$/,
    table: true,
    run: async (world, _words, step) => {
      compareMails(step, await Promise.all(reminders(running(world)).map(mailRow)));
    },
  },
  {
    // The nightly mails to the collectors, in the order they left.
    pattern: /^the digests are$/,
    table: true,
    run: async (world, _words, step) => {
      compareMails(step, await Promise.all(digests(running(world)).map(mailRow)));
    },
  },
  {
    pattern: /^nothing is sent$/,
    table: false,
    run: async (world) => {
      const sent = await Promise.all(reminders(running(world)).slice(world.mailsBefore).map(mailRow));
      expect(sent.map((mail) => `${mail['To']}: ${mail['Subject']}`)).toEqual([]);
    },
  },
  {
    // Every mail of the Send dialog.
    pattern: /^the preview is$/,
    table: true,
    run: async (world, _words, step) => {
      const { mails } = await ask<PreviewView>(running(world), 'previewReminders');
      compare(
        step,
        mails.map((mail) => ({
          Client: mail.client,
          To: mail.to,
          Cc: mail.cc,
          Subject: mail.subject,
          Level: mail.level,
          Tone: mail.tone,
          Invoices: mail.items.map(({ item, level }) => `${item} ${level}`).join(', '),
          Total: mail.totals.map((total) => total.text).join(', '),
          'Needs a person': mail.needsApproval ? 'yes' : 'no',
          Warning: mail.warnings.join(' '),
        })),
      );
    },
  },
  {
    pattern: /^the preview is empty$/,
    table: false,
    run: async (world) => {
      const { mails } = await ask<PreviewView>(running(world), 'previewReminders');
      expect(mails.map((mail) => `${mail.client}: ${mail.subject}`)).toEqual([]);
    },
  },
  {
    // What stands in the way of mails leaving by themselves.
    pattern: /^the preview warns$/,
    table: true,
    run: async (world, _words, step) => {
      const { stops, outsideWindow } = await ask<PreviewView>(running(world), 'previewReminders');
      const window = outsideWindow === null ? [] : [{ Guard: 'window', Sentence: outsideWindow }];
      compare(step, [...stops.map(({ code, sentence }) => ({ Guard: code, Sentence: sentence })), ...window]);
    },
  },
  {
    // Every open invoice that gets nothing today, in the sheet's order.
    pattern: /^these wait$/,
    table: true,
    run: async (world, _words, step) => {
      const { waiting } = await reportOf(world);
      compare(
        step,
        waiting.map(({ item, client, code, until, why }) => ({
          Invoice: item,
          Client: client,
          Reason: code,
          Until: until ?? '',
          Why: why,
        })),
      );
    },
  },
  {
    pattern: /^the problems are$/,
    table: true,
    run: async (world, _words, step) => {
      const { problems } = await reportOf(world);
      compare(
        step,
        problems.map(({ sheet, row, column, code, read, remedy }) => ({
          Sheet: sheet,
          Row: String(row ?? ''),
          Column: column ?? '',
          Problem: code,
          Read: read,
          Remedy: remedy,
        })),
      );
    },
  },
  {
    pattern: /^the calls to make are$/,
    table: true,
    run: async (world, _words, step) => {
      const { calls } = await reportOf(world);
      compare(
        step,
        calls.map(({ client, phone, items, level, ask: question }) => ({
          Client: client,
          Phone: phone ?? '',
          Invoices: items.join(', '),
          Level: level,
          Ask: question,
        })),
      );
    },
  },
  {
    pattern: /^the formal notices due are$/,
    table: true,
    run: async (world, _words, step) => {
      const { notices } = await reportOf(world);
      compare(
        step,
        notices.map(({ client, items }) => ({ Client: client, Invoices: items.join(', ') })),
      );
    },
  },
  {
    // As the notice window lists them, the latest first.
    pattern: /^the written notices are$/,
    table: true,
    run: async (world, _words, step) => {
      const { written } = await ask<NoticeView>(running(world), 'getNotice');
      const rows = written.map(({ number, postedOn, receivedOn, tracking, lastDay, stateText }) => ({
        ...{ Number: number, Posted: postedOn ?? '', Received: receivedOn ?? '', Tracking: tracking ?? '' },
        ...{ 'Last day': lastDay ?? '', State: stateText },
      }));
      compare(step, rows);
    },
  },
  {
    pattern: /^the documents are$/,
    table: true,
    run: (world, _words, step) => {
      const { files } = running(world);
      compare(
        step,
        files.map(({ name, mimeType }) => ({ Name: name, Type: mimeType.endsWith('/pdf') ? 'PDF' : 'Google Doc' })),
      );
    },
  },
  {
    pattern: /^a person is asked about$/,
    table: true,
    run: async (world, _words, step) => {
      const { asks, uncertain } = await ask<TodayView>(running(world), 'getToday');
      const doubts = uncertain.map(({ client, subject }) => ({
        Client: client,
        Invoices: '',
        Why: 'uncertain',
        Subject: subject,
      }));
      const others = asks.map(({ client, items, why }) => ({
        Client: client,
        Invoices: items.map(({ item }) => item).join(', '),
        Why: why.code,
        Subject: '',
      }));
      compare(step, [...doubts, ...others]);
    },
  },
  {
    // Why a mail of the last click did not leave, or what the last click answered.
    pattern: /^the answer is "(.+)"$/,
    table: false,
    run: (world, [sentences = '']) => {
      expect(world.said).toEqual(sentences.split('"; "'));
    },
  },
];
