/**
 * What came of a call, or a note: outcome, words, Save. The answer's sentence says what it did.
 */
import { useState } from 'preact/hooks';
import type { CallOutcomeName, LogQuestion, LogReport } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Field, Select } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import { outcomes, calls as text } from '../text';

const OUTCOMES = Object.keys(outcomes) as readonly CallOutcomeName[];

/** `client` null: not chosen yet, the form says so on Save. `items` empty: what is due for a call, or none. */
export function LogForm(props: {
  kind: LogQuestion['kind'];
  client: string | null;
  items: readonly string[];
  missing?: (() => void) | undefined;
  saved: (report: LogReport) => Promise<void>;
}) {
  const { kind, client } = props;
  const [outcome, setOutcome] = useState<CallOutcomeName | null>(null);
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const outcomeMissing = kind === 'call' && outcome === null;
  const noteMissing = kind === 'note' && note.trim() === '';
  const save = useAction(async () => {
    setChecked(true);
    if (client === null) props.missing?.();
    if (client === null || outcomeMissing || noteMissing) return;
    const report = await server.logContact({
      kind,
      client,
      items: props.items,
      outcome: kind === 'call' ? outcome : null,
      note: note.trim(),
    });
    setOutcome(null);
    setNote('');
    setChecked(false);
    await props.saved(report);
  });
  return (
    <form
      class="log"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return save.run();
      }}
    >
      {kind === 'call' && (
        <Field
          label={text.outcome}
          error={checked && outcomeMissing ? text.outcomeMissing : null}
          hint={outcome === 'promised' ? text.promiseHint : ''}
        >
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
