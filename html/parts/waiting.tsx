/** A dialog before its answer came, or without one: grey lines or the failure, and the way out. */
import type { ComponentChildren } from 'preact';
import { Failed, Skeleton } from './boxes';
import { Button } from './button';
import { useEscape } from './close';
import type { Asked } from './hooks';
import { Heading } from './page';

/** `children` say what stands in the way when the answer came and there is nothing to do. */
export function Waiting<T>(props: {
  asked: Asked<T>;
  heading: string;
  /** Whether the window's own title says the same. */
  hidden?: boolean;
  label: string;
  leave: () => void;
  children?: ComponentChildren;
}) {
  const { asked } = props;
  useEscape(props.leave);
  return (
    <>
      <main class="plain-body" aria-busy={asked.busy}>
        <Heading hidden={props.hidden !== false}>{props.heading}</Heading>
        <Failed failure={asked.failure} again={asked.reload} />
        {asked.busy && <Skeleton lines={8} />}
        {asked.data !== null && props.children}
      </main>
      <footer>
        <Button click={props.leave}>{props.label}</Button>
      </footer>
    </>
  );
}
