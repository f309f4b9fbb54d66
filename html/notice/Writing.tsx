/**
 * Writing the notice: each change asks for the page anew; sentences in its way block the button.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticePreview, NoticeQuestion, NoticeReport, NoticeView } from '../../src/api';
import { formatDay } from '../format';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { Frame } from '../parts/frame';
import { useAction } from '../parts/hooks';
import { type Failure, failureOf, server } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';
import { NoticeForm } from './NoticeForm';

/** Typing pauses this long before the page is asked for. */
const PAUSE_MS = 300;

export function Writing(props: { view: NoticeView; created: (report: NoticeReport) => void }) {
  const { view } = props;
  const [question, setQuestion] = useState<NoticeQuestion>(() => begin(view));
  const problem = problemOf(question);
  const [refusals, setRefusals] = useState(0);
  const page = usePage(problem === null ? question : null, refusals);
  const create = useAction(async () => {
    if (page.preview === null || !page.isCurrent) return;
    const report = await server.makeFormalNotice({ ...question, hash: page.preview.hash }).catch((error: unknown) => {
      // What is shown may be what was refused: it is written anew.
      setRefusals(refusals + 1);
      throw error;
    });
    props.created(report);
  });
  // Those of the last page stay until the next one is written.
  const obstacles = problem === null ? (page.preview?.obstacles ?? []) : [problem];
  const ready = obstacles.length === 0 && page.isCurrent;
  const waiting = problem === null && !page.isCurrent && page.failure === null;
  return (
    <>
      <main class="two">
        <div class="left form">
          <NoticeForm view={view} question={question} change={setQuestion} />
          <div role="status">
            {obstacles.length > 0 && (
              <Box tone="red">
                <p>
                  <b>{text.blocked}</b>
                </p>
                {obstacles.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </Box>
            )}
            {ready && page.preview !== null && <p>{text.deadline(formatDay(page.preview.deadline))}</p>}
          </div>
          <Failed failure={create.failure ?? page.failure} />
          <p class="hint">{text.advice}</p>
        </div>
        <section class="right paper" aria-label={text.page} aria-busy={waiting}>
          {page.preview !== null && <Frame html={page.preview.html} title={text.page} />}
          {page.preview === null && waiting && <p class="small">{text.updating}</p>}
        </section>
      </main>
      <footer>
        <Button class="primary" disabled={!ready || create.busy} click={() => create.run()}>
          {create.busy ? text.creating : text.create}
        </Button>
        <CloseButton>{common.cancel}</CloseButton>
        <p class="small sum">{text.promise}</p>
      </footer>
    </>
  );
}

/** The client of the selected row, else the first whose notice is due, with all invoices that may be in it. */
function begin(view: NoticeView): NoticeQuestion {
  const due = view.clients.find((one) => one.due) ?? view.clients[0];
  const entry = view.clients.find((one) => one.client === view.selected) ?? due;
  const items = entry?.items.filter((one) => one.allowed).map((one) => one.item) ?? [];
  return { client: entry?.client ?? '', items, daysToPay: view.daysToPay };
}

function problemOf(question: NoticeQuestion): string | null {
  if (question.items.length === 0) return text.pick;
  return question.daysToPay >= 1 && question.daysToPay <= 90 ? null : text.daysWrong;
}

/**
 * The page for a question; the last one stays while the next is written, and `isCurrent` tells which it is. Null asks
 * for nothing.
 */
function usePage(question: NoticeQuestion | null, round: number) {
  const key = JSON.stringify([question, round]);
  const [page, setPage] = useState<{ readonly key: string; readonly preview: NoticePreview } | null>(null);
  const [failed, setFailed] = useState<{ readonly key: string; readonly failure: Failure } | null>(null);
  const first = useRef(true);
  useEffect(() => {
    if (question === null) return undefined;
    let wanted = true;
    const ask = () =>
      server.previewNotice(question).then(
        (preview) => wanted && setPage({ key, preview }),
        (error: unknown) => wanted && setFailed({ key, failure: failureOf(error) }),
      );
    const timer = setTimeout(ask, first.current ? 0 : PAUSE_MS);
    first.current = false;
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key]);
  return {
    preview: page?.preview ?? null,
    isCurrent: page?.key === key,
    failure: failed?.key === key ? failed.failure : null,
  };
}
