/** The steps of one procedure as a table: day, channel and approval can be tried, the rest is there to be read. */
import type { RulesView } from '../../src/api';
import * as text from '../text/rules';
import { type Edits, type LevelField, levelPlace } from './draft';

const CHANNELS = ['email', 'call', 'notice', 'task'];
const APPROVALS = ['auto', 'person'];

type Procedure = RulesView['procedures'][number];
type TableProps = { procedure: Procedure; edits: Edits; edit: (place: string, value: string) => void };

export function LevelTable(props: TableProps) {
  const { procedure } = props;
  const { step, days, from, channel, approval } = text.columns;
  return (
    <table>
      <caption>{procedure.name}</caption>
      <thead>
        <tr>
          {[step, days, from, channel, approval].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {procedure.levels.map((level) => (
          <tr key={level.code}>
            <th scope="row">{level.name}</th>
            <td>
              <Cell {...props} level={level} field="days" />
            </td>
            <td class="small">{level.anchor}</td>
            <td>
              <Cell {...props} level={level} field="channel" choices={CHANNELS} />
            </td>
            <td>
              <Cell {...props} level={level} field="approval" choices={APPROVALS} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The words of the sheet itself, so that what was tried can be written there as it is. */
function Cell(
  props: TableProps & { level: Procedure['levels'][number]; field: LevelField; choices?: readonly string[] },
) {
  const { level, field, choices } = props;
  const place = levelPlace(props.procedure.name, level.code, field);
  const before = level[field];
  const value = props.edits[place] ?? before;
  const shared = {
    'aria-label': text.cell(text.columns[field], level.name),
    class: value.trim() === before.trim() ? '' : 'tried',
    value,
  };
  if (choices === undefined) {
    return <input {...shared} inputMode="numeric" onInput={(event) => props.edit(place, event.currentTarget.value)} />;
  }
  const options = choices.includes(before) ? choices : [before, ...choices];
  return (
    <select {...shared} onChange={(event) => props.edit(place, event.currentTarget.value)}>
      {options.map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}
