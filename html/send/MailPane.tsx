/**
 * One real mail: its header, and the page that the client gets, as sent or as plain text.
 */

import { useState } from 'preact/hooks';
import type { MailView } from '../../src/api';
import { Button } from '../parts/button';
import { Frame } from '../parts/frame';
import { Warnings } from '../parts/money';
import * as text from '../text/send';

const WAYS = ['asSent', 'plain'] as const;

export function MailPane(props: {
  mail: MailView;
  /** Null where there is but this one. */
  toggle: { readonly included: boolean; readonly click: () => void } | null;
  /** Opens the form for a person's own words. */
  change?: () => void;
  /** Puts the template's words back; null when they stand. */
  restore?: (() => void) | null;
}) {
  const { mail } = props;
  const change = props.change ?? null;
  const [way, setWay] = useState<(typeof WAYS)[number]>('asSent');
  return (
    <section class="right" aria-label={text.mailTo(mail.client)}>
      <dl>
        <dt>{text.header.to}</dt>
        <dd>{mail.to}</dd>
        {mail.cc !== '' && (
          <>
            <dt>{text.header.cc}</dt>
            <dd>{mail.cc}</dd>
          </>
        )}
        <dt>{text.header.subject}</dt>
        <dd>
          <b>{mail.subject}</b>
        </dd>
        {mail.attachments.length > 0 && (
          <>
            <dt>{text.attached}</dt>
            <dd>{mail.attachments.join(', ')}</dd>
          </>
        )}
        {mail.charges.length > 0 && (
          <>
            <dt>{text.charged}</dt>
            <dd>
              {mail.charges.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </dd>
          </>
        )}
      </dl>
      <Warnings sentences={mail.warnings} />
      <div class="tools">
        <fieldset class="segments">
          <legend class="sr">{text.showAs}</legend>
          {WAYS.map((one) => (
            <Button key={one} aria-pressed={one === way} click={() => setWay(one)}>
              {text.ways[one]}
            </Button>
          ))}
        </fieldset>
        <div class="actions">
          {change !== null && <Button click={change}>{text.change}</Button>}
          {props.restore && <Button click={props.restore}>{text.asBefore}</Button>}
          {props.toggle !== null && (
            <Button click={props.toggle.click}>{props.toggle.included ? text.leaveOut : text.putBack}</Button>
          )}
        </div>
      </div>
      {way === 'asSent' ? (
        <Frame html={mail.html} title={text.mailTo(mail.client)} />
      ) : (
        <textarea class="text" aria-label={text.mailTo(mail.client)} readOnly value={mail.text} />
      )}
    </section>
  );
}
