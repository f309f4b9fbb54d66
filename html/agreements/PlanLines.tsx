/** The lines of a payment plan with a bar of how many are paid. */
import type { AgreementView } from '../../src/api';
import { formatDay } from '../format';
import * as text from '../text/agreements';

/** How many of them are paid. */
export const paidOf = (lines: AgreementView['instalments']): number =>
  lines.filter((line) => line.state === 'paid').length;

export function PlanLines(props: { lines: AgreementView['instalments'] }) {
  const { lines } = props;
  const paid = paidOf(lines);
  return (
    <>
      <div
        class="progress green"
        role="progressbar"
        aria-label={text.bar}
        aria-valuemin={0}
        aria-valuenow={paid}
        aria-valuemax={lines.length}
      >
        <i style={{ width: `${(100 * paid) / lines.length}%` }} />
      </div>
      <ul class="items">
        {lines.map((line) => (
          <li key={line.on}>
            <span>{formatDay(line.on)}</span>
            <span class={line.state === 'late' || line.state === 'broken' ? 'bad' : 'small'}>
              {line.state !== 'active' && line.stateText}
            </span>
            <span class="amount">{line.amount.text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
