/** A code to scan in a paragraph of a Google Doc, at a size that a telephone reads and Swiss banks prescribe. */
import type { InlineImage } from '../core/message';

/** 46 mm at 96 pixels to the inch: the Swiss QR code's printed size (Swiss Payment Standards). */
const PIXELS = 174;

/** In the place of the paragraph's text; the caption stands below it and is read out in its place. */
export function putPicture(
  paragraph: GoogleAppsScript.Document.Paragraph | GoogleAppsScript.Document.ListItem,
  { image, caption }: { readonly image: InlineImage; readonly caption: string },
): void {
  paragraph.clear();
  // Bytes are signed there, as Java's are.
  const bytes = image.bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
  const picture = paragraph.appendInlineImage(Utilities.newBlob(bytes, image.type, image.name));
  picture.setWidth(PIXELS).setHeight(PIXELS).setAltDescription(caption);
  if (caption !== '') paragraph.appendText(`\n${caption}`);
}
