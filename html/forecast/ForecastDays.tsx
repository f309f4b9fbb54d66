/** What is to come, day by day: e-mails, calls and formal notices with client, step, invoices and sum. */

import type { ForecastDayView, ForecastLineView } from '../../src/api';
import { Icon } from '../parts/icons';
import { ClientTitle } from '../parts/money';
import { FirstFew } from '../parts/more';
import { Section } from '../parts/section';
import * as text from '../text/forecast';

const DAYS_AT_ONCE = 15;
const LINES_AT_ONCE = 25;

type Way = 'mails' | 'calls' | 'notices';
type Line = { readonly way: Way; readonly line: ForecastLineView };
const ICONS = { mails: 'mail', calls: 'phone', notices: 'letter' } as const;

export function ForecastDays(props: { days: readonly ForecastDayView[] }) {
  return <FirstFew list={props.days} step={DAYS_AT_ONCE} draw={(day) => <Day key={day.on} day={day} />} />;
}

function Day(props: { day: ForecastDayView }) {
  const { day } = props;
  const of = (way: Way): readonly Line[] => day[way].map((line) => ({ way, line }));
  const lines = [...of('mails'), ...of('calls'), ...of('notices')];
  return (
    <Section id={`on-${day.on}`} title={day.title} count={lines.length}>
      <ul class="rows to-come">
        <FirstFew
          list={lines}
          step={LINES_AT_ONCE}
          draw={({ way, line }) => (
            <li key={`${way} ${line.client} ${line.level} ${line.items[0]}`}>
              <ClientTitle client={line.client} totals={line.totals} />
              <span class="small">
                <Icon name={ICONS[way]} /> <span class="sr">{text.means[way]}: </span>
                <span>{line.level}</span>
              </span>
              <span class="small labels">
                {line.items.map((label, n) => (
                  <span key={label} class="nowrap">
                    {label}
                    {n < line.items.length - 1 && ', '}
                  </span>
                ))}
              </span>
            </li>
          )}
        />
      </ul>
    </Section>
  );
}
