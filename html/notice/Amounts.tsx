/** Step 3: under which law, in which language, with which charges, how many days, how it is sent and what follows. */
import type { NoticePreview, NoticeQuestion, NoticeView } from '../../src/api';
import { ChargeTable, SegmentTable } from '../charges/tables';
import { Box } from '../parts/boxes';
import { Field, Group, Select, TextField, Tick } from '../parts/fields';
import * as text from '../text/notice';
import { MOST_DAYS } from './choices';

/** It scrolls, so the keyboard must get to it. */
const REACHED = { tabIndex: 0 };

type AmountsProps = {
  view: NoticeView;
  /** The last one that was written; the choices show what it was written with. */
  preview: NoticePreview | null;
  question: NoticeQuestion;
  change: (question: NoticeQuestion) => void;
};

export function Amounts(props: AmountsProps) {
  const { view, preview, question, change } = props;
  const days = question.daysToPay;
  return (
    <>
      <Field label={text.form} hint={preview?.nextStep ?? ''}>
        {(tie) => (
          <Select
            tie={tie}
            value={question.jurisdiction ?? preview?.jurisdiction.code ?? ''}
            options={view.jurisdictions.map(({ code, name }) => ({ value: code, label: name }))}
            // What was chosen for another law's form may not be there in this one.
            choose={(jurisdiction) =>
              change({ ...question, jurisdiction, daysToPay: null, sending: null, next: null, enclosures: null })
            }
          />
        )}
      </Field>
      <Tick checked={question.withCharges} change={(withCharges) => change({ ...question, withCharges })}>
        {text.withCharges}
      </Tick>
      {preview !== null && <Charges preview={preview} />}
      <Field
        label={text.days}
        error={days !== null && (days < 1 || days > MOST_DAYS) ? text.daysWrong : null}
        hint={preview?.deadlineSentence ?? ''}
      >
        {(tie) => (
          <input
            {...tie}
            type="number"
            min="1"
            max={MOST_DAYS}
            value={days ?? preview?.daysToPay ?? ''}
            onInput={(event) => change({ ...question, daysToPay: Math.trunc(event.currentTarget.valueAsNumber) || 0 })}
          />
        )}
      </Field>
      {preview !== null && <Sending {...props} preview={preview} />}
    </>
  );
}

function Charges({ preview }: { preview: NoticePreview }) {
  return (
    <>
      {preview.refusals.length > 0 && (
        <Box tone="amber">
          {preview.refusals.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Box>
      )}
      {preview.charges.length === 0 && <p>{text.total(preview.totals.map((one) => one.text).join(' · '))}</p>}
      {preview.charges.length > 0 && (
        <ChargeTable charges={preview.charges} principal={preview.principal} totals={preview.totals} />
      )}
      {preview.segments.length > 0 && (
        <section {...REACHED} class="wide-table" aria-label={text.segments}>
          <SegmentTable segments={preview.segments} />
        </section>
      )}
      {preview.perDay !== null && <p class="small">{preview.perDay}</p>}
    </>
  );
}

function Sending(props: AmountsProps & { preview: NoticePreview }) {
  const { view, preview, question, change } = props;
  const choice = (
    label: string,
    value: string,
    options: readonly { readonly code: string; readonly name: string }[],
    choose: (value: string) => void,
  ) => (
    <Field label={label}>
      {(tie) => (
        <Select
          tie={tie}
          value={value}
          options={options.map(({ code, name }) => ({ value: code, label: name }))}
          choose={choose}
        />
      )}
    </Field>
  );
  const usual = preview.enclosures.flatMap(({ code, enclosed }) => (enclosed ? [code] : []));
  const chosen = question.enclosures ?? usual;
  const enclose = (code: string, on: boolean): void =>
    change({ ...question, enclosures: on ? [...chosen, code] : chosen.filter((one) => one !== code) });
  return (
    <>
      {choice(text.sending, question.sending ?? preview.sending, preview.sendingWays, (sending) =>
        change({ ...question, sending }),
      )}
      {choice(text.language, question.language ?? preview.language, view.languages, (language) =>
        change({ ...question, language }),
      )}
      {choice(text.next, question.next ?? preview.next, preview.nextSteps, (next) => change({ ...question, next }))}
      <Group legend={text.enclosed}>
        {preview.enclosures.map(({ code, name }) => (
          <Tick key={code} checked={chosen.includes(code)} change={(on) => enclose(code, on)}>
            {name}
          </Tick>
        ))}
      </Group>
      {preview.asks.includes('agreement') && (
        <TextField
          label={text.agreement}
          hint={text.agreementHint}
          value={question.agreement}
          change={(agreement) => change({ ...question, agreement })}
        />
      )}
      {preview.asks.includes('instalmentsRefused') && (
        <TextField
          label={text.refusedInstalments}
          hint={text.refusedHint}
          value={question.instalmentsRefused}
          change={(instalmentsRefused) => change({ ...question, instalmentsRefused })}
        />
      )}
    </>
  );
}
