/**
 * Step 4: what was made, one test mail, the nightly run, and on to Today.
 */

import { useState } from 'preact/hooks';
import type { SetUpView } from '../../src/api';
import { NightSwitch } from '../more/NightSwitch';
import { Done, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Heading } from '../parts/page';
import { closeDialog, openToday } from '../server';
import * as text from '../text/setUp';
import { Problems } from '../today/Problems';
import { TestMail } from './TestMail';

export function TryIt(props: { view: SetUpView; made: readonly string[]; refresh: () => Promise<void> }) {
  const { view, made } = props;
  const [sentence, setSentence] = useState<string | null>(null);
  const toToday = useAction(async () => {
    await openToday();
    closeDialog();
  });
  const done = async (said: string): Promise<void> => {
    setSentence(said);
    await props.refresh();
  };
  return (
    <>
      <main class="plain-body">
        <p class="small">{text.step(4)}</p>
        <Heading>{text.tryIt}</Heading>
        <Made made={made} />
        <TestMail user={view.user} done={setSentence} />
        <NightSwitch on={view.nightOn} user={view.user} sender={view.sender} done={done} />
        <Problems problems={view.problems} then={closeDialog} />
        <Failed failure={toToday.failure} />
      </main>
      <Done sentence={sentence} />
      <footer>
        <Button class="primary" of={toToday}>
          {text.toToday}
        </Button>
      </footer>
    </>
  );
}

/** What set-up or repair did, a line each. */
export function Made(props: { made: readonly string[] }) {
  const lines = props.made.length === 0 ? [text.whole] : props.made;
  return (
    <div class="box green">
      <p>
        <b>{text.made}</b>
      </p>
      <ul class="made">
        {lines.map((line) => (
          <li key={line}>
            <Icon name="check" /> {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
