/**
 * The one plain form for whatever is recorded: kind, client, invoices, and the fields that this kind needs. Its buttons
 * stand in the bar or the footer of whoever shows it and belong to it by its id.
 */
import type { AgreementsView, RecordKind } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Field, Select } from '../parts/fields';
import * as text from '../text/record';
import { kinds } from '../text/record';
import { withClient, withKind } from './draft';
import { InvoiceTicks } from './InvoiceTicks';
import { KindFields } from './KindFields';
import type { RecordState } from './useRecord';

/** By it a button outside submits the form. */
export const FORM_ID = 'record';
const KINDS = Object.keys(kinds) as readonly RecordKind[];

/** `isFixed`: it was opened for this client, who is not chosen anew. */
export function RecordForm(props: { record: RecordState; view: AgreementsView; isFixed: boolean }) {
  const { record, view } = props;
  const { draft, entry, wrong, setDraft, change } = record;
  return (
    <form
      id={FORM_ID}
      ref={record.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        return record.save.run();
      }}
    >
      <Field label={text.kind} hint={kinds[draft.kind].means}>
        {(tie) => (
          <Select
            tie={tie}
            value={draft.kind}
            options={KINDS.map((value) => ({ value, label: kinds[value].name }))}
            choose={(value) => setDraft(withKind(draft, KINDS.find((one) => one === value) ?? draft.kind))}
          />
        )}
      </Field>
      {!props.isFixed && (
        <Field label={text.client} error={wrong?.client ?? null}>
          {(tie) => (
            <Select
              tie={tie}
              value={draft.client}
              options={view.clients.map((one) => ({ value: one.client, label: one.client }))}
              choose={(client) => setDraft(withClient(draft, client, view.clients))}
            />
          )}
        </Field>
      )}
      {entry !== undefined && (
        <InvoiceTicks entry={entry} draft={draft} error={wrong?.items ?? null} change={(items) => change({ items })} />
      )}
      <KindFields draft={draft} items={record.items} wrong={wrong} view={view} change={change} />
      <Failed failure={record.save.failure} />
    </form>
  );
}
