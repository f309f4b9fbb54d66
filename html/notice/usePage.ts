/** The page for the choices of the wizard; the last one stays while the next is written. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { NoticePreview, NoticeQuestion } from '../../src/api';
import { type Failure, failureOf, server } from '../server';

/** Typing pauses this long before the page is asked for. */
const PAUSE_MS = 300;

export type Page = {
  readonly preview: NoticePreview | null;
  /** Whether it is the one for these choices. */
  readonly isCurrent: boolean;
  readonly failure: Failure | null;
};

/** @param question  null asks for nothing. @param round  another number asks once more for the same choices */
export function usePage(question: NoticeQuestion | null, round: number): Page {
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
