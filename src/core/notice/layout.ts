/**
 * The built-in layout of a notice: its blocks in their order. Given the texts of a notice it makes the letter, given tags
 * the template Doc that a user edits.
 */
import type { NoticeBlock, NoticeTable } from './blocks';
import { piecesOf } from './figures';
import type { TextName } from './sentences';

/** What the layout puts in order. An empty text leaves no block behind. */
export type NoticeParts = {
  readonly texts: Readonly<Record<Exclude<TextName, 'ways'>, string>>;
  /** Headings of the sections. */
  readonly titles: Readonly<Record<'invoices' | 'pay' | 'whatNext' | 'enclosed', string>>;
  readonly invoices: NoticeTable;
  /** Position by position; empty where nothing is charged. */
  readonly claims: readonly NoticeBlock[];
  /** How the interest was computed, below the signature: the letter itself is to stay short. */
  readonly interest: readonly NoticeBlock[];
  /** Instruction, facts and codes; empty where nobody said how to pay. */
  readonly ways: readonly NoticeBlock[];
  readonly enclosures: readonly NoticeBlock[];
};

export function layOut({
  texts,
  titles,
  invoices,
  claims,
  interest,
  ways,
  enclosures,
}: NoticeParts): readonly NoticeBlock[] {
  const lines = (kind: 'letterhead' | 'address' | 'signature', ...of: readonly string[]): NoticeBlock => ({
    kind,
    lines: of.flatMap((text) => (text === '' ? [] : text.split('\n'))),
  });
  return [
    lines('letterhead', texts.creditorName, texts.creditorAddress, texts.creditorDetails),
    lines('address', texts.clientName, texts.clientAddress),
    { kind: 'place', text: texts.place },
    { kind: 'delivery', text: texts.delivery },
    { kind: 'heading', level: 1, text: texts.heading },
    ...(texts.ownName === '' ? [] : [{ kind: 'ownName' as const, text: texts.ownName }]),
    { kind: 'reference', text: `${texts.number} · ${texts.token}` },
    ...paragraphs(texts.salutation, texts.opening, texts.agreement),
    heading(titles.invoices),
    invoices,
    ...claims,
    ...paragraphs(texts.demand, texts.legalNotice),
    ...paragraphs([texts.basis, texts.dailyInterest].filter((text) => text !== '').join(' '), texts.waived),
    ...(ways.length === 0 ? [] : [heading(titles.pay), ...ways]),
    ...(texts.bankCaution === '' ? [] : [{ kind: 'small' as const, text: texts.bankCaution }]),
    heading(titles.whatNext),
    ...paragraphs(texts.nextStep, texts.dispute, texts.paidAlready, texts.effect, texts.rightsKept),
    ...paragraphs(texts.closing).map((block) =>
      block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block,
    ),
    lines('signature', texts.sender, texts.creditorName),
    ...(enclosures.length === 0 ? [] : [heading(titles.enclosed), ...enclosures]),
    ...interest,
  ];
}

/** A heading within the letter. */
export function heading(text: string): NoticeBlock {
  return { kind: 'heading', level: 2, text };
}

/** One for each line of each text; none for an empty one. */
function paragraphs(...texts: readonly string[]): readonly NoticeBlock[] {
  return texts.flatMap((text) =>
    text === ''
      ? []
      : text.split('\n').map((line) => ({ kind: 'paragraph' as const, texts: piecesOf(line), keepWithNext: false })),
  );
}
