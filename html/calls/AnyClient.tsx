/**
 * Logs a call or a note for any client with an open invoice, due for a call or not.
 */

import { useState } from 'preact/hooks';
import type { CallsView, LogQuestion, LogReport } from '../../src/api';
import { Field, Select, Tick } from '../parts/fields';
import { ItemTitle } from '../parts/money';
import * as text from '../text/calls';
import * as common from '../text/common';
import { LogForm } from './LogForm';

const KINDS: readonly LogQuestion['kind'][] = ['call', 'note'];

/** `selected` is the client of the row the cursor is in; the form is open for it. */
export function AnyClient(props: {
  clients: CallsView['clients'];
  selected: string | null;
  today: string;
  saved: (report: LogReport) => Promise<void>;
}) {
  const [kind, setKind] = useState<LogQuestion['kind']>('call');
  const [client, setClient] = useState(props.selected);
  const [items, setItems] = useState<readonly string[]>([]);
  const [missing, setMissing] = useState(false);
  const known = props.clients.find((one) => one.client === client);
  const choose = (next: string): void => {
    setClient(next);
    setItems([]);
    setMissing(false);
  };
  const tick = (item: string, on: boolean): void =>
    setItems(on ? [...items, item] : items.filter((one) => one !== item));
  return (
    <details class="card any" open={props.selected !== null}>
      <summary>{text.other}</summary>
      {props.clients.length === 0 ? (
        <p class="small">{common.noClients}</p>
      ) : (
        <>
          <fieldset>
            <legend>{text.kind}</legend>
            <div class="side-by-side">
              {KINDS.map((one) => (
                <Tick key={one} type="radio" name="kind" checked={kind === one} change={() => setKind(one)}>
                  {text.kinds[one]}
                </Tick>
              ))}
            </div>
          </fieldset>
          <Field label={common.client} error={missing ? text.clientMissing : null}>
            {(tie) => (
              <Select
                tie={tie}
                value={client ?? ''}
                options={props.clients.map((one) => ({ value: one.client, label: one.client }))}
                choose={choose}
              />
            )}
          </Field>
          {known !== undefined && (
            <fieldset>
              <legend>{text.about}</legend>
              {known.items.map((one) => (
                <Tick key={one.item} checked={items.includes(one.item)} change={(on) => tick(one.item, on)}>
                  <ItemTitle one={one} />
                </Tick>
              ))}
            </fieldset>
          )}
          <LogForm
            kind={kind}
            client={client}
            items={known?.items.filter((one) => items.includes(one.item)) ?? []}
            today={props.today}
            missing={() => setMissing(true)}
            saved={async (report) => {
              setItems([]);
              await props.saved(report);
            }}
          />
        </>
      )}
    </details>
  );
}
