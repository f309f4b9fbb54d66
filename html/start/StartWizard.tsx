/**
 * The first run: where invoices that were late before Paydue came begin, once for all clients and apart for one that
 * is different. Confirming records it and sends nothing. It stands in a window of its own and inside others.
 */

import { useRef, useState } from 'preact/hooks';
import type { StartView } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useEscape } from '../parts/close';
import { toFirstWrong } from '../parts/fields';
import { useAction, useAnswer } from '../parts/hooks';
import { FirstFew } from '../parts/more';
import { Heading } from '../parts/page';
import { Blank, Section } from '../parts/section';
import { Waiting } from '../parts/waiting';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/start';
import { ClientRow } from './ClientRow';
import { choiceOf, questionOf, type Way } from './choices';
import { ForAll } from './ForAll';

const AT_ONCE = 50;

type WizardProps = {
  /** Whether the window's own title says the same. */
  hidden: boolean;
  leave: () => void;
  done: (sentence: string) => Promise<void>;
};

export function StartWizard(props: WizardProps) {
  const asked = useAnswer(() => server.getStart());
  if (asked.data !== null) return <Choosing {...props} view={asked.data} />;
  return (
    <Waiting asked={asked} heading={text.heading} hidden={props.hidden} label={common.cancel} leave={props.leave} />
  );
}

function Choosing(props: WizardProps & { view: StartView }) {
  const { view } = props;
  const [all, setAll] = useState<Way>('first');
  const [own, setOwn] = useState<Readonly<Record<string, Way>>>({});
  const [tried, setTried] = useState(false);
  useEscape(props.leave);
  const page = useRef<HTMLElement>(null);
  const question = questionOf(view.clients, all, own);
  const confirm = useAction(async () => {
    setTried(true);
    if (question === null) {
      setTimeout(() => toFirstWrong(page.current));
      return;
    }
    const report = await server.confirmStart(question);
    await props.done(report.sentence);
  });
  return (
    <>
      <main class="plain-body" ref={page}>
        <Heading hidden={props.hidden}>{text.heading}</Heading>
        {view.isConfirmed && <Box tone="amber">{text.confirmed}</Box>}
        {view.clients.length === 0 ? (
          <Blank icon="check" title={text.none}>
            {!view.isConfirmed && <p class="small">{text.noneHint}</p>}
          </Blank>
        ) : (
          <>
            <p>{text.lead}</p>
            <ForAll way={all} levels={view.levels} missing={tried && choiceOf(all) === null} change={setAll} />
            <Section id="each" title={text.each} count={view.clients.length}>
              <ul class="rows">
                <FirstFew
                  list={view.clients}
                  step={AT_ONCE}
                  draw={(one) => (
                    <ClientRow
                      key={one.client}
                      one={one}
                      levels={view.levels}
                      way={own[one.client] ?? ''}
                      change={(way) => setOwn({ ...own, [one.client]: way })}
                    />
                  )}
                />
              </ul>
            </Section>
          </>
        )}
        <Failed failure={confirm.failure} />
      </main>
      <footer>
        {(view.clients.length > 0 || !view.isConfirmed) && (
          <Button class="primary" of={confirm}>
            {text.confirm}
          </Button>
        )}
        <Button click={props.leave}>{common.cancel}</Button>
        <p class="small sum">{text.nothingSent}</p>
      </footer>
    </>
  );
}
