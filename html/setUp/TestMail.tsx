/**
 * One test mail to the person at the keyboard.
 */

import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { Section } from '../parts/section';
import { server } from '../server';
import * as text from '../text/setUp';

export function TestMail(props: { user: string; done: (sentence: string) => void }) {
  const send = useAction(async () => {
    const report = await server.sendTestMessage();
    props.done(report.sentence);
  });
  return (
    <Section id="test" title={text.testMail}>
      <p class="small">{text.testMeans(props.user)}</p>
      <Failed failure={send.failure} />
      <Button of={send}>{text.test}</Button>
    </Section>
  );
}
