/**
 * The record form as a window of its own, from the menu: it begins with the client of the selected row and ends with
 * the server's sentence.
 */

import { useState } from 'preact/hooks';
import type { AgreementsView, RecordReport } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton, DoneButton, useLeave } from '../parts/close';
import { GoTo } from '../parts/goTo';
import { useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import * as common from '../text/common';
import * as text from '../text/record';
import { kinds } from '../text/record';
import { FORM_ID, RecordForm } from './RecordForm';
import { useRecord } from './useRecord';

export function RecordWindow() {
  const asked = useAnswer(() => server.getAgreements());
  const [report, setReport] = useState<RecordReport | null>(null);
  const another = async (): Promise<void> => {
    await asked.reload();
    setReport(null);
  };
  if (report !== null) return <Recorded report={report} another={another} />;
  if (asked.data !== null && asked.data.clients.length > 0) return <Filled view={asked.data} saved={setReport} />;
  return (
    <Waiting asked={asked} heading={text.heading} label={common.cancel} leave={closeDialog}>
      <p>{common.noClients}</p>
    </Waiting>
  );
}

function Filled(props: { view: AgreementsView; saved: (report: RecordReport) => void }) {
  const { view } = props;
  const selected = view.clients.find((one) => one.client === view.selected)?.client;
  const record = useRecord({ kind: 'promise', client: selected }, view, async (report) => props.saved(report));
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.heading}</Heading>
        <RecordForm record={record} view={view} isFixed={false} />
      </main>
      <footer>
        <button type="submit" form={FORM_ID} class="primary" disabled={record.save.busy}>
          {kinds[record.draft.kind].save}
        </button>
        <CloseButton>{common.cancel}</CloseButton>
      </footer>
    </>
  );
}

/** What was recorded, and the way on. A link leaves the window: it would lie over the row. */
function Recorded(props: { report: RecordReport; another: () => Promise<void> }) {
  const { report } = props;
  const done = useLeave();
  const another = useAction(props.another);
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.heading}</Heading>
        <div class="box green" role="status">
          {report.sentence}{' '}
          <GoTo place={report.place} then={done.run}>
            {text.seeRow}
          </GoTo>
        </div>
        <Failed failure={done.failure ?? another.failure} />
      </main>
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
        <Button of={another}>{text.another}</Button>
      </footer>
    </>
  );
}
