/**
 * Step 2: which column holds what, with what was read from it.
 */

import { useState } from 'preact/hooks';
import type { FieldView, SetUpView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Field } from '../parts/fields';
import type { Action } from '../parts/hooks';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/setUp';
import { type Answers, chosenSheet, columnError, columnLetter } from './answers';

type Columns = Answers['columns'];

export function Columns(props: {
  view: SetUpView;
  columns: Columns;
  change: (columns: Columns) => void;
  back: () => void;
  next: Action<[]>;
  label: string;
  /** False when it is a repair. */
  step: boolean;
}) {
  const { view, columns } = props;
  const [checked, setChecked] = useState(false);
  // What is needed stands first; else the order of the server.
  const fields = [...view.fields].sort((a, b) => Number(b.needed) - Number(a.needed));
  const errors = new Map(fields.map((field) => [field.field, columnError(field, fields, columns)]));
  const goOn = async (): Promise<void> => {
    setChecked(true);
    const first = fields.find((field) => errors.get(field.field) !== null);
    if (first === undefined) return props.next.run();
    document.querySelector<HTMLElement>(`[data-field="${first.field}"]`)?.focus();
  };
  return (
    <>
      <main class="plain-body">
        {props.step && <p class="small">{text.step(2)}</p>}
        <Heading>{text.which}</Heading>
        <p class="small lead">{text.unchanged}</p>
        <div class="grid">
          {fields.map((field) => (
            <Column
              key={field.field}
              field={field}
              headings={chosenSheet(view)?.headings ?? []}
              column={columns[field.field] ?? null}
              // Twice the same column is wrong at once; a missing one when the person goes on.
              error={checked || columns[field.field] !== null ? (errors.get(field.field) ?? null) : null}
              change={(column) => props.change({ ...columns, [field.field]: column })}
            />
          ))}
        </div>
        <Failed failure={props.next.failure} />
      </main>
      <footer>
        <Button class="primary" disabled={props.next.busy} click={goOn}>
          {props.label}
        </Button>
        <Button click={props.back}>{common.back}</Button>
      </footer>
    </>
  );
}

function Column(props: {
  field: FieldView;
  headings: readonly string[];
  column: number | null;
  error: string | null;
  change: (column: number | null) => void;
}) {
  const { field, column } = props;
  const label = (
    <>
      {field.label} {field.needed && <span class="pill amber">{text.needed}</span>}
    </>
  );
  return (
    <Field label={label} error={props.error} hint={<Read field={field} column={column} />}>
      {(tie) => (
        <select
          {...tie}
          data-field={field.field}
          value={column === null ? '' : String(column)}
          onChange={(event) =>
            props.change(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))
          }
        >
          <option value="">{field.needed ? common.choose : text.notFound}</option>
          {props.headings.map((heading, n) => (
            <option key={columnLetter(n + 1)} value={String(n + 1)}>
              {heading === '' ? text.column(columnLetter(n + 1)) : `${heading} (${columnLetter(n + 1)})`}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Samples and counts belong to the column that was read; for another one they are not known yet. */
function Read(props: { field: FieldView; column: number | null }) {
  const { field } = props;
  if (props.column !== field.column) return <p>{props.column === null ? field.hint : text.chosen}</p>;
  const samples = field.samples.map((sample) => `“${sample}”`).join(', ');
  const read = [samples, field.count].filter((part) => part !== '').join(' · ');
  return (
    <>
      {read !== '' && <p>{read}</p>}
      {field.hint !== null && <p class="note">{field.hint}</p>}
    </>
  );
}
