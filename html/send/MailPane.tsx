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

export function MailPane(props: { mail: MailView; included: boolean; toggle: () => void }) {
  const { mail } = props;
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
        <Button click={props.toggle}>{props.included ? text.leaveOut : text.putBack}</Button>
      </div>
      {way === 'asSent' ? (
        <Frame html={mail.html} title={text.mailTo(mail.client)} />
      ) : (
        <textarea class="text" aria-label={text.mailTo(mail.client)} readOnly value={mail.text} />
      )}
    </section>
  );
}
