/**
 * Whom the notice goes to, for which invoices, and how many days they get.
 */

import type { NoticeQuestion, NoticeView } from '../../src/api';
import { Field, Select, Tick } from '../parts/fields';
import { ItemTitle } from '../parts/money';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/notice';

export function NoticeForm(props: {
  view: NoticeView;
  question: NoticeQuestion;
  change: (question: NoticeQuestion) => void;
}) {
  const { view, question, change } = props;
  const entry = view.clients.find((one) => one.client === question.client);
  const choose = (client: string): void => {
    const items = view.clients.find((one) => one.client === client)?.items ?? [];
    change({ ...question, client, items: items.filter((one) => one.allowed).map((one) => one.item) });
  };
  const tick = (item: string, on: boolean): void => {
    const items = (entry?.items ?? []).map((one) => one.item);
    change({ ...question, items: items.filter((one) => (one === item ? on : question.items.includes(one))) });
  };
  return (
    <>
      <Heading hidden>{text.heading}</Heading>
      <Field label={common.client} hint={<span class="address">{entry?.address ?? text.noAddress}</span>}>
        {(tie) => (
          <Select
            tie={tie}
            value={question.client}
            options={view.clients.map((one) => ({
              value: one.client,
              label: one.due ? `${one.client} (${text.due})` : one.client,
            }))}
            choose={choose}
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
      <Field label={text.days}>
        {(tie) => (
          <input
            {...tie}
            type="number"
            min="1"
            max="90"
            value={question.daysToPay}
            onInput={(event) => change({ ...question, daysToPay: Math.trunc(event.currentTarget.valueAsNumber) || 0 })}
          />
        )}
      </Field>
    </>
  );
}
