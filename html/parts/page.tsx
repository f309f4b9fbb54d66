/**
 * The frame of every page: the error boundary, and the heading that takes the keyboard.
 */

import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useRef } from 'preact/hooks';
import { failures } from '../text';
import * as common from '../text/common';
import { Box } from './boxes';
import { Button } from './button';
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
    <Button class="link back" click={props.back}>
      <Icon name="chevron" /> {props.children ?? common.back}
    </Button>
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
        <Button click={again}>{common.tryAgain}</Button>
      </Box>
    </main>
  );
}
