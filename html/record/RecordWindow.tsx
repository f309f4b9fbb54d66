/**
 * The record form as a window of its own, from the menu: it begins with the client of the selected row and ends with
 * the server's sentence.
 */
import { useState } from 'preact/hooks';
import type { AgreementsView, RecordReport } from '../../src/api';
import { Failed, Skeleton } from '../parts/boxes';
import { CloseButton, DoneButton, useEscape } from '../parts/close';
import { GoTo } from '../parts/goTo';
import { useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { closeDialog, openToday, server } from '../server';
import { common } from '../text';
import { kinds, record as text } from '../text/record';
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
    <>
      <main class="plain-body" aria-busy={asked.busy}>
        <Heading hidden>{text.heading}</Heading>
        <Failed failure={asked.failure} again={asked.reload} />
        {asked.busy && <Skeleton lines={8} />}
        {asked.data !== null && <p>{common.noClients}</p>}
      </main>
      <footer>
        <CloseButton>{common.cancel}</CloseButton>
      </footer>
    </>
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
  const done = useAction(async () => {
    await openToday();
    closeDialog();
  });
  const another = useAction(props.another);
  useEscape(done.run);
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
        <button type="button" disabled={another.busy} onClick={() => another.run()}>
          {text.another}
        </button>
      </footer>
    </>
  );
}
