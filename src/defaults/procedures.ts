/**
 * The procedures a new workbook begins with, as product.md lists them. Content: the Levels sheet takes their place.
 *
 * Days count from the due date. At most two written reminders (one for a small amount) come before a call; a final and a
 * formal notice wait for a person.
 */
import type { Level, Procedure } from '../core/model';

type Step = Pick<Level, 'code' | 'name' | 'tone' | 'days'> & Partial<Level>;

const courtesy: Step = { code: 'courtesy', name: 'Courtesy check', tone: 'courtesy', days: -7, template: 'courtesy' };
const gentle: Step = { code: 'gentle', name: 'Gentle reminder', tone: 'gentle', days: 1, template: 'gentle' };
const firm: Step = {
  ...{ code: 'firm', name: 'Firm reminder', tone: 'firm', days: 8, template: 'firm', interest: 'show' },
};
const call: Step = { code: 'call1', name: 'Call', tone: 'firm', days: 15, channel: 'call' };
const secondCall: Step = { code: 'call2', name: 'Second call', tone: 'firm', days: 22, channel: 'call' };
const final: Step = {
  code: 'final',
  name: 'Final notice',
  tone: 'final',
  days: 30,
  template: 'final',
  approval: 'person',
  to: 'escalation',
  interest: 'claim',
};
const formal: Step = {
  code: 'formal',
  name: 'Formal notice',
  tone: 'formal',
  days: 45,
  channel: 'notice',
  approval: 'person',
  to: 'legal',
  interest: 'claim',
};
const handOver: Step = {
  code: 'handover',
  name: 'Hand-over',
  tone: 'formal',
  days: 60,
  channel: 'task',
  approval: 'person',
  to: 'legal',
};

/** Standard, Small amounts, Key accounts; Instalments, for the lines of payment plans; and None, which never does anything. */
export const defaultProcedures: readonly Procedure[] = [
  procedure('Standard', [courtesy, gentle, firm, call, secondCall, final, formal, handOver]),
  procedure('Small amounts', [
    { ...gentle, code: 'reminder', name: 'Reminder', days: 3 },
    { ...call, days: 14 },
  ]),
  procedure('Key accounts', [
    { ...courtesy, name: 'Courtesy call', days: -10, channel: 'call', template: null },
    { ...call, tone: 'gentle', days: 3 },
    { ...gentle, days: 8, approval: 'person' },
    { ...secondCall, days: 20 },
    { ...final, days: 35 },
  ]),
  procedure('Instalments', [
    { ...courtesy, code: 'upcoming', name: 'Instalment due soon', days: -3, template: 'instalment' },
    { ...gentle, code: 'missed', name: 'Instalment missed', template: 'instalmentMissed' },
  ]),
  procedure('None', []),
];

function procedure(name: string, steps: readonly Step[]): Procedure {
  return { name, levels: steps.map((step, i) => level(name, i + 1, step)) };
}

/** By mail, by itself, to the contact, once, without charges, unless the step says otherwise. */
function level(name: string, order: number, step: Step): Level {
  return {
    anchor: 'due',
    channel: 'email',
    template: null,
    approval: 'auto',
    to: 'contact',
    fees: [],
    interest: 'no',
    repeat: null,
    gapDays: null,
    ...step,
    procedure: name,
    order,
  };
}
