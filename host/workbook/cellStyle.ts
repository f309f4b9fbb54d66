/** What the grid draws of a cell's style, and the library's style with some of it changed. */
import type { Fill, Font, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from './book';
import { type FileColour, hexOf } from './colours';

type FileStyle = Partial<Style> | undefined;

/** @param own the cell's style, or its row's when there is no cell; @param column what holds where neither says anything */
export function styleShown(own: FileStyle, column: FileStyle, theme: readonly string[]): CellStyle {
  const font = own?.font ?? column?.font;
  const fill = own?.fill ?? column?.fill;
  const alignment = own?.alignment ?? column?.alignment;
  const horizontal = alignment?.horizontal;
  return {
    bold: font?.bold === true,
    italic: font?.italic === true,
    background: backgroundOf(fill, theme),
    color: hexOf(font?.color as FileColour | undefined, theme),
    align: horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : null,
    wrap: alignment?.wrapText === true,
  };
}

/** A new style with these properties; everything else (borders, number format, font name) stays. */
export function styleChanged(
  old: Partial<Style>,
  change: Partial<CellStyle>,
  defaultFont: Partial<Font> | undefined,
): Partial<Style> {
  const style: Partial<Style> = { ...old };
  if (change.bold !== undefined || change.italic !== undefined || change.color !== undefined) {
    style.font = fontChanged(old.font ?? defaultFont ?? {}, change);
  }
  if (change.background === null) style.fill = { type: 'pattern', pattern: 'none' };
  else if (change.background !== undefined) {
    style.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argbOf(change.background) } };
  }
  if (change.align !== undefined || change.wrap !== undefined) {
    const { horizontal, wrapText, ...others } = old.alignment ?? {};
    const align = change.align === undefined ? horizontal : change.align;
    const wrap = change.wrap ?? wrapText;
    style.alignment = { ...others, ...(align ? { horizontal: align } : {}), ...(wrap ? { wrapText: true } : {}) };
  }
  return style;
}

function fontChanged(old: Partial<Font>, change: Partial<CellStyle>): Partial<Font> {
  const font = { ...old };
  if (change.bold !== undefined) font.bold = change.bold;
  if (change.italic !== undefined) font.italic = change.italic;
  if (change.color === null) delete font.color;
  else if (change.color !== undefined) font.color = { argb: argbOf(change.color) };
  return font;
}

function backgroundOf(fill: Fill | undefined, theme: readonly string[]): string | null {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return null;
  return hexOf(fill.fgColor as FileColour | undefined, theme);
}

function argbOf(hex: string): string {
  return `FF${hex.slice(1).toUpperCase()}`;
}
