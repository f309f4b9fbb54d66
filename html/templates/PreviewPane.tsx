/** The mail that the text makes, for a real client or a made-up one; as sent or as plain text. */
import { useState } from 'preact/hooks';
import type { TemplatesView } from '../../src/api';
import { Button } from '../parts/button';
import { Field, Select } from '../parts/fields';
import { Frame } from '../parts/frame';
import * as send from '../text/send';
import * as text from '../text/templates';
import type { Check } from './useCheck';

const WAYS = ['asSent', 'plain'] as const;

export function PreviewPane(props: {
  samples: TemplatesView['samples'];
  sample: string;
  check: Check;
  choose: (sample: string) => void;
}) {
  const { mail, isStale, busy } = props.check;
  const [way, setWay] = useState<(typeof WAYS)[number]>('asSent');
  return (
    <section class="right" aria-label={text.preview} aria-busy={busy}>
      <Field label={text.previewFor}>
        {(tie) => <Select tie={tie} value={props.sample} options={props.samples} choose={props.choose} />}
      </Field>
      {mail === null && <p class="small">{isStale ? text.noPreview : busy && text.checking}</p>}
      {mail !== null && (
        <>
          <p class="subject">
            <b>{mail.subject}</b>
          </p>
          <div class="tools">
            <fieldset class="segments">
              <legend class="sr">{send.showAs}</legend>
              {WAYS.map((one) => (
                <Button key={one} aria-pressed={one === way} click={() => setWay(one)}>
                  {send.ways[one]}
                </Button>
              ))}
            </fieldset>
            {isStale && <p class="advice">{text.beforeTheError}</p>}
          </div>
          {way === 'asSent' ? (
            <Frame html={mail.html} title={text.preview} />
          ) : (
            <textarea class="text" aria-label={text.preview} readOnly value={mail.text} />
          )}
        </>
      )}
    </section>
  );
}
