/**
 * The nightly run, on or off, and under whose account.
 */
import { Failed } from '../parts/boxes';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { more as text } from '../text';
import { setUp } from '../text/setUp';

export function NightSwitch(props: { on: boolean; user: string; done: (sentence: string) => Promise<void> }) {
  const change = useAction(async () => {
    const report = await server.switchNight({ on: !props.on });
    await props.done(report.sentence);
  });
  return (
    <section aria-labelledby="night">
      <h2 id="night">{text.night}</h2>
      <p>
        <b>{text.nightIs(props.on)}</b>
      </p>
      <p class="small">
        {text.nightMeans} {!props.on && setUp.nightBy(props.user)}
      </p>
      <Failed failure={change.failure} />
      <button type="button" disabled={change.busy} onClick={() => change.run()}>
        {text.nightSwitch(props.on)}
      </button>
    </section>
  );
}
