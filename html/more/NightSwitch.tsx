/**
 * The nightly run, on or off, under whose account, and whether it comes. Only the account that sends can switch it.
 */

import { useId } from 'preact/hooks';
import type { SenderView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { Section } from '../parts/section';
import { Late, Sender } from '../parts/sender';
import { server } from '../server';
import * as text from '../text/more';
import * as words from '../text/sender';
import * as setUp from '../text/setUp';

export function NightSwitch(props: {
  on: boolean;
  user: string;
  sender: SenderView;
  done: (sentence: string) => Promise<void>;
}) {
  const { on, sender } = props;
  const why = useId();
  const change = useAction(async () => {
    const report = await server.switchNight({ on: !on });
    await props.done(report.sentence);
  });
  return (
    <Section id="night" title={text.night}>
      <Late sentence={sender.lateSentence} />
      <p>
        <b>{text.nightIs(on)}</b>
      </p>
      <p class="small">
        {text.nightMeans} {!on && !sender.canTakeOver && setUp.nightBy(props.user)}
      </p>
      <Sender sender={sender} done={props.done} />
      <Failed failure={change.failure} />
      <Button disabled={sender.canTakeOver || change.busy} aria-describedby={why} click={change.run}>
        {text.nightSwitch(on)}
      </Button>
      <p id={why} class="small">
        {sender.canTakeOver && words.nightOfSender}
      </p>
    </Section>
  );
}
