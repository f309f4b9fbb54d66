/** A formal notice as a whole HTML page, as it will look on paper; for the preview. */
import type { NoticeBlock, NoticeDocument, NoticeText } from './formalNotice';
import { escapeHtml } from './markdown';

const SHEET =
  'max-width:560px;margin:0 auto;padding:clamp(20px,9vw,72px);background:#ffffff;color:#202124;' +
  "font-family:'Times New Roman',Times,serif;font-size:15px;line-height:1.5;overflow-wrap:break-word";
const CELL = 'border:1px solid #80868b;padding:5px 8px;vertical-align:top';

/** A long word is broken rather than the sheet stretched. */
const BREAK = 'overflow-wrap:anywhere';

/** Nothing in it comes from outside, and no text of the sheet becomes markup. */
export function noticeHtml({ title, blocks }: NoticeDocument): string {
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
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
      return lines(block.lines, 'margin:44px 0 0');
    case 'place':
      return lines([block.text], 'margin:0 0 14px;text-align:right');
    case 'delivery':
      return lines([block.text], 'margin:0 0 24px;font-weight:bold');
    case 'heading':
      return `<h1 style="margin:0 0 2px;font-size:20px">${escapeHtml(block.text)}</h1>`;
    case 'reference':
      return lines([block.text], 'margin:0 0 18px;color:#5f6368');
    case 'paragraph':
      return `<p style="margin:0 0 14px">${block.texts.map(textHtml).join('')}</p>`;
    case 'table':
      return tableHtml(block);
    case 'facts':
      return factsHtml(block);
  }
}

function lines(texts: readonly string[], style: string): string {
  return `<p style="${style}">${texts.map(escapeHtml).join('<br>')}</p>`;
}

function textHtml({ text, bold }: NoticeText): string {
  return bold ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text);
}

function tableHtml({ head, rows, totals }: Extract<NoticeBlock, { kind: 'table' }>): string {
  const last = head.length - 1;
  const style = (column: number) =>
    `${CELL};${column === last ? 'text-align:right;white-space:nowrap' : `text-align:left${column === 0 ? `;${BREAK}` : ''}`}`;
  const headings = head.map((text, column) => `<th scope="col" style="${style(column)}">${escapeHtml(text)}</th>`);
  const body = rows.map((cells) => {
    const columns = cells.map((text, column) => `<td style="${style(column)}">${escapeHtml(text)}</td>`);
    return `<tr>${columns.join('')}</tr>`;
  });
  const sums = totals.map(
    ({ label, amount }) =>
      `<tr style="font-weight:bold"><td colspan="${last}" style="${CELL}">${escapeHtml(label)}</td>` +
      `<td style="${style(last)}">${escapeHtml(amount)}</td></tr>`,
  );
  return (
    '<table style="border-collapse:collapse;width:100%;margin:0 0 16px;font-size:14px">' +
    `<thead><tr>${headings.join('')}</tr></thead><tbody>${body.join('')}${sums.join('')}</tbody></table>`
  );
}

function factsHtml({ facts }: Extract<NoticeBlock, { kind: 'facts' }>): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td style="padding:0 18px 2px 0;vertical-align:top;white-space:nowrap">${escapeHtml(label)}</td>` +
      `<td style="padding:0 0 2px;${BREAK}">${escapeHtml(value)}</td></tr>`,
  );
  return `<table role="presentation" style="border-collapse:collapse;margin:0 0 16px">${rows.join('')}</table>`;
}
