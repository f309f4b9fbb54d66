/** The choice for all clients: the first step, the step of their age, or some steps count as done. */
import type { StartView } from '../../src/api';
import { Field, Select, Tick } from '../parts/fields';
import * as text from '../text/start';
import { afterLevel, choiceOf, type Way } from './choices';

const WAYS = ['first', 'byAge', 'after'] as const;

export function ForAll(props: { way: Way; levels: StartView['levels']; missing: boolean; change: (way: Way) => void }) {
  const { way, change } = props;
  const choice = choiceOf(way);
  const chosen = way === 'first' || way === 'byAge' ? way : 'after';
  return (
    <fieldset>
      <legend class="section">{text.all}</legend>
      <div class="choices">
        {WAYS.map((one) => (
          <Tick
            key={one}
            type="radio"
            name="start"
            checked={chosen === one}
            change={() => change(one === 'after' ? afterLevel('') : one)}
          >
            <b>{text.ways[one][0]}</b>
            <span class="small">{text.ways[one][1]}</span>
          </Tick>
        ))}
        {chosen === 'after' && (
          <Field label={text.upTo} error={props.missing ? text.upToMissing : null}>
            {(tie) => (
              <Select
                tie={tie}
                value={choice?.kind === 'after' ? choice.level : ''}
                options={props.levels.map(({ code, name }) => ({ value: code, label: name }))}
                choose={(code) => change(afterLevel(code))}
              />
            )}
          </Field>
        )}
      </div>
    </fieldset>
  );
}
