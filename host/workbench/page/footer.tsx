/** The line below: what the sheet holds, which bundle runs, how much of the day is used. */
import type { JSX } from 'preact';
import type { WorkbenchState } from '../protocol';
import { secondsWords, sizeWords, whole } from './words';

export function Footer({ state, sheet }: { readonly state: WorkbenchState; readonly sheet: string }): JSX.Element {
  const { book, bundle, quota, sheets, user, folder } = state;
  const shown = sheets.find(({ name }) => name === sheet);
  return (
    <footer class="foot">
      {shown !== undefined && (
        <span>
          {shown.name}: {whole(shown.lastRow)} rows × {whole(shown.lastColumn)} columns
        </span>
      )}
      <span>
        {book.locale}, as {user}
      </span>
      <span>
        Bundle dist/Code.js {sizeWords(bundle.bytes)}, built {bundle.builtAt}
      </span>
      {folder !== null && <span>Working copy in {folder}</span>}
      <span class="end">
        Mail quota today {whole(quota.mailLimit - quota.mailLeft)} / {whole(quota.mailLimit)} · trigger time{' '}
        {secondsWords(quota.triggerMs)} / 6 h
      </span>
    </footer>
  );
}
