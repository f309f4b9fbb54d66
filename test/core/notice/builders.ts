/** Notices for tests: each builder names only what matters. Unless told otherwise Ada Studio writes to Fjord Tools AS about INV-2046, €7,900.00, due on 5 August 2026. */
import { day } from '../../../src/core/days';
import type { Charge, InterestSegment } from '../../../src/core/message';
import type { Client, Creditor, Law, OpenItem, Settings } from '../../../src/core/model';
import type { NoticeBlock } from '../../../src/core/notice/blocks';
import { type NoticeFacts, usualChoices } from '../../../src/core/notice/facts';
import { formalNotice } from '../../../src/core/notice/formalNotice';
import { type Jurisdiction, jurisdictionFor } from '../../../src/core/notice/jurisdiction';
import { aClient, amount, anInvoice } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';

export const fjord = aClient({ name: 'Fjord Tools AS', legalAddress: 'Havnegata 7\n0150 Oslo', country: 'NO' });

export const inv2046 = anInvoice({
  number: 'INV-2046',
  client: 'Fjord Tools AS',
  issuedOn: '2026-07-06',
  dueOn: '2026-08-05',
  amount: '7900.00',
});

export type NoticeSpec = Partial<Omit<NoticeFacts, 'client' | 'settings' | 'choices' | 'today'>> & {
  readonly client?: Client;
  readonly law?: Law | null;
  readonly settings?: Partial<Settings>;
  readonly creditor?: Partial<Creditor>;
  readonly jurisdiction?: Jurisdiction;
  readonly choices?: Partial<NoticeFacts['choices']>;
  readonly today?: string;
};

/** On 3 November 2026, in English, as its law has it. */
export function noticeFacts(spec: NoticeSpec = {}): NoticeFacts {
  const { client = fjord, law = null, jurisdiction, creditor, choices, today, ...fields } = spec;
  const all: Settings = {
    ...settings,
    law,
    payQr: false,
    ...spec.settings,
    creditor: { ...settings.creditor, paymentLink: null, ...creditor },
  };
  const form = jurisdiction ?? jurisdictionFor(law, client);
  return {
    items: [anItem(inv2046)],
    history: [],
    credits: [],
    charges: [],
    holidays: [],
    language: 'en',
    number: 'MN-2026-0001',
    token: 'PD-7K3QPX',
    ...fields,
    client,
    settings: all,
    today: today === undefined ? TODAY : day(today),
    choices: { ...usualChoices(form, all), ...choices },
  };
}

/** Interest on an item in one segment at 10.15 %, which is 2.15 and 8 points. */
export function interestOn(item: OpenItem, sum: string, segments: readonly Partial<InterestSegment>[] = [{}]): Charge {
  return {
    kind: 'interest',
    item: item.id,
    label: item.label,
    amount: amount(sum, item.balance.currency),
    claimed: true,
    segments: segments.map((one) => ({
      ...{ from: day('2026-08-06'), to: TODAY, days: 90, principal: item.balance, base: '2.15', margin: '8.00' },
      ...{ rate: '10.15', interest: '197.7164', ...one },
    })),
    daily: amount('2.20', item.balance.currency),
  };
}

export function aCharge(item: OpenItem, kind: Charge['kind'], sum: string, fields: Partial<Charge> = {}): Charge {
  const of = { item: item.id, label: item.label, amount: amount(sum, item.balance.currency) };
  return { kind, ...of, claimed: true, segments: [], daily: null, ...fields };
}

export function textOf(block: NoticeBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.texts.map(({ text }) => text).join('');
    case 'table':
      return [block.head, ...block.rows, ...block.totals.map(({ label, amount: sum }) => [label, sum])]
        .map((row) => row.join(' | '))
        .join('\n');
    case 'facts':
      return block.facts.map(({ label, value }) => `${label} ${value}`).join('\n');
    case 'letterhead':
    case 'address':
    case 'signature':
    case 'list':
      return block.lines.join('\n');
    case 'image':
      return block.caption;
    default:
      return block.text;
  }
}

/** `kind: text`, block by block. */
export const blocksOf = (facts: NoticeFacts): readonly string[] =>
  formalNotice(facts).blocks.map((block) => `${block.kind}: ${textOf(block)}`);

/** The whole letter, a line a block. */
export const letterOf = (facts: NoticeFacts): string => formalNotice(facts).blocks.map(textOf).join('\n');
