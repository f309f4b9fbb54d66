/**
 * A button that does something here and now. One that submits a form is written as such where it stands.
 */
import type { ButtonHTMLAttributes } from 'preact';
import type { Action } from './hooks';

/** Either `click`, or the action `of` which it starts; it is out of use while that action works. */
export function Button(
  props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'onClick'> & {
    of?: Action<[]>;
    click?: () => unknown;
  },
) {
  const { of, click = of?.run, disabled, ...rest } = props;
  return <button {...rest} type="button" disabled={disabled === true || of?.busy === true} onClick={() => click?.()} />;
}
