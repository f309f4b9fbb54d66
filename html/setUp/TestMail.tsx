/**
 * One test mail to the person at the keyboard.
 */
import { Failed } from '../parts/boxes';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { setUp as text } from '../text/setUp';

export function TestMail(props: { user: string; done: (sentence: string) => void }) {
  const send = useAction(async () => {
    const report = await server.sendTestMessage();
    props.done(report.sentence);
  });
  return (
    <section aria-labelledby="test">
      <h2 id="test">{text.testMail}</h2>
      <p class="small">{text.testMeans(props.user)}</p>
      <Failed failure={send.failure} />
      <button type="button" disabled={send.busy} onClick={() => send.run()}>
        {text.test}
      </button>
    </section>
  );
}
