/** Colours of an .xlsx file (`FF1F4E78`, theme and tint, the old palette) as `#rrggbb`. */
import { attributesOf, findAll, innerXml } from './xml';

/** A colour as the library hands it over. */
export type FileColour = {
  readonly argb?: string;
  readonly theme?: number;
  readonly tint?: number;
  readonly indexed?: number;
};

/** Order of a theme's colours in a reference: light and dark change places (ECMA-376 18.8.3, as Excel does it). */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const OFFICE = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];
/** The palette of Excel 97, indices 8 to 63; 0 to 7 repeat its first eight. */
const PALETTE =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff 00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The twelve colours of a theme part, without `#`; the usual Office ones where it names none. */
export function themeColours(themeXml: string): string[] {
  const scheme = findAll(themeXml, 'clrScheme')[0] ?? '';
  return THEME_ORDER.map((name, i) => {
    const inner = innerXml(findAll(scheme, name)[0] ?? '<none/>');
    const { val = '', lastClr } = attributesOf(inner === '' ? '<none/>' : inner);
    const found = lastClr ?? val;
    return /^[0-9a-f]{6}$/i.test(found) ? found.toLowerCase() : (OFFICE[i] ?? '000000');
  });
}

/** `#rrggbb`; null when the file leaves the colour to the reader. */
export function hexOf(colour: FileColour | undefined, theme: readonly string[]): string | null {
  if (colour === undefined) return null;
  if (colour.argb !== undefined) return `#${colour.argb.slice(-6).toLowerCase()}`;
  if (colour.indexed !== undefined) {
    const found = PALETTE[colour.indexed < 8 ? colour.indexed : colour.indexed - 8];
    return found === undefined ? null : `#${found}`;
  }
  const base = colour.theme === undefined ? undefined : theme[colour.theme];
  return base === undefined ? null : `#${tinted(base, colour.tint ?? 0)}`;
}

/** Lightness moved towards white (tint above 0) or black (below). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channel = (at: number): string => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}
