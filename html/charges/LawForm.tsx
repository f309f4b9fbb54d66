/** The rules of charging as a form, with what the chosen law gives and how old its rates are. */
import type { ChargesQuestion, ChargesView, LawView } from '../../src/api';
import { Box } from '../parts/boxes';
import { Field, Group, Select, TextField, Tick } from '../parts/fields';
import { GoTo } from '../parts/goTo';
import { closeDialog } from '../server';
import * as text from '../text/charges';

export function LawForm(props: {
  view: ChargesView;
  draft: ChargesQuestion;
  change: (draft: ChargesQuestion) => void;
}) {
  const { view, draft, change } = props;
  const law = view.laws.find(({ code }) => code === draft.law);
  const tick = (name: string, on: boolean): void => {
    const names = view.procedures.map((one) => one.name);
    change({ ...draft, procedures: names.filter((one) => (one === name ? on : draft.procedures.includes(one))) });
  };
  return (
    <>
      <Field label={text.law}>
        {(tie) => (
          <Select
            tie={tie}
            value={draft.law === '' ? '-' : draft.law}
            options={[
              { value: '-', label: text.noLaw },
              ...view.laws.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            choose={(law) => change({ ...draft, law: law === '-' ? '' : law })}
          />
        )}
      </Field>
      {law !== undefined && <Given law={law} ratesPlace={view.ratesPlace} />}
      <Group legend={text.procedures}>
        {view.procedures.map(({ name }) => (
          <Tick key={name} checked={draft.procedures.includes(name)} change={(on) => tick(name, on)}>
            {name}
          </Tick>
        ))}
        <p class="hint">{text.stepsSay}</p>
      </Group>
      <TextField
        label={text.contractRate}
        hint={text.contractHint}
        value={draft.contractRate}
        change={(contractRate) => change({ ...draft, contractRate })}
      />
      <Tick checked={draft.compensation} change={(compensation) => change({ ...draft, compensation })}>
        {text.compensation}
      </Tick>
    </>
  );
}

/** Of the law that is chosen, saved or not. */
function Given({ law, ratesPlace }: { law: LawView; ratesPlace: ChargesView['ratesPlace'] }) {
  return (
    <>
      {law.stale.length > 0 && (
        <Box tone="red">
          {law.stale.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Box>
      )}
      {law.ratesSentence !== null && (
        <p class="small">
          {law.ratesSentence}{' '}
          {ratesPlace !== null && (
            <GoTo place={ratesPlace} then={closeDialog}>
              {text.seeRates}
            </GoTo>
          )}
        </p>
      )}
      <h2>{text.rules}</h2>
      <ul class="plain-list">
        {law.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  );
}
