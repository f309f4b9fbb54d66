/**
 * A template Doc as data: what its paragraphs and tables hold, what may be wrong with it, and the recipe by which its copy
 * is filled. The names it may hold and what they stand for are in `blocks.ts`. Shapes only: `templateTree.ts` finds the sections, `checkTemplateDoc.ts` the faults,
 * `fillTemplateDoc.ts` makes the recipe, and `src/google` reads the Doc and does what the recipe says.
 */
import type { InlineImage } from '../message';
import type { TagFault } from './templateTags';

export type DocPart = 'header' | 'body' | 'footer';

/** The texts of a Doc; a part that it does not have is empty. */
export type TemplateDoc = { readonly [P in DocPart]: readonly DocElement[] };

/**
 * `text` is a paragraph or a list item, `keeps` whether it holds something besides text, so that it never vanishes; the
 * rows of a table hold cells, and these elements again. `other` (a table of contents) is left as it is.
 */
export type DocElement =
  | { readonly kind: 'text'; readonly text: string; readonly keeps: boolean }
  | { readonly kind: 'table'; readonly rows: readonly DocRow[] }
  | { readonly kind: 'other' };
/** Cells, each with its elements. */
export type DocRow = readonly (readonly DocElement[])[];

/**
 * Something a template Doc may not hold, or lacks. `read` is the tag as written, `near` the text it stands in.
 *
 * `crossing`: a section that begins or ends in the midst of a paragraph and runs over several; `notAlone`: a picture with
 * text beside it. `templateGone`: it is not there, or was not made by Paydue in this account (fact 77). `noInvoiceTable`:
 * no row of the Doc's body is repeated for the invoices; `nameMissing`: a notice without that name would lack what it must
 * say.
 */
export type TemplateFinding =
  | ({ readonly part: DocPart; readonly read: string; readonly near: string } & (
      | { readonly code: 'tagUnknown'; readonly nearest: string | null }
      | {
          readonly code: 'templateSyntax';
          readonly why: TagFault | 'unclosedSection' | 'unopenedSection' | 'crossing' | 'sectionOnly' | 'notAlone';
        }
    ))
  | { readonly code: 'templateGone' | 'noInvoiceTable' }
  | { readonly code: 'nameMissing'; readonly name: string };

/** Replaces a stretch of a paragraph's text, `to` excluded. */
export type TextEdit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * What a filled Doc holds, in order. `from` is the place of the element, row or cell in the template that it is a copy of:
 * one that is named twice is copied, one that is not named goes away.
 */
export type FilledElement =
  | {
      readonly kind: 'text';
      readonly from: number /** In order, not overlapping. */;
      readonly edits: readonly TextEdit[];
    }
  | { readonly kind: 'picture'; readonly from: number; readonly image: InlineImage; readonly caption: string }
  | { readonly kind: 'table'; readonly from: number; readonly rows: readonly FilledRow[] }
  | { readonly kind: 'other'; readonly from: number };
export type FilledRow = { readonly from: number; readonly cells: readonly (readonly FilledElement[])[] };
export type FilledDoc = { readonly [P in DocPart]: readonly FilledElement[] };
