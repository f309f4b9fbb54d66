/**
 * The invoices that the record is about: a tick each, with balance and days late, or with the step that comes next
 * where the record is about that step.
 */

import type { OpenClientView, OpenItemView } from '../../src/api';
import { formatDay, sumAmounts } from '../format';
import { Button } from '../parts/button';
import { Group, Tick } from '../parts/fields';
import { ItemTitle } from '../parts/money';
import { FirstFew } from '../parts/more';
import * as common from '../text/common';
import * as text from '../text/record';
import { type Draft, isAboutSteps, isPossible, tickedOf } from './draft';

const AT_ONCE = 20;

export function InvoiceTicks(props: {
  entry: OpenClientView;
  draft: Draft;
  error: string | null;
  change: (items: readonly string[]) => void;
}) {
  const { entry, draft, change } = props;
  const possible = entry.items.filter((one) => isPossible(draft.kind, one));
  // The lines of a plan are no invoices: where they have no say they are not listed.
  const listed = entry.items.filter((one) => !one.isInstalment || possible.includes(one));
  const ticked = tickedOf(draft, entry);
  const labels = entry.items.map((one) => one.item);
  const tick = (item: string, on: boolean): void =>
    change(labels.filter((one) => (one === item ? on : draft.items.includes(one))));
  const isWhole = ticked.length === possible.length;
  const sums = sumAmounts(ticked.map((one) => one.balance));
  const told = isAboutSteps(draft.kind)
    ? text.tickedSteps(ticked.length)
    : text.ticked(ticked.length, sums.map((one) => one.text).join(' · '));
  return (
    <Group legend={text.invoices} error={props.error}>
      <FirstFew
        key={entry.client}
        list={listed}
        step={AT_ONCE}
        draw={(one) => (
          <Tick
            key={one.item}
            checked={ticked.includes(one)}
            disabled={!possible.includes(one)}
            change={(on) => tick(one.item, on)}
          >
            <ItemTitle one={one} />
            <span class="small">{isAboutSteps(draft.kind) ? nextOf(one) : common.late(one.daysOverdue)}</span>
          </Tick>
        )}
      />
      <p class="small line">
        <span>
          {ticked.length === 0 && draft.kind === 'hold' && text.wholeClient}
          {ticked.length === 0 && draft.kind === 'waiver' && text.wholeClientWaived}
          {ticked.length > 0 && told}
        </span>
        {possible.length > 1 && (
          <Button class="link end" click={() => change(isWhole ? [] : labels)}>
            {isWhole ? text.tickNone : text.tickAll}
          </Button>
        )}
      </p>
    </Group>
  );
}

function nextOf(item: OpenItemView): string {
  if (item.next === null) return item.why.sentence;
  return item.nextOn === null ? text.next(item.next) : text.nextOn(item.next, formatDay(item.nextOn));
}
