/**
 * What goes into a client's hand-over folder, by name and key: the account, every contact, the invoices, the notices
 * (capabilities 23). Nothing is written here.
 */
import type { Day } from '../days';
import { sha256Hex } from '../digest';
import { counts } from '../dunning/history';
import { fileName, pdfName } from '../fileName';
import { type DriveFile, type DriveView, driveIdIn, fileOf } from '../messages/attachments';
import type { Client, ContactEvent, Ledger, OpenItem } from '../model';
import type { NoticeBlock } from '../notice/blocks';
import { noticeFileKey } from '../notice/keys';
import { spokenSubject } from '../notice/record';
import type { FileMissing } from '../reason';
import { statementBlocks, statementTitle } from '../statement/blocks';
import { dayOfIssue } from '../statement/movements';
import { statementOf } from '../statement/statement';
import { contactBlocks } from './contacts';
import { handOverTexts } from './texts';

export type HandOverPlan = {
  readonly key: string;
  readonly name: string;
  readonly documents: readonly {
    readonly key: string;
    readonly name: string;
    readonly blocks: readonly NoticeBlock[];
  }[];
  /** PDFs of the user's, to be copied. */
  readonly invoices: readonly { readonly key: string; readonly name: string; readonly file: DriveFile }[];
  /** PDFs of Paydue's own, to be copied. */
  readonly notices: readonly { readonly key: string; readonly name: string; readonly id: string; readonly on: Day }[];
  /** Invoices whose PDF is not at hand. */
  readonly missing: readonly { readonly item: OpenItem; readonly why: FileMissing }[];
};

/** In the language of the workbook: it is read by whoever collects for its owner, not by the client. */
export function planHandOver(
  client: Client,
  items: readonly OpenItem[],
  ledger: Ledger,
  today: Day,
  drive: DriveView,
): HandOverPlan {
  const { settings, bookId } = ledger;
  const { language, mode, creditor } = settings;
  const texts = handOverTexts(language);
  const key = (of: string): string => noticeFileKey(`handOver ${digest(`${client.id}\n${of}`)}`, bookId, mode);
  const name = fileName(client.name);
  const from = items.map(({ invoice }) => dayOfIssue(invoice, today)).sort()[0] ?? null;
  const statement = statementOf(client, ledger, { from, to: today });
  const found = items.map((item) => ({ item, file: fileOf(item.invoice, drive) }));
  return {
    key: key('folder'),
    name: `${texts.handOver}, ${name}`,
    documents: [
      {
        key: key('statement'),
        name: statementTitle({ ...statement, from: null }, language),
        blocks: statementBlocks(statement, creditor, language),
      },
      { key: key('contacts'), name: `${texts.contacts}, ${name}`, blocks: contactBlocks(client, ledger, language) },
    ],
    invoices: found.flatMap(({ item, file }) =>
      typeof file === 'string'
        ? []
        : [
            {
              key: key(`invoice ${item.invoice.id} ${file.id}`),
              name: pdfName(item.invoice.number, item.invoice.id),
              file,
            },
          ],
    ),
    notices: noticesOf(client, ledger).flatMap((event) => {
      const { note, on, seq } = event;
      const id = driveIdIn(/https?:\S+/.exec(note ?? '')?.[0] ?? null);
      const name = pdfName(spokenSubject(event) ?? '', texts.kinds.notice);
      return id === null ? [] : [{ key: key(`notice ${seq} ${id}`), name, id, on }];
    }),
    missing: found.flatMap(({ item, file }) => (typeof file === 'string' ? [{ item, why: file }] : [])),
  };
}

/** That were written, oldest first; its row's note has the link of its PDF. */
function noticesOf({ id }: Client, { history, settings: { mode } }: Ledger): readonly ContactEvent[] {
  return history
    .filter(
      (event) =>
        event.kind === 'notice' &&
        event.clientId === id &&
        event.result === 'SENT' &&
        counts(event, { mode, run: null }),
    )
    .sort((a, b) => a.seq - b.seq);
}

/** Short enough for a property of Drive's with all that stands before it. */
function digest(text: string): string {
  return sha256Hex(text).slice(0, 40);
}
