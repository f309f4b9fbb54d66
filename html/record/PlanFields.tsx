/**
 * The lines of a payment plan: proposed by the server in equal parts, or written one by one; their sum stands against
 * what is open, to the cent.
 */

import { useState } from 'preact/hooks';
import type { InstalmentForm, OpenItemView, ProposalQuestion } from '../../src/api';
import { amountLike } from '../format';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { DayField, Field, Group, Select, TextField } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { server } from '../server';
import * as text from '../text/plan';
import * as record from '../text/record';
import { isDay } from '../typed';
import { type Draft, wholeOf } from './draft';
import { sumOf, type Wrong } from './wrong';

const EVERIES: readonly ProposalQuestion['every'][] = ['week', 'twoWeeks', 'month'];

type PlanProps = {
  draft: Draft;
  items: readonly OpenItemView[];
  wrong: Wrong | null;
  change: (part: Pick<Draft, 'instalments'>) => void;
};

export function PlanFields(props: PlanProps) {
  const { draft, change } = props;
  const lines = draft.instalments;
  const put = (instalments: readonly InstalmentForm[]): void => change({ instalments });
  const write = (at: number, part: Partial<InstalmentForm>): void =>
    put(lines.map((line, n) => (n === at ? { ...line, ...part } : line)));
  return (
    <>
      <Proposal {...props} />
      <Group legend={text.legend} error={props.wrong?.plan ?? null}>
        {lines.map((line, n) => (
          <div class="instalment" key={`${n} of ${lines.length}`}>
            <DayField
              label={text.on(n + 1)}
              error={props.wrong?.lines[n]?.on ?? null}
              value={line.on}
              change={(on) => write(n, { on })}
            />
            <TextField
              isAmount
              label={text.amount(n + 1)}
              error={props.wrong?.lines[n]?.amount ?? null}
              value={line.amount}
              change={(amount) => write(n, { amount })}
            />
            <Button
              class="icon-only"
              aria-label={text.remove(n + 1)}
              title={text.remove(n + 1)}
              click={() => put(lines.filter((_, other) => other !== n))}
            >
              <Icon name="cross" />
            </Button>
          </div>
        ))}
        <p class="line">
          <Button class="link" click={() => put([...lines, { on: '', amount: '' }])}>
            {text.add}
          </Button>
          <Sum {...props} />
        </p>
      </Group>
    </>
  );
}

/** How many, from when, how often: the server writes the lines. */
function Proposal(props: PlanProps) {
  const { draft, items, change } = props;
  const [count, setCount] = useState('3');
  const [first, setFirst] = useState('');
  const [every, setEvery] = useState<ProposalQuestion['every']>('month');
  const [checked, setChecked] = useState(false);
  const parts = /^\d{1,2}$/.test(count.trim()) ? Number(count) : 0;
  const countWrong = parts < 2 || parts > 60 ? text.countWrong : null;
  const firstWrong = isDay(first) ? null : record.dayMissing;
  const propose = useAction(async () => {
    setChecked(true);
    if (countWrong !== null || firstWrong !== null || items.length === 0) return;
    const labels = items.map((one) => one.item);
    const answer = await server.proposePlan({ client: draft.client, items: labels, count: parts, first, every });
    change({ instalments: answer.instalments });
  });
  return (
    <>
      <div class="pair">
        <Field label={text.count} error={checked ? countWrong : null}>
          {(tie) => (
            <input
              {...tie}
              type="number"
              min="2"
              max="60"
              value={count}
              onInput={(event) => setCount(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={text.every}>
          {(tie) => (
            <Select
              tie={tie}
              value={every}
              options={EVERIES.map((value) => ({ value, label: text.everies[value] }))}
              choose={(value) => setEvery(EVERIES.find((one) => one === value) ?? 'month')}
            />
          )}
        </Field>
      </div>
      <DayField label={text.first} error={checked ? firstWrong : null} value={first} change={setFirst} />
      <Failed failure={propose.failure} />
      <Button class="wide after" of={propose}>
        {draft.instalments.length === 0 ? text.propose : text.proposeAnew}
      </Button>
    </>
  );
}

/** "€1,775.00 of €1,775.00, adds up"; said again whenever it changes. */
function Sum(props: PlanProps) {
  const whole = wholeOf(props.items);
  const sum = whole === null ? null : sumOf(props.draft.instalments, whole.currency);
  if (whole === null || props.draft.instalments.length === 0) return <span class="end" role="status" />;
  const rest = sum === null ? null : whole.minor - sum;
  return (
    <span class="end" role="status">
      {sum === null || rest === null ? '' : `${text.sums(amountLike(whole, sum).text, whole.text)}, `}
      {rest !== null && (
        <b class={rest === 0 ? 'good' : 'bad'}>
          {rest === 0 && text.exact}
          {rest > 0 && text.short(amountLike(whole, rest).text)}
          {rest < 0 && text.over(amountLike(whole, -rest).text)}
        </b>
      )}
    </span>
  );
}
