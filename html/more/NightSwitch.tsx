/**
 * The nightly run, on or off, and under whose account.
 */

import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { Section } from '../parts/section';
import { server } from '../server';
import * as text from '../text/more';
import * as setUp from '../text/setUp';

export function NightSwitch(props: { on: boolean; user: string; done: (sentence: string) => Promise<void> }) {
  const change = useAction(async () => {
    const report = await server.switchNight({ on: !props.on });
    await props.done(report.sentence);
  });
  return (
    <Section id="night" title={text.night}>
      <p>
        <b>{text.nightIs(props.on)}</b>
      </p>
      <p class="small">
        {text.nightMeans} {!props.on && setUp.nightBy(props.user)}
      </p>
      <Failed failure={change.failure} />
      <Button of={change}>{text.nightSwitch(props.on)}</Button>
    </Section>
  );
}
