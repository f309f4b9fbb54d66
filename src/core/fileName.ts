/** Names of files and folders: such as any computer can keep, and that no mail program takes for a path. */
import { oneLine, shortened } from './messages/values';

/** Two hundred bytes and some for most scripts: file systems take 255. */
const LONGEST = 120;

/** A name in one line without the signs that Windows, or a path, has a use for. @param most  characters */
export function fileName(text: string, most = LONGEST): string {
  return shortened(oneLine(text).replace(/[/\\:*?"<>|]/g, '-'), most);
}

/** The same with the ending of a PDF, once; `otherwise` where nothing is left of the name. */
export function pdfName(text: string, otherwise: string): string {
  const name = fileName(oneLine(text).replace(/\.pdf$/i, ''));
  return `${name === '' ? fileName(otherwise) : name}.pdf`;
}
