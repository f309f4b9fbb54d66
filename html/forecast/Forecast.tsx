/**
 * The next 30 days: what would leave, be called and be written if nobody pays. Only looked at, nothing is sent.
 */
import { Failed, Skeleton } from '../parts/boxes';
import { useAnswer } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Back, Heading } from '../parts/page';
import { server } from '../server';
import { more } from '../text';
import { forecast as text } from '../text/forecast';
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
          {view.days.length === 0 && (
            <div class="box grey blank">
              <Icon name="calendar" class="large" />
              <p>
                <b>{text.none}</b>
              </p>
            </div>
          )}
          <ForecastDays days={view.days} />
        </>
      )}
    </main>
  );
}
