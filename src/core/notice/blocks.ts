/**
 * What a formal notice is made of: blocks in their order, for a document, a page and a PDF alike. Shapes only.
 *
 * A text holds no markup. A text of several lines (a cell, an address) has `\n` between them.
 */
import type { Day } from '../days';
import type { InlineImage } from '../message';

/** A paragraph's text in pieces. */
export type NoticeText = { readonly text: string; readonly bold: boolean };

/** Rows of texts below a heading row; the columns of `numeric` (from 0) are aligned to the right. */
export type NoticeTable = {
  readonly kind: 'table';
  readonly head: readonly string[];
  readonly numeric: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** The column in which the totals' labels have room; from 0. */
  readonly labelled: number;
  /** Each fills the last column, in bold. */
  readonly totals: readonly { readonly label: string; readonly amount: string }[];
};

/**
 * `ownName`: the letter's name in its law's own language, below a heading in another. `place`: town and day. `delivery`:
 * the way it is sent. `reference`: its number and token. `image`: a code to scan. `small`: a line in small print.
 *
 * A heading of level 2 and a paragraph with `keepWithNext` stand on the page of what follows them; a signature is kept in
 * one piece with the paragraph before.
 */
export type NoticeBlock =
  | { readonly kind: 'letterhead' | 'address' | 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'place' | 'delivery' | 'ownName' | 'reference' | 'small'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly texts: readonly NoticeText[]; readonly keepWithNext: boolean }
  | NoticeTable
  /** Each label with its colon. */
  | { readonly kind: 'facts'; readonly facts: readonly { readonly label: string; readonly value: string }[] }
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'image'; readonly image: InlineImage; readonly caption: string };

export type NoticeDocument = {
  /** The file's name. */
  readonly title: string;
  /** At the foot of each page: which letter, to whom. */
  readonly foot: string;
  /** What the Subject of its history row holds: number, last day, days and where they count from; `state.ts` reads it back. */
  readonly subject: string;
  /** Two letters. */
  readonly language: string;
  /** The last day to pay, as it stands in the letter. */
  readonly deadline: Day;
  readonly blocks: readonly NoticeBlock[];
};

/** What a tag of a template Doc stands for: a text; a section that shows or hides; rows of a table; a picture. */
export type NoticeNameKind = 'text' | 'section' | 'rows' | 'image';

/** A name that a template Doc may hold: `{{name}}`, `{{#name}}…{{/name}}`. `within`: the names of a row; empty otherwise. */
export type NoticeName = { readonly name: string; readonly kind: NoticeNameKind; readonly within: readonly string[] };

/**
 * What fills a template Doc: by the names of `noticeNames`, each in one of the four. A text is plain and may have several
 * lines. A name of `texts` is also a section, shown unless the text is empty; so is one of `rows`, unless it has none.
 * Records without a prototype: a tag called `constructor` finds nothing.
 */
export type NoticeView = {
  readonly texts: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, boolean>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly images: Readonly<Record<string, { readonly image: InlineImage; readonly caption: string }>>;
};
