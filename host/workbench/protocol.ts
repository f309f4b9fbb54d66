/** What the workbench page and its server say to each other, as JSON. Types only. */

import type { Execution, Menu, PageAnswer, TriggerView } from '../realm/host';
import type { CellStyle, Merge } from '../workbook/book';

/** Everything the frame around the views shows; asked again after each change. */
export type WorkbenchState = {
  /** Rises with each change; what was asked at an older one may be out of date. */
  readonly revision: number;
  readonly book: { readonly name: string; readonly locale: string; readonly timeZone: string };
  /** Where the working copy, the mails and the documents are; null when they are in memory only. */
  readonly folder: string | null;
  /** The machine's own time of the last save, `HH:MM:SS`. */
  readonly savedAt: string | null;
  /** The workbench clock, local time in the sheet's zone, `YYYY-MM-DD HH:MM`. */
  readonly now: string;
  readonly user: string;
  readonly sheets: readonly SheetView[];
  readonly counts: { readonly mails: number; readonly files: number; readonly runs: number };
  readonly triggers: readonly TriggerView[];
  readonly quota: { readonly mailLeft: number; readonly mailLimit: number; readonly triggerMs: number };
  readonly bundle: { readonly bytes: number; readonly builtAt: string };
};

export type SheetView = {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  /** Pixels, column A first. */
  readonly widths: readonly number[];
  readonly merges: readonly Merge[];
};

/** One cell as the grid draws it; empty cells without a look are left out. */
export type CellView = {
  readonly column: number;
  /** By its number format, as a person reads it. */
  readonly text: string;
  /** What stands in the formula bar: typed again, it gives the same cell. */
  readonly edit: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'error' | 'empty';
  readonly stale: boolean;
  readonly note: string | null;
  readonly look: CellStyle | null;
};
export type RowView = { readonly row: number; readonly cells: readonly CellView[] };
export type CellsView = { readonly revision: number; readonly rows: readonly RowView[] };

/** Where the person's cursor stands: the bundle may ask for it. */
export type Selection = { readonly sheet: string; readonly row: number; readonly column: number };

/** A page that the bundle opened lies under `/frame/<frame>`. */
export type UiView =
  | { readonly kind: 'sidebar'; readonly title: string; readonly frame: string }
  | {
      readonly kind: 'dialog';
      readonly title: string;
      readonly frame: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | ({ readonly kind: 'activate' } & Selection);

export type MailLine = {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  /** Names, or addresses where there is no name. */
  readonly to: string;
  readonly subject: string;
  /** The beginning of the text. */
  readonly snippet: string;
};
export type MailView = MailLine & {
  readonly from: string;
  readonly toFull: string;
  readonly cc: string;
  readonly replyTo: string;
  readonly threadId: string;
  readonly execution: number;
  readonly hasHtml: boolean;
  readonly text: string;
  readonly raw: string;
  /** `inText`: a picture that the message shows at its place; all others are beside it. */
  readonly attachments: readonly { readonly name: string; readonly bytes: number; readonly inText: boolean }[];
  readonly path: string | null;
};

export type FileView = {
  readonly id: string;
  readonly name: string;
  /** `drive`: a file or folder that the user keeps in Drive. */
  readonly kind: 'document' | 'pdf' | 'other' | 'drive';
  /** What is pasted into a sheet to name it. */
  readonly link: string;
  readonly createdAt: string;
  readonly bytes: number;
  readonly path: string | null;
  readonly properties: Readonly<Record<string, string>>;
};

/** What a night did; `noTrigger`: nothing was installed, so nothing ran and the clock did not move. */
export type NightView =
  | { readonly kind: 'noTrigger' }
  | {
      readonly kind: 'ran';
      readonly now: string;
      readonly runs: number;
      readonly mails: number;
      readonly errors: number;
    };

/** The questions by name; each is a POST to `/api/<name>`. */
export type Api = {
  open(question: null): readonly Menu[];
  state(question: null): WorkbenchState;
  cells(question: { readonly sheet: string; readonly from: number; readonly to: number }): CellsView;
  type(question: {
    readonly sheet: string;
    readonly edits: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  }): null;
  click(question: { readonly functionName: string; readonly selection: Selection | null }): readonly UiView[];
  call(question: {
    readonly functionName: string;
    readonly args: readonly unknown[];
    readonly selection: Selection | null;
  }): { readonly answer: PageAnswer; readonly ui: readonly UiView[] };
  mails(question: null): readonly MailLine[];
  mail(question: { readonly id: string }): MailView;
  files(question: null): readonly FileView[];
  runs(question: null): readonly Execution[];
  setClock(question: { readonly now: string }): null;
  addDay(question: null): null;
  nextNight(question: { readonly evenWithout: boolean }): NightView;
  fire(question: { readonly functionName: string }): Execution;
  save(question: null): null;
};
