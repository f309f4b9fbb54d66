/** Step 1: whom the notice goes to, and for which invoices. */
import type { NoticeQuestion, NoticeView } from '../../src/api';
import { Field, Select, Tick } from '../parts/fields';
import { ItemTitle } from '../parts/money';
import * as common from '../text/common';
import * as text from '../text/notice';
import { forClient } from './choices';

export function Invoices(props: {
  view: NoticeView;
  question: NoticeQuestion;
  change: (question: NoticeQuestion) => void;
}) {
  const { view, question, change } = props;
  const entry = view.clients.find((one) => one.client === question.client);
  const tick = (item: string, on: boolean): void => {
    const items = (entry?.items ?? []).map((one) => one.item);
    change({ ...question, items: items.filter((one) => (one === item ? on : question.items.includes(one))) });
  };
  return (
    <>
      <Field label={common.client} hint={<span class="address">{entry?.address ?? text.noAddress}</span>}>
        {(tie) => (
          <Select
            tie={tie}
            value={question.client}
            options={view.clients.map((one) => ({
              value: one.client,
              label: one.due ? `${one.client} (${text.due})` : one.client,
            }))}
            choose={(client) => change(forClient(view, client))}
          />
        )}
      </Field>
      <fieldset>
        <legend>{text.invoices}</legend>
        {(entry?.items ?? []).map((one) => (
          <Tick
            key={one.item}
            checked={question.items.includes(one.item)}
            disabled={!one.allowed}
            change={(on) => tick(one.item, on)}
          >
            <ItemTitle one={one} />
            <span class="small">{one.allowed ? common.late(one.daysOverdue) : one.why.sentence}</span>
          </Tick>
        ))}
      </fieldset>
    </>
  );
}
