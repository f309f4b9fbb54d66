/** The ways to pay as one block of a mail: the facts in both parts, the codes as pictures in the HTML part. */
import { escapeHtml, type Parts } from '../messages/markdown';
import { factParts } from '../messages/tables';
import type { PayCode } from './payCodes';
import type { WaysToPay } from './waysToPay';

/**
 * Each way under its instruction; the codes stand below the first, which they spare the typing of. The text part, where
 * they cannot be shown, says nothing of them.
 */
export function payParts({ ways, codes }: WaysToPay): Parts {
  const parts = ways.map(({ instruction, facts }) => {
    const { html, text } = factParts(facts);
    return instruction === null
      ? { html, text }
      : { html: `<p style="margin:0 0 6px">${escapeHtml(instruction)}</p>\n${html}`, text: `${instruction}\n${text}` };
  });
  const drawn = codes.map(codeHtml).join('');
  return {
    html: parts.map(({ html }, i) => (i === 0 ? html + drawn : html)).join(''),
    text: parts.map(({ text }) => text).join('\n\n'),
  };
}

/** White below it, so that it is read on a dark page too; the line shows that its white margin belongs to it. */
function codeHtml({ image, caption, side }: PayCode): string {
  const text = escapeHtml(caption);
  return (
    '<table role="presentation" style="border-collapse:collapse;margin:0 0 16px"><tr>' +
    `<td style="padding:0 14px 0 0;vertical-align:middle"><img src="cid:${image.id}" alt="${text}" ` +
    `width="${side}" height="${side}" style="display:block;border:1px solid #dadce0;background:#ffffff"></td>` +
    `<td style="padding:0;vertical-align:middle">${text}</td></tr></table>\n`
  );
}
