/** DocumentApp's Paragraph, ListItem and Text: a line of a Doc, its heading, alignment, letters and pictures. */
import type { Align, Heading, Paragraph, Run } from '../documents/model';
import { integer, text, yesNo } from '../realm/arguments';
import { NotImitated, ServiceError, SignatureError } from '../realm/errors';
import {
  enumeration,
  type Instance,
  ITSELF,
  type Method,
  type ServiceClass,
  serviceClass,
} from '../realm/serviceClass';
import { childAt, onItsOwn } from './documentElement';
import { ELEMENT_TYPE, INLINE_IMAGE, pictureFrom } from './documentPicture';

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
export const GLYPH_TYPE = enumeration('GlyphType', ['BULLET', 'HOLLOW_BULLET', 'SQUARE_BULLET', 'NUMBER']);
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
  insertText: chained((paragraph, args) => insertText(paragraph, integer(args, 0), text(args, 1))),
  deleteText: chained((paragraph, args) => {
    deleteText(paragraph, existing(paragraph, integer(args, 0)), existing(paragraph, integer(args, 1)));
  }),
  appendText: chained((paragraph, args) => appendText(paragraph, text(args, 0))),
  setBold: marked('bold'),
  setItalic: marked('italic'),
  setFontSize: size,
});

const LINE: Readonly<Record<string, Method<Paragraph>>> = {
  getText: (paragraph) => textOf(paragraph),
  setText: (paragraph, args) => setText(paragraph, text(args, 0)),
  appendText: (paragraph, args) => {
    appendText(paragraph, text(args, 0));
    return TEXT.of(paragraph);
  },
  appendInlineImage: (paragraph, [blob]) => {
    const picture = pictureFrom(blob);
    paragraph.runs.push({ text: '', bold: false, italic: false, picture });
    return INLINE_IMAGE.of(picture);
  },
  clear: chained((paragraph) => {
    paragraph.runs = [];
  }),
  copy: (paragraph) => lineOf(onItsOwn(structuredClone(paragraph))),
  // Its stretches of text and its pictures.
  getNumChildren: (paragraph) => childrenOf(paragraph).length,
  getChild: (paragraph, args) => childAt(childrenOf(paragraph), integer(args, 0)),
  editAsText: (paragraph) => TEXT.of(paragraph),
  asText: (paragraph) => TEXT.of(paragraph),
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
};

const PARAGRAPH: ServiceClass<Paragraph> = serviceClass<Paragraph>('Paragraph', {
  ...LINE,
  asParagraph: () => ITSELF,
  getType: () => ELEMENT_TYPE['PARAGRAPH'],
});

const LIST_ITEM: ServiceClass<Paragraph> = serviceClass<Paragraph>('ListItem', {
  ...LINE,
  asListItem: () => ITSELF,
  getType: () => ELEMENT_TYPE['LIST_ITEM'],
  setGlyphType: chained((_item, [glyph]) => {
    if (glyph !== GLYPH_TYPE['BULLET']) throw new NotImitated('ListItem.setGlyphType other than BULLET');
  }),
});

/** The object of a paragraph or list item. */
export function lineOf(paragraph: Paragraph): Instance {
  return (paragraph.isListItem ? LIST_ITEM : PARAGRAPH).of(paragraph);
}

/** The paragraph of such an object, null for anything else. */
export function selfOfLine(value: unknown): Paragraph | null {
  return PARAGRAPH.selfOf(value) ?? LIST_ITEM.selfOf(value);
}

function childrenOf(paragraph: Paragraph): readonly Instance[] {
  return paragraph.runs.flatMap(({ picture }, at): Instance[] => {
    if (picture !== undefined) return [INLINE_IMAGE.of(picture)];
    const isFirst = at === 0 || paragraph.runs[at - 1]?.picture !== undefined;
    return isFirst ? [TEXT.of(paragraph)] : [];
  });
}

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

/** What is put in looks as the letter before it; at the beginning as the text began. */
function insertText(paragraph: Paragraph, offset: number, content: string): void {
  const { length } = textOf(paragraph);
  if (offset < 0 || offset > length)
    throw new ServiceError(`Index (${offset}) must be less than or equal to the content length (${length}).`);
  let at = 0;
  for (const run of paragraph.runs) {
    const place = offset - at;
    at += run.text.length;
    if (run.picture !== undefined || at < offset) continue;
    run.text = run.text.slice(0, place) + content + run.text.slice(place);
    return;
  }
  appendText(paragraph, content);
}

/** Both letters included; a picture between them goes too. */
function deleteText(paragraph: Paragraph, first: number, last: number): void {
  if (last < first) throw new ServiceError(`Index (${first}) must be less than or equal to the end index (${last}).`);
  let at = 0;
  paragraph.runs = paragraph.runs.filter((run) => {
    const start = at;
    at += run.text.length;
    if (run.picture !== undefined) return start <= first || start > last;
    run.text = run.text.slice(0, Math.max(first - start, 0)) + run.text.slice(Math.max(last + 1 - start, 0));
    return run.text !== '';
  });
}

/** Cuts runs at both ends of a stretch and marks what lies between. */
function setMark(paragraph: Paragraph, mark: 'bold' | 'italic', first: number, last: number, on: boolean): void {
  let at = 0;
  paragraph.runs = paragraph.runs.flatMap((run): Run[] => {
    const start = at;
    at += run.text.length;
    if (run.picture !== undefined) return [run];
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
