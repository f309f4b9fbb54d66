/**
 * One promise, plan, extension, dispute, hold, postponement or waiver: until when, what became of it, what it keeps back;
 * and the ways to end it, to move its day, to go to its row.
 */

import { useState } from 'preact/hooks';
import type { AgreementView, RecordReport } from '../../src/api';
import { formatDay } from '../format';
import { Button } from '../parts/button';
import { GoTo } from '../parts/goTo';
import { Pill } from '../parts/money';
import type { Lay } from '../parts/over';
import { type Beginning, listedReason, mayBeOpen } from '../record/draft';
import * as text from '../text/agreements';
import { typedAmount } from '../typed';
import { EndForm } from './EndForm';
import { PlanLines, paidOf } from './PlanLines';

/** The card of this row: a task leads to it. */
export const cardId = (row: number): string => `agreement-${row}`;

const TONES: Readonly<Record<string, string>> = {
  ...{ kept: 'courtesy', paid: 'courtesy', upheld: 'courtesy' },
  ...{ broken: 'final', late: 'final', review: 'firm', active: 'blue' },
};

export function AgreementCard(props: { one: AgreementView; lay: Lay; saved: (report: RecordReport) => Promise<void> }) {
  const { one } = props;
  const [ending, setEnding] = useState(false);
  const canEnd = one.isActive || one.state === 'review';
  const canMove = canEnd || one.state === 'broken' || one.state === 'late';
  return (
    <article class="card" id={cardId(one.row)} tabIndex={-1} aria-label={`${text.one[one.kind]}: ${one.client}`}>
      <div class="title">
        <b dir="auto">{one.client}</b>
        {one.amount !== null && <span class="totals">{one.amount.text}</span>}
      </div>
      <p class="meta">
        <Pill tone={TONES[one.state] ?? ''}>{one.stateText}</Pill>
        <span class="small">
          {one.instalments.length > 0 && `${text.paid(paidOf(one.instalments), one.instalments.length)}, `}
          {untilText(one)}
        </span>
      </p>
      <p class="why">{one.sentence}</p>
      {one.instalments.length > 0 && <PlanLines lines={one.instalments} />}
      {ending ? (
        <EndForm one={one} saved={props.saved} keep={() => setEnding(false)} />
      ) : (
        <p class="actions">
          {canMove && (
            <Button class="link" click={() => props.lay({ kind: 'record', start: again(one), saved: props.saved })}>
              {one.kind === 'plan' ? text.newPlan : text.move}
            </Button>
          )}
          {canEnd && (
            <Button class="link" click={() => setEnding(true)}>
              {text.end}
            </Button>
          )}
          <GoTo place={one.place}>{text.goTo}</GoTo>
        </p>
      )}
    </article>
  );
}

function untilText(one: AgreementView): string {
  if (one.until === null) return mayBeOpen(one.kind) ? text.openEnd : '';
  return text.until[one.kind](formatDay(one.until));
}

/** The same agreement as the form begins with it: recorded again it takes the place of this one. */
function again(one: AgreementView): Beginning {
  const unpaid = one.instalments.filter((line) => line.state !== 'paid');
  return {
    kind: one.kind,
    client: one.client,
    ...(one.items.length > 0 && { items: one.items }),
    on: one.until ?? '',
    amount: one.kind === 'plan' ? '' : typedAmount(one.amount),
    ...(one.kind === 'dispute' ? listedReason(one.reason) : { reason: one.reason }),
    instalments: unpaid.map((line) => ({ on: line.on, amount: typedAmount(line.amount) })),
  };
}
