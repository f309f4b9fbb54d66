/** Step 2: what must be in order, where to mend it, and a typed reason for what may be overruled. */
import type { CheckView, NoticePreview, NoticeQuestion } from '../../src/api';
import { Button } from '../parts/button';
import { TextField } from '../parts/fields';
import { GoTo } from '../parts/goTo';
import { Icon } from '../parts/icons';
import { closeDialog } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';

/** Codes that are mended by the choices of a step. */
const STEP_OF: Readonly<Record<string, number>> = { chosen: 0, together: 0, amounts: 0, term: 2, enclosures: 2 };
/** Their texts and forms are chosen in the third step, where no cell is to be mended. */
const CHOICES: readonly string[] = ['content', 'charges'];
const STATES = { ok: text.ok, missing: text.missing, overruled: text.overruled };

export function Checks(props: {
  preview: NoticePreview | null;
  question: NoticeQuestion;
  change: (question: NoticeQuestion) => void;
  goTo: (step: number) => void;
}) {
  const { preview, question } = props;
  if (preview === null) return <p class="small">{text.checking}</p>;
  const codes = [...new Set(preview.checks.map((check) => check.code))];
  const reasonOf = (code: string): string => question.overruled.find((one) => one.check === code)?.reason ?? '';
  const overrule = (check: string, reason: string): void => {
    const others = question.overruled.filter((one) => one.check !== check);
    props.change({ ...question, overruled: reason === '' ? others : [...others, { check, reason }] });
  };
  return (
    <ul class="checks">
      {codes.map((code) => {
        const found = preview.checks.filter((check) => check.code === code);
        return (
          <li key={code}>
            {found.map((check) => (
              <Finding key={check.sentence} check={check} goTo={props.goTo} />
            ))}
            {found.some((check) => check.canOverrule) && (
              <TextField
                label={text.reason}
                hint={text.reasonHint}
                value={reasonOf(code)}
                change={(reason) => overrule(code, reason)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Finding(props: { check: CheckView; goTo: (step: number) => void }) {
  const { code, sentence, state, place } = props.check;
  const step = STEP_OF[code] ?? (CHOICES.includes(code) && place === null ? 2 : null);
  return (
    <p class={`check ${state}`}>
      <Icon name={state === 'ok' ? 'check' : 'warn'} />
      <span>
        <span class="sr">{STATES[state]} </span>
        {sentence}{' '}
        {state === 'missing' && place !== null && (
          <GoTo place={place} then={closeDialog}>
            {common.goTo(place.sheet, place.row)}
          </GoTo>
        )}
        {state === 'missing' && place === null && step !== null && (
          <Button class="link" click={() => props.goTo(step)}>
            {text.mendHere}
          </Button>
        )}
      </span>
    </p>
  );
}
