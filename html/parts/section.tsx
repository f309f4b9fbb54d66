/** Parts of a view: a section under its heading, a row that leads on, the box that stands where there is nothing. */
import type { ComponentChildren } from 'preact';
import { Button } from './button';
import { Icon, type IconName } from './icons';

/** `count` is how many there are; left out where that says nothing. A link may give the heading the keyboard. */
export function Section(props: { id: string; title: string; count?: number; children: ComponentChildren }) {
  return (
    <section aria-labelledby={props.id}>
      <h2 id={props.id} tabIndex={-1}>
        {props.title} {props.count !== undefined && <span class="count">{props.count}</span>}
      </h2>
      {props.children}
    </section>
  );
}

/** A row of a list that leads somewhere. Zero is not shown. */
export function Row(props: {
  icon: IconName;
  children: string;
  busy?: boolean;
  number?: number;
  click: () => unknown;
}) {
  const { number = 0 } = props;
  return (
    <li>
      <Button disabled={props.busy === true} click={props.click}>
        <Icon name={props.icon} /> <span>{props.children}</span> {number > 0 && <span class="number">{number}</span>}{' '}
        <Icon name="chevron" />
      </Button>
    </li>
  );
}

/** What stands in place of a list that is empty. */
export function Blank(props: { icon: IconName; title: string; children?: ComponentChildren }) {
  return (
    <div class="box grey blank">
      <Icon name={props.icon} class="large" />
      <p>
        <b>{props.title}</b>
      </p>
      {props.children}
    </div>
  );
}
