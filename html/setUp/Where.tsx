/**
 * Step 1: the sheet that holds the invoices.
 */

import { useState } from 'preact/hooks';
import type { SetUpView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { Tick } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/setUp';

/** Headings shown of each sheet, so that two alike can be told apart. */
const HEADINGS_SHOWN = 8;

export function Where(props: {
  view: SetUpView;
  choose: (sheet: string) => Promise<void>;
  lookAgain: () => Promise<void>;
}) {
  const { view } = props;
  const [sheet, setSheet] = useState(view.sheet ?? view.sheets[0]?.name ?? '');
  const next = useAction(() => props.choose(sheet));
  const look = useAction(props.lookAgain);
  return (
    <>
      <main class="plain-body">
        <p class="small">{text.step(1)}</p>
        <Heading>{text.where}</Heading>
        {view.sheets.length === 0 ? (
          <div class="box amber">
            <p>
              <b>{text.noSheets}</b>
            </p>
            <p>{text.noSheetsHint}</p>
          </div>
        ) : (
          <fieldset class="choices">
            <legend class="sr">{text.where}</legend>
            {view.sheets.map((one) => (
              <Tick
                key={one.name}
                type="radio"
                name="sheet"
                checked={one.name === sheet}
                change={() => setSheet(one.name)}
              >
                <b>{one.name}</b>
                <span class="small">{text.sheetFacts(one.rows, one.headingRow, one.fieldsFound)}</span>
                <span class="small headings">{headingsOf(one.headings)}</span>
              </Tick>
            ))}
          </fieldset>
        )}
        <Failed failure={next.failure ?? look.failure} />
      </main>
      <footer>
        {view.sheets.length === 0 ? (
          <Button class="primary" of={look}>
            {text.lookAgain}
          </Button>
        ) : (
          <Button class="primary" of={next}>
            {common.next}
          </Button>
        )}
        <CloseButton>{common.cancel}</CloseButton>
      </footer>
    </>
  );
}

function headingsOf(headings: readonly string[]): string {
  const named = headings.filter((heading) => heading !== '');
  return named.slice(0, HEADINGS_SHOWN).join(' · ') + (named.length > HEADINGS_SHOWN ? ' …' : '');
}
