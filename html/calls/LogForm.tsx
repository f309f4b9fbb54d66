/**
 * What came of a call, or a note: outcome, what was agreed, words, Save. The answer's sentence says what it did.
 */
import { useRef, useState } from 'preact/hooks';
import type { CallOutcomeName, LogQuestion, LogReport } from '../../src/api';
import { Failed } from '../parts/boxes';
import { DayField, Field, Select, TextField, toFirstWrong } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { ListedReason, wholeHint } from '../record/KindFields';
import { server } from '../server';
import * as text from '../text/calls';
import { outcomes } from '../text/calls';
import { disputeReasons } from '../text/record';
import { agreedKind, agreedOf, type CalledItem, nothingSaid, type Said, wrongSaid } from './said';

const OUTCOMES = Object.keys(outcomes) as readonly CallOutcomeName[];

type LogProps = {
  kind: LogQuestion['kind'];
  /** Null: not chosen yet, the form says so on Save. */
  client: string | null;
  /** Empty: what is due for a call, or none. */
  items: readonly CalledItem[];
  today: string;
  /** The call takes the place of the step that is due. */
  instead?: boolean;
  missing?: (() => void) | undefined;
  saved: (report: LogReport) => Promise<void>;
};

export function LogForm(props: LogProps) {
  const { kind, client, items } = props;
  const [outcome, setOutcome] = useState<CallOutcomeName | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const agreed = kind === 'call' ? agreedKind(outcome) : null;
  const outcomeWrong = outcomeProblem(kind, outcome, agreed !== null && items.length === 0);
  const noteMissing = kind === 'note' && note.trim() === '';
  const wrong = wrongSaid(agreed, said, items, props.today);
  const save = useAction(async () => {
    setChecked(true);
    if (client === null) props.missing?.();
    if (client === null || outcomeWrong !== null || noteMissing || wrong !== null) {
      // Drawn first: only then the fields are marked.
      setTimeout(() => toFirstWrong(form.current));
      return;
    }
    const labels = items.map((one) => one.item);
    const report = await server.logContact({
      kind,
      client,
      items: labels,
      outcome: kind === 'call' ? outcome : null,
      note: note.trim(),
      instead: props.instead === true,
      agreed: agreedOf(agreed, said, client, labels),
    });
    setOutcome(null);
    setSaid(nothingSaid);
    setNote('');
    setChecked(false);
    await props.saved(report);
  });
  return (
    <form
      class="log"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return save.run();
      }}
    >
      {kind === 'call' && (
        <Field label={text.outcome} error={checked ? outcomeWrong : null}>
          {(tie) => (
            <Select
              tie={tie}
              value={outcome ?? ''}
              options={OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
              choose={(value) => setOutcome(OUTCOMES.find((one) => one === value) ?? null)}
            />
          )}
        </Field>
      )}
      {agreed !== null && (
        <SaidFields
          outcome={outcome}
          items={items}
          said={said}
          wrong={checked ? wrong : null}
          change={(part) => setSaid({ ...said, ...part })}
        />
      )}
      <Field label={text.note} error={checked && noteMissing ? text.noteMissing : null}>
        {(tie) => <textarea {...tie} rows={2} value={note} onInput={(event) => setNote(event.currentTarget.value)} />}
      </Field>
      <Failed failure={save.failure} />
      <button type="submit" class="primary wide" disabled={save.busy}>
        {kind === 'call' ? text.save : text.saveNote}
      </button>
    </form>
  );
}

function outcomeProblem(kind: LogQuestion['kind'], outcome: CallOutcomeName | null, aboutNothing: boolean) {
  if (kind === 'note') return null;
  if (outcome === null) return text.outcomeMissing;
  return aboutNothing ? text.aboutMissing : null;
}

/** The day and the amount of a promise, or the reason and the amount of a dispute. */
function SaidFields(props: {
  outcome: CallOutcomeName | null;
  items: readonly CalledItem[];
  said: Said;
  wrong: ReturnType<typeof wrongSaid>;
  change: (part: Partial<Said>) => void;
}) {
  const { outcome, said, wrong, change } = props;
  return (
    <>
      {outcome === 'disputed' ? (
        <ListedReason list={disputeReasons} reason={said.reason} words={said.words} wrong={wrong} change={change} />
      ) : (
        <DayField
          label={outcome === 'promised' ? text.willPayOn : text.payRunOn}
          error={wrong?.on ?? null}
          value={said.on}
          change={(on) => change({ on })}
        />
      )}
      <TextField
        isAmount
        label={text.amount}
        hint={wholeHint(props.items)}
        error={wrong?.amount ?? null}
        value={said.amount}
        change={(amount) => change({ amount })}
      />
    </>
  );
}
