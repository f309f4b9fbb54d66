/**
 * The first run: where invoices that were late before Paydue came begin, once for all clients and apart for one that
 * is different. Confirming records it and sends nothing. It stands in a window of its own and inside others.
 */
import { useRef, useState } from 'preact/hooks';
import type { StartView } from '../../src/api';
import { Box, Failed, Skeleton } from '../parts/boxes';
import { useEscape } from '../parts/close';
import { toFirstWrong } from '../parts/fields';
import { useAction, useAnswer } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { FirstFew } from '../parts/more';
import { Heading } from '../parts/page';
import { server } from '../server';
import { common } from '../text';
import { start as text } from '../text/start';
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
  useEscape(props.leave);
  if (asked.data !== null) return <Choosing {...props} view={asked.data} />;
  return (
    <>
      <main class="plain-body" aria-busy={asked.busy}>
        <Heading hidden={props.hidden}>{text.heading}</Heading>
        <Failed failure={asked.failure} again={asked.reload} />
        {asked.busy && <Skeleton lines={8} />}
      </main>
      <footer>
        <button type="button" onClick={props.leave}>
          {common.cancel}
        </button>
      </footer>
    </>
  );
}

function Choosing(props: WizardProps & { view: StartView }) {
  const { view } = props;
  const [all, setAll] = useState<Way>('first');
  const [own, setOwn] = useState<Readonly<Record<string, Way>>>({});
  const [tried, setTried] = useState(false);
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
          <div class="box grey blank">
            <Icon name="check" class="large" />
            <p>
              <b>{text.none}</b>
            </p>
            {!view.isConfirmed && <p class="small">{text.noneHint}</p>}
          </div>
        ) : (
          <>
            <p>{text.lead}</p>
            <ForAll way={all} levels={view.levels} missing={tried && choiceOf(all) === null} change={setAll} />
            <section aria-labelledby="each">
              <h2 id="each">
                {text.each} <span class="count">{view.clients.length}</span>
              </h2>
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
            </section>
          </>
        )}
        <Failed failure={confirm.failure} />
      </main>
      <footer>
        {(view.clients.length > 0 || !view.isConfirmed) && (
          <button type="button" class="primary" disabled={confirm.busy} onClick={() => confirm.run()}>
            {text.confirm}
          </button>
        )}
        <button type="button" onClick={props.leave}>
          {common.cancel}
        </button>
        <p class="small sum">{text.nothingSent}</p>
      </footer>
    </>
  );
}
