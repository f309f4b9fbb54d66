/**
 * Writing the notice in four steps, with the page as it will be written at the right all along: each change asks for it
 * anew, and what is missing blocks the button. Nothing is sent.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticeQuestion, NoticeReport, NoticeView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { Frame } from '../parts/frame';
import { useAction } from '../parts/hooks';
import { Heading } from '../parts/page';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';
import { Amounts } from './Amounts';
import { Checks } from './Checks';
import { begin, problemOf } from './choices';
import { Finish } from './Finish';
import { Invoices } from './Invoices';
import { Steps } from './Steps';
import { usePage } from './usePage';

const LAST = 3;

export function Writing(props: { view: NoticeView; created: (report: NoticeReport) => void; seeWritten: () => void }) {
  const { view } = props;
  const [question, setQuestion] = useState<NoticeQuestion>(() => begin(view));
  const [step, setStep] = useState(0);
  const [round, setRound] = useState(0);
  const problem = problemOf(question);
  const page = usePage(problem === null ? question : null, round);
  const { preview } = page;
  const again = (): void => setRound((before) => before + 1);
  const create = useAction(async () => {
    if (preview === null || !page.isCurrent) return;
    const report = await server.makeFormalNotice({ ...question, hash: preview.hash }).catch((error: unknown) => {
      // What is shown may be what was refused: it is written anew.
      again();
      throw error;
    });
    props.created(report);
  });
  const isWhole =
    page.isCurrent && (preview?.checks ?? [{ state: 'missing' }]).every(({ state }) => state !== 'missing');
  const title = useStepTitle(step);
  const waiting = problem === null && !page.isCurrent && page.failure === null;
  const goTo = (to: number): void => setStep(to);
  return (
    <>
      <main class="two notice">
        <div class="left form">
          <Heading hidden>{text.heading}</Heading>
          <Steps step={step} question={question} preview={preview} goTo={goTo} />
          <h2 ref={title} tabIndex={-1}>
            {text.stepOf(step + 1)} · {text.steps[step]}
          </h2>
          {step === 0 && <Invoices view={view} question={question} change={setQuestion} />}
          {step === 1 && <Checks preview={preview} question={question} change={setQuestion} goTo={goTo} />}
          {step === 2 && <Amounts view={view} preview={preview} question={question} change={setQuestion} />}
          {step === LAST && <Finish preview={preview} toChecks={() => goTo(1)} again={again} />}
          <div role="status">{problem !== null && <p class="error">{problem}</p>}</div>
          <Failed failure={create.failure ?? page.failure} />
          {view.written.length > 0 && (
            <p class="small">
              <Button class="link" click={props.seeWritten}>
                {text.seeWritten(view.written.length)}
              </Button>
            </p>
          )}
        </div>
        <section class="right paper" aria-label={text.page} aria-busy={waiting}>
          {preview !== null && <Frame html={preview.html} title={text.page} />}
          {preview === null && waiting && <p class="small">{text.updating}</p>}
        </section>
      </main>
      <footer>
        {step < LAST ? (
          <Button class="primary" disabled={problem !== null} click={() => goTo(step + 1)}>
            {common.next}
          </Button>
        ) : (
          <Button class="primary" disabled={!isWhole || create.busy} click={() => create.run()}>
            {create.busy ? text.creating : text.create}
          </Button>
        )}
        {step > 0 && <Button click={() => goTo(step - 1)}>{common.back}</Button>}
        <CloseButton>{common.cancel}</CloseButton>
        <p class="small sum">{text.promise}</p>
      </footer>
    </>
  );
}

/** The step's title takes the keyboard when another step is gone to, so that a screen reader begins there. */
function useStepTitle(step: number) {
  const title = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) title.current?.focus();
    isFirst.current = false;
  }, [step]);
  return title;
}
