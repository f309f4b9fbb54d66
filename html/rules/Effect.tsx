/** What the rules would do: one sentence for them as they are, one for the draft, what is wrong with it, and the days. */
import type { ForecastView } from '../../src/api';
import { ForecastDays } from '../forecast/ForecastDays';
import { Box } from '../parts/boxes';
import * as forecast from '../text/forecast';
import * as text from '../text/rules';

/** `isStale`: values were changed since it was asked. */
export function Effect(props: { view: ForecastView; isStale: boolean }) {
  const { view } = props;
  const isDraft = view.asItIs !== null;
  return (
    <>
      {view.asItIs !== null && <p class="small">{view.asItIs}</p>}
      <p>{isDraft ? <b>{view.sentence}</b> : view.sentence}</p>
      <p role="status" class="hint">
        {props.isStale ? text.stale : !isDraft && text.nothingChanged}
      </p>
      {view.problems.length > 0 && (
        <Box tone="red">
          <p>
            <b>{text.problems}</b>
          </p>
          {view.problems.map((one) => (
            <p key={one.where + one.code}>
              {one.where}: {one.sentence} {one.remedy}
            </p>
          ))}
        </Box>
      )}
      {view.days.length === 0 && <p class="small">{forecast.none}</p>}
      <ForecastDays days={view.days} />
    </>
  );
}
