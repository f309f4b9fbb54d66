/**
 * The fields that only some kinds need: day, amount, reason, step, who said it. The lines of a plan are in PlanFields.
 */

import type { ComponentChildren } from 'preact';
import type { AgreementsView, OpenItemView } from '../../src/api';
import { sumAmounts } from '../format';
import { Button } from '../parts/button';
import { DayField, Field, Select, TextField } from '../parts/fields';
import * as text from '../text/record';
import { disputeReasons, kinds, other, skipReasons, sources } from '../text/record';
import { dayAfter } from '../typed';
import { commonLevels, type Draft, hasAmount, hasSource, mayBeOpen } from './draft';
import { PlanFields } from './PlanFields';
import type { Wrong } from './wrong';

const QUICK = [3, 7, 14];

type FieldsProps = {
  draft: Draft;
  items: readonly OpenItemView[];
  wrong: Wrong | null;
  view: AgreementsView;
  change: (part: Partial<Draft>) => void;
};

export function KindFields(props: FieldsProps) {
  const { draft, items, wrong, change } = props;
  const { kind } = draft;
  const day = kinds[kind].on;
  const levels = commonLevels(items, props.view.procedures);
  return (
    <>
      {kind === 'level' && (
        <Field label={text.level} error={wrong?.level ?? null}>
          {(tie) => (
            <Select
              tie={tie}
              value={levels.some(({ code }) => code === draft.level) ? draft.level : ''}
              options={levels.map(({ code, name }) => ({ value: code, label: name }))}
              choose={(level) => change({ level })}
            />
          )}
        </Field>
      )}
      {day !== null && (
        <DayField
          label={day[0]}
          hint={day[1]}
          error={wrong?.on ?? null}
          value={draft.on}
          change={(on) => change({ on })}
        />
      )}
      {kind === 'postponement' && <QuickDays {...props} />}
      {hasAmount(kind) && (
        <TextField
          isAmount
          label={kind === 'dispute' ? text.disputed : text.amount}
          hint={wholeHint(items)}
          error={wrong?.amount ?? null}
          value={draft.amount}
          change={(amount) => change({ amount })}
        />
      )}
      {kind === 'plan' && <PlanFields {...props} />}
      <Reason {...props} />
      {hasSource(kind) && (
        <Field label={text.source} hint={text.optional}>
          {(tie) => (
            <Select
              tie={tie}
              value={draft.source}
              options={sources.map((value) => ({ value, label: sentenceCase(value) }))}
              choose={(source) => change({ source })}
            />
          )}
        </Field>
      )}
    </>
  );
}

/** "Empty: the whole, €2,295.00." */
export function wholeHint(items: readonly Pick<OpenItemView, 'balance'>[]): ComponentChildren {
  const sums = sumAmounts(items.map((one) => one.balance)).map((one) => one.text);
  return sums.length === 0 ? '' : text.amountHint(sums.join(' · '));
}

function QuickDays(props: FieldsProps) {
  return (
    <fieldset class="buttons quick">
      <legend class="sr">{text.quick}</legend>
      {QUICK.map((days) => (
        <Button key={days} click={() => props.change({ on: dayAfter(props.view.today, days) })}>
          {text.days(days)}
        </Button>
      ))}
    </fieldset>
  );
}

function Reason(props: FieldsProps) {
  const { draft, wrong, change } = props;
  const { kind } = draft;
  if (kind === 'dispute' || kind === 'skip') {
    return (
      <ListedReason
        list={kind === 'dispute' ? disputeReasons : skipReasons}
        reason={draft.reason}
        words={draft.words}
        wrong={wrong}
        change={change}
      />
    );
  }
  if (kind !== 'extension' && kind !== 'level' && !mayBeOpen(kind)) return null;
  return (
    <TextField
      label={text.reason}
      hint={kind === 'extension' ? text.optional : ''}
      error={wrong?.reason ?? null}
      value={draft.reason}
      change={(reason) => change({ reason })}
    />
  );
}

/** As it stands in the sheet, with a capital for the list. */
const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** One reason of a list; the last one asks for words. */
export function ListedReason(props: {
  list: readonly string[];
  reason: string;
  words: string;
  wrong: Pick<Wrong, 'reason' | 'words'> | null;
  change: (part: { readonly reason: string } | { readonly words: string }) => void;
}) {
  return (
    <>
      <Field label={text.reason} error={props.wrong?.reason ?? null}>
        {(tie) => (
          <Select
            tie={tie}
            value={props.reason}
            options={props.list.map((value) => ({ value, label: sentenceCase(value) }))}
            choose={(reason) => props.change({ reason })}
          />
        )}
      </Field>
      {props.reason === other && (
        <TextField
          label={text.words}
          error={props.wrong?.words ?? null}
          value={props.words}
          change={(words) => props.change({ words })}
        />
      )}
    </>
  );
}
