/** The state of one record form: what is typed, what is wrong since Save was tried, and the saving. */
import { useRef, useState } from 'preact/hooks';
import type { AgreementsView, RecordReport } from '../../src/api';
import { toFirstWrong } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { type Beginning, begin, type Draft, questionOf, tickedOf } from './draft';
import { wrongWith } from './wrong';

export type RecordState = ReturnType<typeof useRecord>;

/** `saved` gets the answer; until then what was typed stays, also after a refusal. `wrong` is null before the first try. */
export function useRecord(start: Beginning, view: AgreementsView, saved: (report: RecordReport) => Promise<void>) {
  const [draft, setDraft] = useState<Draft>(() => begin(start, view.clients));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const entry = view.clients.find((one) => one.client === draft.client);
  const wrong = wrongWith(draft, entry, view);
  const save = useAction(async () => {
    setTried(true);
    if (entry === undefined || wrong !== null) {
      // Drawn first: only then the fields are marked.
      setTimeout(() => toFirstWrong(form.current));
      return;
    }
    await saved(await server.recordDecision(questionOf(draft, entry)));
  });
  return {
    draft,
    setDraft,
    change: (part: Partial<Draft>): void => setDraft({ ...draft, ...part }),
    entry,
    items: tickedOf(draft, entry),
    wrong: tried ? wrong : null,
    save,
    form,
  };
}
