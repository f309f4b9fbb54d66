/**
 * More: the way to set-up and to the formal notice, the mode, the nightly run, and the pause.
 */
import { useState } from 'preact/hooks';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { useAction, useAnswer } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Heading } from '../parts/page';
import { server } from '../server';
import { tabs, more as text } from '../text';
import { ModeForm } from './ModeForm';
import { NightSwitch } from './NightSwitch';
import { PauseForm } from './PauseForm';

export function More(props: {
  focus: boolean;
  open: (dialog: 'setUp' | 'notice') => Promise<void>;
  changed: () => Promise<void>;
}) {
  const asked = useAnswer(() => server.getSetUp());
  const [sentence, setSentence] = useState<string | null>(null);
  const open = useAction(props.open);
  const view = asked.data;
  const done = async (said: string): Promise<void> => {
    setSentence(said);
    await Promise.all([asked.reload(), props.changed()]);
  };
  return (
    <>
      <main aria-busy={asked.busy}>
        <Heading focus={props.focus}>{tabs.more}</Heading>
        <ul class="rows">
          <li>
            <button type="button" disabled={open.busy} onClick={() => open.run('setUp')}>
              <Icon name="sliders" /> <span>{text.setUp}</span> <Icon name="chevron" />
            </button>
          </li>
          <li>
            <button type="button" disabled={open.busy} onClick={() => open.run('notice')}>
              <Icon name="letter" /> <span>{text.notice}</span> <Icon name="chevron" />
            </button>
          </li>
        </ul>
        <Failed failure={open.failure} />
        <Failed failure={asked.failure} again={asked.reload} />
        {view === null && asked.busy && <Skeleton lines={6} />}
        {view?.done === true && (
          <>
            <ModeForm mode={view.mode} liveSentence={view.liveSentence} done={done} />
            <NightSwitch on={view.nightOn} user={view.user} done={done} />
            <PauseForm until={view.pausedUntil} done={done} />
          </>
        )}
      </main>
      <Done sentence={sentence} />
    </>
  );
}
