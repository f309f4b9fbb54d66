/**
 * Why the others get nothing today: reasons with counts that unfold to client, invoice and sentence.
 */

import { useState } from 'preact/hooks';
import type { NotTodayView } from '../../src/api';
import { GoTo } from '../parts/goTo';
import { FirstFew } from '../parts/more';
import { Section } from '../parts/section';
import * as text from '../text/today';

const AT_ONCE = 50;

export function NotToday(props: { groups: readonly NotTodayView[] }) {
  const count = props.groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  return (
    <Section id="not-today" title={text.notToday} count={count}>
      <Groups groups={props.groups} />
    </Section>
  );
}

/** The list alone, for other places that show it. */
export function Groups(props: { groups: readonly NotTodayView[] }) {
  return (
    <div class="rows">
      {props.groups.map((group) => (
        <Group key={group.code} group={group} />
      ))}
    </div>
  );
}

/** A few thousand lines may hide in a group: they are drawn when it is opened, some at a time. */
function Group(props: { group: NotTodayView }) {
  const { group } = props;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span>{group.label}</span> <span class="number">{group.count}</span>
      </summary>
      {open && (
        <div class="unfolded">
          <FirstFew
            list={group.items}
            step={AT_ONCE}
            draw={(one) => (
              <div key={`${one.item} ${one.level}`} class="line">
                <span dir="auto">{one.client}</span> <GoTo place={one.place}>{one.item}</GoTo>
                <span class="amount">{one.balance.text}</span>
                <p class="why">{one.why.sentence}</p>
              </div>
            )}
          />
        </div>
      )}
    </details>
  );
}
