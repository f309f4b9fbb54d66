/** Breaks a paragraph into lines of a width: words, bold and italic, letters of other scripts, pictures. No page, no drawing. */
import { lookOf, type Paragraph, type Picture, pictureSize } from './model';

/** Which cut of the letters; `sans` has the Arabic and Hebrew that the serif cuts lack. */
export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic' | 'sans' | 'sansBold';
/** Letters of one face set in one go. */
type Piece = { readonly text: string; readonly face: Face; readonly width: number; readonly isSpace: boolean };
export type Line = {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** Ended by a break or the paragraph's end. */
  readonly isLast: boolean;
  /** A picture has a line to itself. */
  readonly picture: Picture | null;
};
export type Measure = (text: string, face: Face, size: number) => number;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** One stretch of right-to-left words with the blanks between them, or one of everything else. */
const STRETCH =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:\s+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*|[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+/g;

/** A break; blanks at which a line may end; what stands between them, blanks that hold it together included. */
const WORDS = /\n|[^\S\n\u00a0\u202f]+|[\S\u00a0\u202f]+/g;
const BLANK = /^[^\S\u00a0\u202f]+$/;

/** At least one line, also for an empty paragraph. */
export function linesOf(paragraph: Paragraph, width: number, measure: Measure): Line[] {
  const { size } = lookOf(paragraph);
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  const end = (isLast: boolean): void => {
    while (pieces.at(-1)?.isSpace === true) used -= pieces.pop()?.width ?? 0;
    lines.push({ pieces, width: used, isLast, picture: null });
    pieces = [];
    used = 0;
  };
  const add = (piece: Piece): void => {
    if (used + piece.width > width && used > 0 && !piece.isSpace) end(false);
    if (piece.isSpace && used === 0 && lines.at(-1)?.isLast === false) return;
    pieces.push(piece);
    used += piece.width;
  };
  // The break after a picture, or the paragraph's end, is the end of the picture's own line.
  let isAfterPicture = false;
  for (const word of wordsOf(paragraph)) {
    if (word.picture !== null) {
      if (pieces.length > 0) end(true);
      lines.push({ pieces: [], width: pictureSize(word.picture).width, isLast: true, picture: word.picture });
    } else if (word.text !== '\n')
      for (const text of fitting(word.text, word.face, size, width, measure))
        add({ ...word, text, width: measure(text, word.face, size) });
    else if (!isAfterPicture) end(true);
    isAfterPicture = word.picture !== null;
  }
  if (pieces.length > 0 || !isAfterPicture) end(true);
  return lines;
}

type Word = {
  readonly text: string;
  readonly face: Face;
  readonly isSpace: boolean;
  readonly picture: Picture | null;
};

function wordsOf(paragraph: Paragraph): Word[] {
  const { isBold } = lookOf(paragraph);
  return paragraph.runs.flatMap((run): Word[] => {
    if (run.picture !== undefined) return [{ text: '', face: 'regular', isSpace: false, picture: run.picture }];
    return (run.text.replace(/\t/g, '    ').match(STRETCH) ?? []).flatMap((stretch) => {
      const face = faceOf(stretch, run.bold || isBold, run.italic);
      const words = stretch.match(WORDS) ?? [];
      // The letters of a word are turned by the font; the order of the words is turned here.
      const ordered = RIGHT_TO_LEFT.test(stretch) ? words.toReversed() : words;
      return ordered.map((text) => ({
        text,
        face,
        isSpace: text !== '\n' && BLANK.test(text),
        picture: null,
      }));
    });
  });
}

function faceOf(text: string, isBold: boolean, isItalic: boolean): Face {
  if (RIGHT_TO_LEFT.test(text)) return isBold ? 'sansBold' : 'sans';
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}

/** The word itself, or parts of it when it is wider than a line. */
function fitting(word: string, face: Face, size: number, width: number, measure: Measure): string[] {
  if (measure(word, face, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter, face, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
