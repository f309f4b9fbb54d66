/** One client with late invoices: what they are, how late, and where they begin when not as for all. */
import type { StartView } from '../../src/api';
import { ClientTitle } from '../parts/money';
import * as common from '../text/common';
import * as text from '../text/start';
import { afterLevel, type Way } from './choices';

export function ClientRow(props: {
  one: StartView['clients'][number];
  levels: StartView['levels'];
  /** Empty: as for all. */
  way: Way;
  change: (way: Way) => void;
}) {
  const { one } = props;
  return (
    <li class="start">
      <ClientTitle client={one.client} totals={one.totals} />
      <select
        aria-label={text.choice(one.client)}
        class={props.way === '' ? '' : 'tried'}
        value={props.way}
        onChange={(event) => props.change(event.currentTarget.value)}
      >
        <option value="">{text.asAll}</option>
        <option value="first">{text.first}</option>
        <option value="byAge">{text.byAge}</option>
        {props.levels.map(({ code, name }) => (
          <option key={code} value={afterLevel(code)}>
            {text.after(name)}
          </option>
        ))}
      </select>
      <details>
        <summary class="small">{text.invoices(one.items.length, one.oldestDays)}</summary>
        <ul class="items">
          {one.items.map((item) => (
            <li key={item.item}>
              <span>{item.item}</span>
              <span class="late">
                {common.late(item.daysOverdue)}
                {item.byAge !== null && `, ${text.byAgeIs(item.byAge)}`}
              </span>
              <span class="amount">{item.balance.text}</span>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
