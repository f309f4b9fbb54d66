/**
 * A formal notice as a whole HTML page, as it will look on paper; for the preview. Printed, it breaks into pages where a
 * reader would: no heading alone at a foot, no row and no code cut in two.
 */
import { base64 } from '../messages/bytes';
import { escapeHtml } from '../messages/markdown';
import type { NoticeBlock, NoticeDocument, NoticeTable, NoticeText } from './blocks';

const SHEET =
  'max-width:600px;margin:0 auto;padding:clamp(20px,9vw,72px);background:#ffffff;color:#202124;' +
  "font-family:'Times New Roman',Times,serif;font-size:15px;line-height:1.45;overflow-wrap:break-word";
const CELL = 'border:1px solid #80868b;padding:4px 7px;vertical-align:top';
/** Printed like a letter; in a narrow preview the tables give way rather than the page. */
const RULES =
  '@page{size:A4;margin:20mm}p{orphans:3;widows:3}h1,h2,.next{break-after:avoid}tr,figure,.whole{break-inside:avoid}' +
  '@media print{body{background:#ffffff!important}main{padding:0!important;max-width:none!important}}' +
  '@media screen and (max-width:640px){main{padding:16px!important}table{font-size:11px!important}td,th{padding:3px 4px!important}}' +
  '@media screen and (max-width:440px){td,th{white-space:normal!important;overflow-wrap:anywhere}}';

/** A table of so many rows is not cut in two by a page. */
const WHOLE_ROWS = 12;

/** A day or an amount stays on one line. */
const SHORT = 14;

/** A long word is broken rather than the sheet stretched. */
const BREAK = 'overflow-wrap:anywhere';

/** Nothing in it comes from outside, and no text of the sheet becomes markup. */
export function noticeHtml({ title, language, blocks }: NoticeDocument): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>${RULES}</style>`,
    '</head>',
    '<body style="margin:0;background:#f1f3f4">',
    `<main style="${SHEET}">`,
    ...blocks.map(blockHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: NoticeBlock): string {
  switch (block.kind) {
    case 'letterhead':
      return lines(block.lines, 'margin:0 0 20px');
    case 'address':
      return lines(block.lines, 'margin:0 0 20px;text-align:right');
    case 'signature':
      return lines(block.lines, 'margin:44px 0 18px', 'whole');
    case 'place':
      return lines([block.text], 'margin:0 0 14px;text-align:right');
    case 'delivery':
      return lines([block.text], 'margin:0 0 20px;font-weight:bold');
    case 'ownName':
      return lines([block.text], 'margin:0 0 2px;font-style:italic', 'next');
    case 'small':
      return lines([block.text], 'margin:0 0 8px;font-size:12.5px;color:#3c4043');
    case 'heading':
      return headingHtml(block.level, block.text);
    case 'reference':
      return lines([block.text], 'margin:0 0 18px;color:#5f6368');
    case 'paragraph':
      return paragraphHtml(block.texts, block.keepWithNext);
    case 'table':
      return tableHtml(block);
    case 'facts':
      return factsHtml(block);
    case 'list':
      return `<ul style="margin:0 0 14px;padding-left:22px">${block.lines.map((line) => `<li style="${BREAK}">${broken(line)}</li>`).join('')}</ul>`;
    case 'image':
      return imageHtml(block);
  }
}

function headingHtml(level: 1 | 2, text: string): string {
  const style = level === 1 ? 'margin:0 0 2px;font-size:20px' : 'margin:20px 0 6px;font-size:16px';
  return `<h${level} style="${style}">${escapeHtml(text)}</h${level}>`;
}

function paragraphHtml(texts: readonly NoticeText[], keepWithNext: boolean): string {
  return `<p${keepWithNext ? ' class="next"' : ''} style="margin:0 0 12px">${texts.map(textHtml).join('')}</p>`;
}

function lines(texts: readonly string[], style: string, kept: 'next' | 'whole' | null = null): string {
  return `<p${kept === null ? '' : ` class="${kept}"`} style="${style}">${texts.map(escapeHtml).join('<br>')}</p>`;
}

function textHtml({ text, bold }: NoticeText): string {
  return bold ? `<strong>${broken(text)}</strong>` : broken(text);
}

function broken(text: string): string {
  return text.split('\n').map(escapeHtml).join('<br>');
}

function tableHtml({ head, numeric, rows, totals }: NoticeTable): string {
  const last = head.length - 1;
  const style = (column: number) =>
    `${CELL};${numeric.includes(column) ? 'text-align:right' : `text-align:left${column === 0 ? `;${BREAK}` : ''}`}`;
  const headings = head.map((text, column) => `<th scope="col" style="${style(column)}">${escapeHtml(text)}</th>`);
  const body = rows.map((cells) => {
    const columns = cells.map((text, column) => {
      const whole = column > 0 && text.length <= SHORT ? ';white-space:nowrap' : '';
      return `<td style="${style(column)}${whole}">${broken(text)}</td>`;
    });
    return `<tr>${columns.join('')}</tr>`;
  });
  const sums = totals.map(
    ({ label, amount }) =>
      `<tr style="font-weight:bold"><td${last > 1 ? ` colspan="${last}"` : ''} style="${CELL}">${escapeHtml(label)}</td>` +
      `<td style="${style(last)};white-space:nowrap">${escapeHtml(amount)}</td></tr>`,
  );
  return (
    `<table${rows.length > WHOLE_ROWS ? '' : ' class="whole"'} style="border-collapse:collapse;width:100%;margin:0 0 14px;font-size:13.5px">` +
    `<thead><tr>${headings.join('')}</tr></thead><tbody>${body.join('')}${sums.join('')}</tbody></table>`
  );
}

function factsHtml({ facts }: Extract<NoticeBlock, { kind: 'facts' }>): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td style="padding:0 18px 2px 0;vertical-align:top;white-space:nowrap">${escapeHtml(label)}</td>` +
      `<td style="padding:0 0 2px;${BREAK}">${broken(value)}</td></tr>`,
  );
  return `<table role="presentation" class="whole" style="border-collapse:collapse;margin:0 0 14px">${rows.join('')}</table>`;
}

/** 46 mm, at which Swiss banks have their code printed. */
function imageHtml({ image, caption }: Extract<NoticeBlock, { kind: 'image' }>): string {
  const source = `data:${image.type};base64,${base64(image.bytes)}`;
  return (
    `<figure style="margin:0 0 14px"><img src="${source}" alt="${escapeHtml(caption)}" width="174" height="174" style="image-rendering:pixelated">` +
    `<figcaption style="font-size:12.5px">${escapeHtml(caption)}</figcaption></figure>`
  );
}
