/** DocumentApp's Paragraph and Text: a line of a Doc, its heading, alignment and bold letters. */
import type { Align, Heading, Paragraph, Run } from '../documents/model';
import { integer, text, yesNo } from '../realm/arguments';
import { NotImitated, ServiceError, SignatureError } from '../realm/errors';
import { enumeration, ITSELF, type Method, serviceClass } from '../realm/serviceClass';

/** Google's name → the model's. */
const HEADINGS: Readonly<Record<string, Heading>> = {
  NORMAL: 'normal',
  HEADING1: 1,
  HEADING2: 2,
  HEADING3: 3,
  HEADING4: 4,
  HEADING5: 5,
  HEADING6: 6,
  TITLE: 'title',
  SUBTITLE: 'subtitle',
};
const ALIGNMENTS: Readonly<Record<string, Align>> = {
  LEFT: 'left',
  CENTER: 'center',
  RIGHT: 'right',
  JUSTIFY: 'justify',
};

export const PARAGRAPH_HEADING = enumeration('ParagraphHeading', Object.keys(HEADINGS));
export const ELEMENT_TYPE = enumeration('ElementType', [
  'BODY_SECTION',
  'PARAGRAPH',
  'TABLE',
  'TABLE_CELL',
  'TABLE_ROW',
  'TEXT',
]);
export const HORIZONTAL_ALIGNMENT = enumeration('HorizontalAlignment', Object.keys(ALIGNMENTS));

const chained =
  (change: (paragraph: Paragraph, args: readonly unknown[]) => void): Method<Paragraph> =>
  (paragraph, args) => {
    change(paragraph, args);
    return ITSELF;
  };

/** Bold or italic of the whole text, or from one letter to another, the last included. */
const marked = (mark: 'bold' | 'italic'): Method<Paragraph> =>
  chained((paragraph, args) => {
    if (args.length === 1) setMark(paragraph, mark, 0, Number.MAX_SAFE_INTEGER, yesNo(args, 0));
    else setMark(paragraph, mark, integer(args, 0), existing(paragraph, integer(args, 1)), yesNo(args, 2));
  });

const size: Method<Paragraph> = chained((paragraph, args) => {
  if (args.length > 1) throw new NotImitated('Text.setFontSize of a part');
  paragraph.fontSize = integer(args, 0);
});

const TEXT = serviceClass<Paragraph>('Text', {
  getType: () => ELEMENT_TYPE['TEXT'],
  getText: (paragraph) => textOf(paragraph),
  setText: chained((paragraph, args) => setText(paragraph, text(args, 0))),
  appendText: chained((paragraph, args) => appendText(paragraph, text(args, 0))),
  setBold: marked('bold'),
  setItalic: marked('italic'),
  setFontSize: size,
});

export const PARAGRAPH = serviceClass<Paragraph>('Paragraph', {
  getText: (paragraph) => textOf(paragraph),
  setText: (paragraph, args) => setText(paragraph, text(args, 0)),
  appendText: (paragraph, args) => {
    appendText(paragraph, text(args, 0));
    return TEXT.of(paragraph);
  },
  editAsText: (paragraph) => TEXT.of(paragraph),
  asParagraph: () => ITSELF,
  asText: (paragraph) => TEXT.of(paragraph),
  getType: () => ELEMENT_TYPE['PARAGRAPH'],
  setBold: marked('bold'),
  setItalic: marked('italic'),
  setFontSize: size,
  getHeading: ({ heading }) => PARAGRAPH_HEADING[nameOf(HEADINGS, heading)],
  setHeading: chained((paragraph, args) => {
    paragraph.heading = memberOf(HEADINGS, PARAGRAPH_HEADING, args[0]);
  }),
  getAlignment: ({ align }) => HORIZONTAL_ALIGNMENT[nameOf(ALIGNMENTS, align)],
  setAlignment: chained((paragraph, args) => {
    paragraph.align = memberOf(ALIGNMENTS, HORIZONTAL_ALIGNMENT, args[0]);
  }),
  setSpacingBefore: chained((paragraph, args) => {
    paragraph.spacingBefore = integer(args, 0);
  }),
  setSpacingAfter: chained((paragraph, args) => {
    paragraph.spacingAfter = integer(args, 0);
  }),
});

export function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

/** The new text looks as the old one began. */
export function setText(paragraph: Paragraph, content: string): void {
  const { bold = false, italic = false } = paragraph.runs[0] ?? {};
  paragraph.runs = content === '' ? [] : [{ text: content, bold, italic }];
}

/** What is added looks as the old text ended. */
function appendText(paragraph: Paragraph, content: string): void {
  const { bold = false, italic = false } = paragraph.runs.at(-1) ?? {};
  if (content !== '') paragraph.runs.push({ text: content, bold, italic });
}

/** Cuts runs at both ends of a stretch and marks what lies between. */
function setMark(paragraph: Paragraph, mark: 'bold' | 'italic', first: number, last: number, on: boolean): void {
  let at = 0;
  paragraph.runs = paragraph.runs.flatMap((run): Run[] => {
    const start = at;
    at += run.text.length;
    const from = Math.min(Math.max(first - start, 0), run.text.length);
    const to = Math.min(Math.max(last + 1 - start, from), run.text.length);
    const pieces = [
      { ...run, text: run.text.slice(0, from) },
      { ...run, text: run.text.slice(from, to), [mark]: on },
      { ...run, text: run.text.slice(to) },
    ];
    return pieces.filter((piece) => piece.text !== '');
  });
}

function existing(paragraph: Paragraph, index: number): number {
  const { length } = textOf(paragraph);
  if (index < 0 || index >= length)
    throw new ServiceError(`Index (${index}) must be less than the content length (${length}).`);
  return index;
}

function nameOf<T>(names: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}

function memberOf<T>(
  names: Readonly<Record<string, T>>,
  members: Readonly<Record<string, unknown>>,
  value: unknown,
): T {
  const found = Object.entries(names).find(([name]) => members[name] === value);
  if (!found) throw new SignatureError();
  return found[1];
}
