/** The cells of a level: tone, anchor, days, channel and the rest, each in the words that Levels uses; and how they are written. */
import type { Anchor, Approval, Channel, Level, RecipientRole, Tone } from '../core/model';
import { type Bad, bad, cellFault, cellText, type OutCell, type RawCell } from './cells';
import { readYesNo } from './choices';
import { writeFees } from './feeCells';
import { wordKey, wordTable } from './wordKeys';

const TONE_WORDS = wordTable<Tone>({
  courtesy: 'courtesy',
  gentle: 'gentle | friendly',
  firm: 'firm',
  final: 'final',
  formal: 'formal',
});
const ANCHOR_WORDS = wordTable<Anchor>({
  due: 'due | due date',
  invoiceDate: 'invoice date | invoice | issue date',
  previous: 'previous | previous level | last',
  endOfMonth: 'end of month | end of the month | month end',
});
const CHANNEL_WORDS = wordTable<Channel>({
  email: 'email | mail | e-mail',
  call: 'call | phone',
  notice: 'notice | letter | doc | document',
  task: 'task',
});
const APPROVAL_WORDS = wordTable<Approval>({
  auto: 'auto | automatic | no | none',
  person: 'person | review | manual | yes | a person',
});
const ROLE_WORDS = wordTable<RecipientRole>({
  contact: 'contact | client',
  escalation: 'escalation | escalation contact',
  legal: 'legal | legal address',
});
const ANCHOR_NAMES: Readonly<Record<Anchor, string>> = {
  due: 'due',
  invoiceDate: 'invoice date',
  previous: 'previous',
  endOfMonth: 'end of month',
};
/** Beside yes and no in any language. */
const INTEREST_WORDS = wordTable<Level['interest']>({
  no: 'hide | never | off | -',
  show: 'show | shown | waive | waived',
  claim: 'claim | claimed | charge | charged',
});
const REPEAT = /^(?:every\s*)?(\d{1,3})\s*(?:days?)?\s*[,;x×*/]?\s*(\d{1,2})\s*(?:times?|x|×)?$/i;

export const readTone = choice(TONE_WORDS, 'courtesy, gentle, firm, final, formal');
export const readAnchor = choice(ANCHOR_WORDS, 'due, invoice date, previous, end of month');
export const readChannel = choice(CHANNEL_WORDS, 'email, call, notice, task');
export const readApproval = choice(APPROVAL_WORDS, 'auto, person');
export const readRole = choice(ROLE_WORDS, 'contact, escalation, legal');

/** A whole number of up to four digits, also as text with a sign; null for an empty cell. */
export function readWhole(cell: RawCell): number | null | Bad {
  if (typeof cell === 'number') return Number.isInteger(cell) && Math.abs(cell) < 10_000 ? cell : bad('levelNumber');
  const text = cellText(cell).replace(/\u2212|\u2013/, '-');
  if (text === '') return null;
  return cellFault(cell) ?? (/^[+-]?\d{1,4}$/.test(text) ? Number(text) : bad('levelNumber'));
}

/** A number of days that cannot be negative. */
export function readGap(cell: RawCell): number | null | Bad {
  const days = readWhole(cell);
  return typeof days === 'number' && days < 0 ? bad('levelNumber', { least: '0' }) : days;
}

/** `no`, `show` or `claim`; yes means claim, as in a workbook of before. */
export function readInterest(cell: RawCell): Level['interest'] | null | Bad {
  const text = cellText(cell);
  const ticked = readYesNo(text);
  if (ticked === null) return null;
  if (ticked !== 'unknown') return ticked ? 'claim' : 'no';
  return INTEREST_WORDS.get(wordKey(text)) ?? cellFault(cell) ?? bad('levelChoice', { allowed: 'no, show, claim' });
}

/** `every 7 days, 3 times`; null for never. */
export function readRepeat(cell: RawCell): Level['repeat'] | Bad {
  const text = cellText(cell);
  if (text === '' || /^(?:never|no|none|0|[-\u2013])$/i.test(text)) return null;
  const [, days, times] = REPEAT.exec(text) ?? [];
  if (days === undefined || times === undefined || days === '0' || times === '0')
    return cellFault(cell) ?? bad('levelChoice', { allowed: 'every 7 days, 3 times' });
  return { everyDays: Number(days), times: Number(times) };
}

/** A level as a row of Levels, in the order of its headings. */
export function levelRow(level: Level): OutCell[] {
  const { repeat } = level;
  return [
    ...[level.procedure, level.order, level.code, level.name, level.tone, ANCHOR_NAMES[level.anchor], level.days],
    ...[level.channel, level.template, level.approval, level.to, writeFees(level.fees), level.interest],
    repeat === null ? null : `every ${repeat.everyDays} days, ${repeat.times} times`,
    level.gapDays,
  ];
}

function choice<T extends string>(words: ReadonlyMap<string, T>, allowed: string): (cell: RawCell) => T | null | Bad {
  return (cell) => {
    const text = cellText(cell);
    if (text === '') return null;
    return cellFault(cell) ?? words.get(wordKey(text)) ?? bad('levelChoice', { allowed });
  };
}
