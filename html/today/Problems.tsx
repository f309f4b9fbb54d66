/**
 * What cannot be read in the user's sheet: where, what was read, what to do, and the way to the cell.
 */

import type { ProblemView } from '../../src/api';
import { GoTo } from '../parts/goTo';
import { FirstFew } from '../parts/more';
import { Section } from '../parts/section';
import * as common from '../text/common';
import * as text from '../text/today';

const AT_ONCE = 10;

/** `then` runs after a jump to a cell. */
export function Problems(props: { problems: readonly ProblemView[]; then?: (() => void) | undefined }) {
  if (props.problems.length === 0) return null;
  return (
    <Section id="problems" title={text.problems} count={props.problems.length}>
      <FirstFew
        list={props.problems}
        step={AT_ONCE}
        draw={(one) => <Problem key={`${one.where} ${one.code}`} problem={one} then={props.then} />}
      />
    </Section>
  );
}

function Problem(props: { problem: ProblemView; then: (() => void) | undefined }) {
  const { problem, then } = props;
  const { place } = problem;
  const label = place.row === null ? common.goTo(place.sheet, null) : text.goToCell;
  return (
    <div class="box red">
      <p>
        <b>{problem.where}</b>
      </p>
      <p>
        {problem.sentence} {problem.remedy}
      </p>
      <GoTo place={place} then={then}>
        {label}
      </GoTo>
    </div>
  );
}
