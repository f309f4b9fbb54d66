/**
 * Form fields: the label on top, the hint or the error below, tied together for screen readers.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import * as common from '../text/common';

type Tie = { readonly id: string; readonly 'aria-describedby': string; readonly 'aria-invalid': boolean };

/** `children` gets the attributes that tie its control to the label and to what stands below it. */
export function Field(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | null;
  /** Over both columns of a grid. */
  wide?: boolean;
  children: (tie: Tie) => ComponentChildren;
}) {
  const id = useId();
  const error = props.error ?? null;
  return (
    <div class={props.wide === true ? 'field across' : 'field'}>
      <label for={id}>{props.label}</label>
      {props.children({ id, 'aria-describedby': `${id}-below`, 'aria-invalid': error !== null })}
      <div id={`${id}-below`}>
        {error !== null && <p class="error">{error}</p>}
        {props.hint !== undefined && props.hint !== '' && <div class="hint">{props.hint}</div>}
      </div>
    </div>
  );
}

/** Several controls under one legend, with what is wrong about them together. */
export function Group(props: { legend: ComponentChildren; error?: string | null; children: ComponentChildren }) {
  const id = useId();
  const error = props.error ?? null;
  return (
    <fieldset aria-describedby={id} data-wrong={error !== null}>
      <legend>{props.legend}</legend>
      <div id={id}>{error !== null && <p class="error">{error}</p>}</div>
      {props.children}
    </fieldset>
  );
}

/** Gives the keyboard to the first control below `form` that is marked as wrong. */
export function toFirstWrong(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-wrong="true"] :enabled')?.focus();
}

/** One of several; `''` stands for "not chosen yet" and is offered only while nothing is. */
export function Select(props: {
  tie: Tie;
  value: string;
  options: readonly { readonly value: string; readonly label: string }[];
  choose: (value: string) => void;
}) {
  return (
    <select {...props.tie} value={props.value} onChange={(event) => props.choose(event.currentTarget.value)}>
      {props.value === '' && <option value="">{common.choose}</option>}
      {props.options.map((one) => (
        <option key={one.value} value={one.value}>
          {one.label}
        </option>
      ))}
    </select>
  );
}

/** A day, chosen or typed. */
export function DayField(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | null;
  value: string;
  change: (day: string) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error ?? null}>
      {(tie) => (
        <input {...tie} type="date" value={props.value} onInput={(event) => props.change(event.currentTarget.value)} />
      )}
    </Field>
  );
}

/** A line of text, or an amount. */
export function TextField(props: {
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | null;
  value: string;
  /** Digits first on a telephone's keyboard. */
  isAmount?: boolean;
  change: (text: string) => void;
}) {
  return (
    <Field label={props.label} hint={props.hint} error={props.error ?? null}>
      {(tie) => (
        <input
          {...tie}
          inputMode={props.isAmount === true ? 'decimal' : 'text'}
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A tick box or radio button with its words beside it. */
export function Tick(props: {
  type?: 'checkbox' | 'radio';
  name?: string;
  checked: boolean;
  disabled?: boolean;
  children: ComponentChildren;
  change: (checked: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type={props.type ?? 'checkbox'}
        name={props.name ?? ''}
        checked={props.checked}
        disabled={props.disabled === true}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
