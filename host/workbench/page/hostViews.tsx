/** Triggers and quotas: what is installed, and how much of the day's allowance is used. */
import type { JSX } from 'preact';
import type { TriggerView } from '../../realm/host';
import type { WorkbenchState } from '../protocol';
import { counted, momentWords, secondsWords, whole } from './words';

type TriggersProps = { readonly triggers: readonly TriggerView[]; readonly onFire: (functionName: string) => void };

export function TriggersView({ triggers, onFire }: TriggersProps): JSX.Element {
  if (triggers.length === 0)
    return <p class="nothing">No trigger is installed. The add-on’s own pages switch the nightly run on.</p>;
  return (
    <div class="plain">
      <table>
        <thead>
          <tr>
            <th scope="col">Function</th>
            <th scope="col">How often</th>
            <th scope="col">Next</th>
            <th scope="col">As</th>
            <th scope="col">
              <span class="unseen">Action</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {triggers.map((trigger) => (
            <tr key={trigger.id}>
              <td>{trigger.functionName}</td>
              <td>
                {trigger.everyHours === null
                  ? 'Once'
                  : `Every ${counted(trigger.everyHours, 'hour').replace(/^1 /, '')}`}
              </td>
              <td>{momentWords(trigger.nextAt)}</td>
              <td>{trigger.user}</td>
              <td>
                <button type="button" class="action" onClick={() => onFire(trigger.functionName)}>
                  Run it now
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Google's allowance of trigger time a day for a Workspace account. */
const TRIGGER_HOURS = 6;

export function QuotasView({ state }: { readonly state: WorkbenchState }): JSX.Element {
  const { mailLeft, mailLimit, triggerMs } = state.quota;
  const used = mailLimit - mailLeft;
  return (
    <div class="plain">
      <table>
        <thead>
          <tr>
            <th scope="col">Allowance of the day</th>
            <th scope="col">Used</th>
            <th scope="col" class="figure">
              Of
            </th>
            <th scope="col">
              <span class="unseen">Picture</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Mail recipients</th>
            <td>{whole(used)}</td>
            <td class="figure">{whole(mailLimit)}</td>
            <td>
              <meter aria-label="Mail recipients used" min={0} max={mailLimit} value={used} />
            </td>
          </tr>
          <tr>
            <th scope="row">Time of triggers</th>
            <td>{secondsWords(triggerMs)}</td>
            <td class="figure">{TRIGGER_HOURS} h</td>
            <td>
              <meter aria-label="Time of triggers used" min={0} max={TRIGGER_HOURS * 3_600_000} value={triggerMs} />
            </td>
          </tr>
        </tbody>
      </table>
      <p class="quiet">
        Both begin anew at midnight of the workbench clock. Runs go on as {state.user}; nothing here is counted by
        Google.
      </p>
    </div>
  );
}
