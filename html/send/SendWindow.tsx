/**
 * The send window: see each mail, send, watch, read what happened. Each phase is in html/send/.
 */

import { useRef, useState } from 'preact/hooks';
import { useAnswer } from '../parts/hooks';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import { StartWizard } from '../start/StartWizard';
import * as common from '../text/common';
import * as today from '../text/today';
import { Preview } from './Preview';
import { Result } from './Result';
import { Sending, type Stopping } from './Sending';
import { type Course, type Order, sendAll } from './sendAll';

type Phase = { readonly kind: 'preview' | 'start' } | { readonly kind: 'sending' | 'result'; readonly course: Course };

export function SendWindow() {
  const asked = useAnswer(() => server.previewReminders());
  const [phase, setPhase] = useState<Phase>({ kind: 'preview' });
  const [stopping, setStopping] = useState<Stopping>(null);
  const stop = useRef(false);
  // The second click of a double click comes before the view has changed.
  const started = useRef(false);
  const send = async (order: Order): Promise<void> => {
    if (started.current) return;
    started.current = true;
    stop.current = false;
    setStopping(null);
    const course = await sendAll(order, {
      send: (question) => server.sendDueReminders(question),
      seen: (now) => setPhase({ kind: 'sending', course: now }),
      isStopped: () => stop.current,
    });
    setPhase({ kind: 'result', course });
    started.current = false;
  };
  const again = async (): Promise<void> => {
    await asked.reload();
    setPhase({ kind: 'preview' });
  };
  if (phase.kind === 'start') {
    return <StartWizard hidden={false} leave={() => setPhase({ kind: 'preview' })} done={again} />;
  }
  if (phase.kind === 'sending') {
    // No further part is asked for, whether or not the server hears that it should stop within this one.
    const halt = (): void => {
      stop.current = true;
      setStopping('asked');
      server.stopSending({ run: phase.course.run }).catch(() => setStopping('unheard'));
    };
    return <Sending course={phase.course} stopping={stopping} stop={halt} />;
  }
  if (phase.kind === 'result') {
    return (
      <Result course={phase.course} band={asked.data?.mode === 'test' ? asked.data.modeSentence : null} again={again} />
    );
  }
  if (asked.data !== null && asked.failure === null) {
    return <Preview view={asked.data} send={send} reload={asked.reload} begin={() => setPhase({ kind: 'start' })} />;
  }
  return <Waiting asked={asked} heading={today.ready} hidden={false} label={common.cancel} leave={closeDialog} />;
}
