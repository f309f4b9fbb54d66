/** The template Doc as Paydue makes it: the built-in layout with tags in the place of texts and rows, for its user to edit. */
import type { NoticeBlock } from './blocks';
import { layOut } from './layout';
import { type NoticeRows, ROW_NAMES, type Row, type RowsName } from './rows';
import { TEXT_NAMES, type TextName } from './sentences';
import { claimBlocks, interestBlocks, invoiceTable } from './tables';
import { noticeTexts } from './texts/texts';

/** @param language  of the headings; what the tags stand for is in each client's own */
export function noticeTemplate(language: string): readonly NoticeBlock[] {
  const { invoices, pay, whatNext, enclosed, interestTo } = noticeTexts(language);
  const texts = Object.assign({}, ...TEXT_NAMES.map((name) => ({ [name]: `{{${name}}}` }))) as Record<TextName, string>;
  const rows = Object.assign(
    {},
    ...Object.entries(ROW_NAMES).map(([name, within]) => ({ [name]: [tagRow(name as RowsName, within)] })),
  ) as NoticeRows;
  return layOut({
    texts,
    titles: { invoices, pay, whatNext, enclosed },
    invoices: invoiceTable(rows, language, null),
    claims: within('hasClaims', claimBlocks(rows, language)),
    interest: within('hasInterest', interestBlocks(rows, interestTo('{{date}}'), texts.rates, language)),
    ways: [line('{{ways}}'), line('{{payCode}}'), line('{{payCode2}}')],
    enclosures: [line('{{enclosures}}')],
  });
}

/** The section begins in the row's first tag and ends in its last. */
function tagRow(name: RowsName, names: readonly string[]): Row {
  const last = names[names.length - 1];
  const tags = names.map((one, at) => {
    const tag = `${at === 0 ? `{{#${name}}}` : ''}{{${one}}}${one === last ? `{{/${name}}}` : ''}`;
    return { [one]: tag };
  });
  return Object.assign({}, ...tags);
}

function within(section: string, blocks: readonly NoticeBlock[]): readonly NoticeBlock[] {
  return [line(`{{#${section}}}`), ...blocks, line(`{{/${section}}}`)];
}

function line(text: string): NoticeBlock {
  return { kind: 'paragraph', texts: [{ text, bold: false }], keepWithNext: false };
}
