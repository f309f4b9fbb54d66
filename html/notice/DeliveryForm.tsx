/** What happened to a notice on its way, and on which day; of posting its tracking number too. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeliveryQuestion, WrittenNoticeView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { DayField, Field, Select, TextField, toFirstWrong } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';

const KINDS: readonly DeliveryQuestion['what'][] = ['posted', 'received', 'returned', 'withdrawn'];

export function DeliveryForm(props: {
  one: WrittenNoticeView;
  today: string;
  saved: (sentence: string) => Promise<void>;
  leave: () => void;
}) {
  const { one, today } = props;
  // What comes next most likely: posted first, then received.
  const [what, setWhat] = useState<DeliveryQuestion['what']>(one.postedOn === null ? 'posted' : 'received');
  const [on, setOn] = useState(today);
  const [tracking, setTracking] = useState(one.tracking ?? '');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('select')?.focus();
  }, []);
  const isWrong = on === '' || on > today;
  const save = useAction(async () => {
    setTried(true);
    if (isWrong) {
      setTimeout(() => toFirstWrong(form.current));
      return;
    }
    const { sentence } = await server.recordDelivery({
      ...{ token: one.token, what, on },
      tracking: what === 'posted' ? tracking.trim() : '',
    });
    props.leave();
    await props.saved(sentence);
  });
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return save.run();
      }}
    >
      <div class="grid">
        <Field label={text.happened}>
          {(tie) => (
            <Select
              tie={tie}
              value={what}
              options={KINDS.map((value) => ({ value, label: text.whats[value] }))}
              choose={(value) => setWhat(KINDS.find((kind) => kind === value) ?? 'posted')}
            />
          )}
        </Field>
        <DayField label={text.on} error={tried && isWrong ? text.dayMissing : null} value={on} change={setOn} />
        {what === 'posted' && (
          <TextField label={text.tracking} hint={text.trackingHint} value={tracking} change={setTracking} />
        )}
      </div>
      <Failed failure={save.failure} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={save.busy}>
          {save.busy ? text.saving : text.save}
        </button>
        <Button click={props.leave}>{common.cancel}</Button>
      </div>
    </form>
  );
}
