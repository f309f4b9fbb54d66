/** The workbench clock: what time it is in the sheet, and the ways to move it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Dialog } from './dialog';
import { momentWords } from './words';

export type ClockActs = {
  readonly set: (now: string) => void;
  readonly addDay: () => void;
  readonly nextNight: () => void;
};
type ClockProps = { readonly now: string; readonly timeZone: string; readonly acts: ClockActs };

export function Clock({ now, timeZone, acts }: ClockProps): JSX.Element {
  const [setting, setSetting] = useState(false);
  return (
    <div class="clock" role="group" aria-label="Workbench clock">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="#444746">
        <circle cx="8" cy="8" r="6.5" />
        <path d="M8 4v4.3l2.6 1.6" />
      </svg>
      <time dateTime={now.replace(' ', 'T')}>{momentWords(now)}</time>
      <span class="pill">{timeZone}</span>
      <button type="button" onClick={() => setSetting(true)}>
        Set…
      </button>
      <button type="button" title="The same time tomorrow. Only the clock moves: nothing runs." onClick={acts.addDay}>
        +1 day
      </button>
      <button
        type="button"
        class="primary"
        title="On to the next 09:00, with everything that the installed triggers run on the way."
        onClick={acts.nextNight}
      >
        Next night
      </button>
      {setting && (
        <SetClock
          now={now}
          timeZone={timeZone}
          onClose={() => setSetting(false)}
          onSet={(moment) => {
            setSetting(false);
            acts.set(moment);
          }}
        />
      )}
    </div>
  );
}

type SetClockProps = {
  readonly now: string;
  readonly timeZone: string;
  readonly onClose: () => void;
  readonly onSet: (now: string) => void;
};

function SetClock({ now, timeZone, onClose, onSet }: SetClockProps): JSX.Element {
  const [value, setValue] = useState(now.replace(' ', 'T'));
  return (
    <Dialog title="Set the clock" class="box" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSet(value.replace('T', ' ').slice(0, 16));
        }}
      >
        <label>
          Local time in {timeZone}
          <input
            type="datetime-local"
            autofocus
            required
            min="1990-01-01T00:00"
            max="2099-12-31T23:59"
            value={value}
            onInput={(event) => setValue(event.currentTarget.value)}
          />
        </label>
        <p class="quiet">Only the clock moves: nothing runs, and what was sent stays sent.</p>
        <footer>
          <button type="submit" class="action primary">
            Set the clock
          </button>
          <button type="button" class="action" onClick={onClose}>
            Cancel
          </button>
        </footer>
      </form>
    </Dialog>
  );
}

type NoTriggerProps = { readonly onRun: () => void; readonly onClose: () => void };

/** A night without a trigger would do nothing: said, and the run offered all the same. */
export function NoTrigger({ onRun, onClose }: NoTriggerProps): JSX.Element {
  return (
    <Dialog title="The nightly run is off" class="box" onClose={onClose}>
      <p>No trigger is installed, so nothing would run tonight. The add-on’s own pages switch the nightly run on.</p>
      <p>The workbench can run its hours of tonight all the same, this once.</p>
      <footer>
        <button type="button" class="action primary" autofocus onClick={onRun}>
          Run tonight all the same
        </button>
        <button type="button" class="action" onClick={onClose}>
          Cancel
        </button>
      </footer>
    </Dialog>
  );
}
