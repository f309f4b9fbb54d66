/** A mail as a page can show it: pages have no parts of a mail to take pictures from. */

import type { InlineImage } from '../message';
import { base64 } from '../messages/bytes';

/** Of one mail's pictures: the codes have 2 to 10 kB each, and a preview travels to the browser with all its mails. */
const MOST_BYTES = 40_000;

/** The HTML with `data:` addresses where it names its images by `cid:`; what comes after 40 kB stays away, and its caption shows. */
export function withEmbeddedImages(html: string, images: readonly InlineImage[]): string {
  let left = MOST_BYTES;
  return images.reduce((page, { id, type, bytes }) => {
    left -= bytes.length;
    return left < 0 ? page : page.split(`"cid:${id}"`).join(`"data:${type};base64,${base64(bytes)}"`);
  }, html);
}
