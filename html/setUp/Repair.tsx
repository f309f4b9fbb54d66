/**
 * The overview of a workbook that was set up before: what is missing, what cannot be read, the mode and the night.
 */

import { useState } from 'preact/hooks';
import type { SetUpView } from '../../src/api';
import { ModeForm } from '../more/ModeForm';
import { NightSwitch } from '../more/NightSwitch';
import { Done, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import type { Action } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Row } from '../parts/section';
import { closeDialog } from '../server';
import * as common from '../text/common';
import * as text from '../text/setUp';
import { Problems } from '../today/Problems';
import { TestMail } from './TestMail';
import { Made } from './TryIt';

export function Repair(props: {
  view: SetUpView;
  made: readonly string[] | null;
  run: Action<[]>;
  refresh: () => Promise<void>;
  columns: () => void;
  you: () => void;
  /** Chooses where old invoices begin. */
  begin: () => void;
  /** What was said before this view came back; null for nothing. */
  said: string | null;
}) {
  const { view, run } = props;
  const [sentence, setSentence] = useState(props.said);
  const unnamed = view.fields.filter((field) => field.needed && field.column === null);
  const missing = [...view.willMake, ...unnamed.map((field) => text.columnMissing(field.label))];
  const done = async (said: string): Promise<void> => {
    setSentence(said);
    await props.refresh();
  };
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.repair}</Heading>
        {props.made !== null && <Made made={props.made} />}
        {missing.length === 0 && props.made === null && <div class="box green">{text.whole}</div>}
        {missing.length > 0 && (
          <div class="box amber">
            <p>
              <b>{text.missing}</b>
            </p>
            <ul class="dots">
              {missing.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </div>
        )}
        <Failed failure={run.failure} />
        <ul class="rows">
          <Row icon="letter" click={props.columns}>
            {text.columns}
          </Row>
          <Row icon="sliders" click={props.you}>
            {text.yours}
          </Row>
        </ul>
        <ModeForm mode={view.mode} liveSentence={view.liveSentence} begin={async () => props.begin()} done={done} />
        <NightSwitch on={view.nightOn} user={view.user} sender={view.sender} done={done} />
        <TestMail user={view.user} done={setSentence} />
        <Problems problems={view.problems} then={closeDialog} />
      </main>
      <Done sentence={sentence} />
      <footer>
        {view.willMake.length > 0 && (
          <Button class="primary" of={run}>
            {text.repairButton}
          </Button>
        )}
        <CloseButton>{common.close}</CloseButton>
      </footer>
    </>
  );
}
