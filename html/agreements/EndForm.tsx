/**
 * Ends an agreement from today: a dispute says how it ended, all others are withdrawn. The row stays in the sheet.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import type { AgreementView, EndQuestion, RecordReport } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Group, Tick, toFirstWrong } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as text from '../text/agreements';

const OUTCOMES: readonly EndQuestion['outcome'][] = ['upheld', 'accepted', 'withdrawn'];

export function EndForm(props: {
  one: AgreementView;
  saved: (report: RecordReport) => Promise<void>;
  keep: () => void;
}) {
  const { one } = props;
  const isDispute = one.kind === 'dispute';
  const [outcome, setOutcome] = useState<EndQuestion['outcome'] | null>(isDispute ? null : 'withdrawn');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, []);
  const end = useAction(async () => {
    setTried(true);
    if (outcome === null) {
      setTimeout(() => toFirstWrong(form.current));
      return;
    }
    const report = await server.endAgreement({ id: one.id, outcome });
    props.keep();
    await props.saved(report);
  });
  return (
    <form
      class="ending"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return end.run();
      }}
    >
      {isDispute ? (
        <Group legend={text.how} error={tried && outcome === null ? text.outcomeMissing : null}>
          {OUTCOMES.map((value) => (
            <Tick
              key={value}
              type="radio"
              name={`outcome-${one.row}`}
              checked={outcome === value}
              change={() => setOutcome(value)}
            >
              {text.outcomes[value][0]}
              <br />
              <span class="small">{text.outcomes[value][1]}</span>
            </Tick>
          ))}
        </Group>
      ) : (
        <p class="why">{one.kind === 'waiver' ? text.waiverEndMeans : text.endMeans}</p>
      )}
      <Failed failure={end.failure} />
      <div class="buttons">
        <button type="submit" disabled={end.busy}>
          {text.endIt}
        </button>
        <Button click={props.keep}>{text.keepIt}</Button>
      </div>
    </form>
  );
}
