/**
 * Step 3: who asks for the money and how to pay. The last step before set-up writes anything.
 */

import { useState } from 'preact/hooks';
import type { CreditorForm, SetUpView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Field } from '../parts/fields';
import type { Action } from '../parts/hooks';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/setUp';
import { creditor as labels } from '../text/setUp';
import { creditorProblems } from './answers';

type FormKey = keyof CreditorForm;
const ORDER = Object.keys(labels) as readonly (keyof typeof labels)[];
/** Several lines. */
const LONG: readonly FormKey[] = ['address', 'signature'];

export function You(props: {
  view: SetUpView;
  creditor: CreditorForm;
  change: (creditor: CreditorForm) => void;
  back: () => void;
  run: Action<[]>;
  label: string;
  /** False when it is a repair. */
  step: boolean;
}) {
  const { view, creditor, run } = props;
  const [checked, setChecked] = useState(false);
  const problems = creditorProblems(creditor);
  const submit = async (): Promise<void> => {
    setChecked(true);
    const first = ORDER.find((key) => problems[key] !== undefined);
    if (first === undefined) return run.run();
    document.querySelector<HTMLElement>(`[data-field="${first}"]`)?.focus();
  };
  return (
    <>
      <main class="plain-body">
        {props.step && <p class="small">{text.step(3)}</p>}
        <Heading>{text.you}</Heading>
        <p class="small lead">{text.youHint}</p>
        <div class="grid">
          {ORDER.map((key) => (
            <Line
              key={key}
              name={key}
              value={creditor[key]}
              error={checked ? (problems[key] ?? null) : null}
              change={(value) => props.change({ ...creditor, [key]: value })}
            />
          ))}
        </div>
        {view.willMake.length > 0 && (
          <div class="box grey">
            <p>
              <b>{text.willMake}</b>
            </p>
            <ul class="dots">
              {view.willMake.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
        <Failed failure={run.failure} />
      </main>
      <footer>
        <Button class="primary" disabled={run.busy} click={submit}>
          {props.label}
        </Button>
        <Button click={props.back}>{common.back}</Button>
      </footer>
    </>
  );
}

function Line(props: {
  name: keyof typeof labels;
  value: string;
  error: string | null;
  change: (value: string) => void;
}) {
  const { name, value, change } = props;
  const [label, hint] = labels[name];
  return (
    <Field label={label} hint={hint} error={props.error} wide={name === 'paymentLink'}>
      {(tie) =>
        LONG.includes(name) ? (
          <textarea
            {...tie}
            data-field={name}
            rows={3}
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        ) : (
          <input
            {...tie}
            data-field={name}
            type="text"
            value={value}
            onInput={(event) => change(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
