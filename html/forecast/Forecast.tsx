/**
 * The next 30 days: what would leave, be called and be written if nobody pays. Only looked at, nothing is sent.
 */
import { Failed, Skeleton } from '../parts/boxes';
import { useAnswer } from '../parts/hooks';
import { Back, Heading } from '../parts/page';
import { Blank } from '../parts/section';
import { server } from '../server';
import * as text from '../text/forecast';
import * as more from '../text/more';
import { ForecastDays } from './ForecastDays';

/** How far the forecast looks. */
export const DAYS = 30;

export function Forecast(props: { focus: boolean; back: () => void }) {
  const asked = useAnswer(() => server.getForecast({ days: DAYS, draft: null }));
  const view = asked.data;
  return (
    <main aria-busy={asked.busy}>
      <Back back={props.back}>{more.back}</Back>
      <Heading focus={props.focus}>{text.heading}</Heading>
      <Failed failure={asked.failure} again={asked.reload} />
      {view === null && asked.busy && <Skeleton lines={8} />}
      {view !== null && (
        <>
          <p>{view.sentence}</p>
          <p class="small after">{text.supposes}</p>
          {view.days.length === 0 && <Blank icon="calendar" title={text.none} />}
          <ForecastDays days={view.days} />
        </>
      )}
    </main>
  );
}
