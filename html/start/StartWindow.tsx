/** The first run as a window of its own: choose, read what was recorded, go on in Today. */
import { useState } from 'preact/hooks';
import { Failed } from '../parts/boxes';
import { DoneButton, useLeave } from '../parts/close';
import { Heading } from '../parts/page';
import { closeDialog } from '../server';
import * as text from '../text/start';
import { StartWizard } from './StartWizard';

export function StartWindow() {
  const [sentence, setSentence] = useState<string | null>(null);
  if (sentence !== null) return <Begun sentence={sentence} />;
  return <StartWizard hidden leave={closeDialog} done={async (said) => setSentence(said)} />;
}

function Begun(props: { sentence: string }) {
  const done = useLeave();
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.heading}</Heading>
        <div class="box green">{props.sentence}</div>
        <Failed failure={done.failure} />
      </main>
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
      </footer>
    </>
  );
}
