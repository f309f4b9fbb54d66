/**
 * The frame of every page: the error boundary, and the heading that takes the keyboard.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { common, failures } from '../text';
import { Box } from './boxes';
import { Icon } from './icons';

/** The view's h1; hidden where the dialog's own title says the same. With `focus` it takes the keyboard when the view appears, so that a screen reader begins there. */
export function Heading(props: { children: ComponentChildren; focus?: boolean; hidden?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focus !== false) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={props.hidden === true ? 'sr' : ''}>
      {props.children}
    </h1>
  );
}

/** The way back to the view below or before this one. */
export function Back(props: { back: () => void; children?: ComponentChildren }) {
  return (
    <button type="button" class="link back" onClick={props.back}>
      <Icon name="chevron" /> {props.children ?? common.back}
    </button>
  );
}

/** A view that cannot be drawn shows one sentence, never an exception. */
export function Guarded(props: { children: ComponentChildren }) {
  const [fault, again] = useErrorBoundary();
  if (fault === undefined) return <>{props.children}</>;
  return (
    <main>
      <Box tone="red">
        <p>{failures.crash}</p>
        <button type="button" onClick={again}>
          {common.tryAgain}
        </button>
      </Box>
    </main>
  );
}
