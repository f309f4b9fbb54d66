/**
 * The HTML part of a mail as one page: a calm letter, hand-written, with inline styles and nothing from outside.
 *
 * Mail readers drop style sheets and scripts, and a letter needs neither.
 */
import { escapeHtml } from './markdown';

export type Page = {
  readonly language: string;
  readonly title: string;
  /** Finished markup. */
  readonly body: string;
  /** Lines of grey print below the letter. */
  readonly smallPrint: readonly string[];
};

const LETTER =
  'max-width:640px;padding:20px 16px;box-sizing:border-box;font-family:Arial,Helvetica,sans-serif;font-size:15px;' +
  'line-height:1.5;color:#202124;overflow-wrap:break-word';
const SMALL =
  'margin:24px 0 0;padding:10px 0 0;border-top:1px solid #dadce0;font-size:12px;line-height:1.5;color:#5f6368';

/** A whole page, readable from 320 px on. */
export function letterPage({ language, title, body, smallPrint }: Page): string {
  const small = smallPrint.length === 0 ? '' : `<p style="${SMALL}">${smallPrint.map(escapeHtml).join('<br>\n')}</p>\n`;
  return [
    '<!DOCTYPE html>',
    `<html lang="${escapeHtml(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body style="margin:0;background:#ffffff">',
    `<div style="${LETTER}">`,
    `${body}${small}</div>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
