/** Runs and log: every execution with its service calls, its log lines and what it threw. */
import type { JSX } from 'preact';
import type { Execution } from '../../realm/host';
import { useAnswer } from './asked';
import { momentWords, secondsWords, whole } from './words';

type RunsProps = {
  readonly revision: number;
  /** The run to show; null for the newest. */
  readonly chosen: number | null;
  readonly onChoose: (run: number) => void;
  readonly onTrouble: (error: unknown) => void;
};

const KINDS = { open: 'Opening', menu: 'Menu', page: 'Page', trigger: 'Trigger' };

export function RunsView({ revision, chosen, onChoose, onTrouble }: RunsProps): JSX.Element {
  const runs = useAnswer('runs', null, revision, onTrouble);
  if (runs === null) return <p class="nothing">Reading the log…</p>;
  const run = runs.find(({ number }) => number === chosen) ?? runs.at(-1);
  if (run === undefined) return <p class="nothing">Nothing has run yet.</p>;
  return (
    <div class="pair wide">
      <div class="table" tabIndex={0} role="region" aria-label="Runs, newest first">
        <table>
          <thead>
            <tr>
              <th scope="col">Run</th>
              <th scope="col">Started</th>
              <th scope="col">Function</th>
              <th scope="col">By</th>
              <th scope="col" class="figure">
                Time
              </th>
              <th scope="col" class="figure">
                Calls
              </th>
              <th scope="col" class="figure">
                Round trips
              </th>
              <th scope="col">Result</th>
            </tr>
          </thead>
          <tbody>
            {[...runs].reverse().map((each) => (
              <tr key={each.number} class={each.number === run.number ? 'chosen' : ''}>
                <td>
                  <button
                    type="button"
                    class="link"
                    aria-current={each.number === run.number}
                    onClick={() => onChoose(each.number)}
                  >
                    {each.number}
                  </button>
                </td>
                <td>{momentWords(each.startedAt)}</td>
                <td>{each.functionName}</td>
                <td>{KINDS[each.kind]}</td>
                <td class="figure">{secondsWords(each.costMs)}</td>
                <td class="figure">{whole(each.calls.total)}</td>
                <td class="figure">{whole(each.calls.roundTrips)}</td>
                <td>
                  {each.error === null ? <span class="pill good">OK</span> : <span class="pill bad">Failed</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Run run={run} />
    </div>
  );
}

function Run({ run }: { readonly run: Execution }): JSX.Element {
  const calls = Object.entries(run.calls.byName).sort(([, a], [, b]) => b - a);
  return (
    <article class="run" tabIndex={0} aria-label={`Run ${run.number}`}>
      <h2>
        Run {run.number}: {run.functionName}
      </h2>
      <p class="quiet">
        {momentWords(run.startedAt)}, as {run.user}. The time is what Google’s servers would take, by the cost model.
      </p>
      {run.error !== null && <p class="failure">{run.error}</p>}
      <h3>Log</h3>
      {run.log.length === 0 ? <p class="quiet">No line was logged.</p> : <pre tabIndex={0}>{run.log.join('\n')}</pre>}
      <h3>Service calls</h3>
      {calls.length === 0 ? (
        <p class="quiet">No service was called.</p>
      ) : (
        <table>
          <tbody>
            {calls.map(([name, count]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td class="figure">{whole(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}
