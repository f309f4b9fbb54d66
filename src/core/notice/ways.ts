/** How to pay, as a notice on paper says it: instructions, facts, codes to scan. */
import { letterWords } from '../messages/letterWords';
import { isPositive } from '../money';
import type { Payable } from '../payment/asked';
import { type WaysToPay, waysToPay } from '../payment/waysToPay';
import type { NoticeBlock } from './blocks';
import type { Claims } from './claims';
import type { NoticeFacts } from './facts';
import { noticeTexts } from './texts/texts';

/** For what the notice asks for in all, its charges included. */
export function noticeWays(facts: NoticeFacts, { items, total }: Claims): WaysToPay {
  const { settings, client, language, token } = facts;
  const payables: readonly Payable[] = total.filter(isPositive).map((amount) => ({
    amount,
    numbers: items.flatMap(({ label, balance }) => (balance.currency === amount.currency ? [label] : [])),
  }));
  return waysToPay({
    creditor: settings.creditor,
    settings,
    asked: {
      numbers: items.map(({ label }) => label),
      invoices: [...new Set(items.map(({ invoice }) => invoice.number))],
      payables,
      token,
      payerCountry: client.country,
    },
    language,
    words: letterWords(language),
    isPaper: true,
  });
}

/** An instruction stands above each way; where a way has none of its own, the notice's. */
export function wayBlocks({ ways, codes }: WaysToPay, language: string): readonly NoticeBlock[] {
  return [
    ...ways.flatMap(({ instruction, facts }): readonly NoticeBlock[] => [
      {
        kind: 'paragraph',
        texts: [{ text: instruction ?? noticeTexts(language).payTo, bold: false }],
        keepWithNext: true,
      },
      { kind: 'facts', facts: facts.map(({ label, value }) => ({ label: withColon(label, language), value })) },
    ]),
    ...codes.map(({ image, caption }): NoticeBlock => ({ kind: 'image', image, caption })),
  ];
}

/** The same as lines of a template's text. */
export function wayLines({ ways }: WaysToPay, language: string): string {
  return ways
    .flatMap(({ instruction, facts }) => [
      ...(instruction === null ? [] : [instruction]),
      ...facts.map(({ label, value }) => `${withColon(label, language)} ${value}`),
    ])
    .join('\n');
}

/** French puts a blank before it, which never breaks a line. */
function withColon(label: string, language: string): string {
  return `${label}${language === 'fr' ? '\u00a0' : ''}:`;
}
