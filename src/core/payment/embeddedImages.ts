/** A mail as a page can show it: pages have no parts of a mail to take pictures from. */
import { base64 } from '../messages/bytes';
import type { InlineImage } from '../planned';

/** A preview travels to the browser with all its mails: together their pictures may be so large, in bytes. */
const MOST_BYTES = 100_000;

/** The HTML with `data:` addresses where it names its images by `cid:`; beyond 100 kB they stay away, and their captions show. */
export function withEmbeddedImages(html: string, images: readonly InlineImage[]): string {
  let left = MOST_BYTES;
  return images.reduce((page, { id, type, bytes }) => {
    left -= bytes.length;
    return left < 0 ? page : page.split(`"cid:${id}"`).join(`"data:${type};base64,${base64(bytes)}"`);
  }, html);
}
