/**
 * The record form in the sidebar: it lies over the view it was opened from, which is found again as it was.
 */

import type { AgreementsView, RecordReport } from '../../src/api';
import { Box, Failed, Skeleton } from '../parts/boxes';
import { Button } from '../parts/button';
import type { Asked } from '../parts/hooks';
import { Back, Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/record';
import { kinds } from '../text/record';
import type { Beginning } from './draft';
import { FORM_ID, RecordForm } from './RecordForm';
import { useRecord } from './useRecord';

type ViewProps = {
  start: Beginning;
  asked: Asked<AgreementsView>;
  back: () => void;
  saved: (report: RecordReport) => Promise<void>;
};

export function RecordView(props: ViewProps) {
  const { start, asked, back } = props;
  const view = asked.data;
  const entry = view?.clients.find((one) => one.client === start.client);
  if (view !== null && (start.client === undefined || entry !== undefined)) return <Filled {...props} view={view} />;
  return (
    <main aria-busy={asked.busy}>
      <Back back={back} />
      <Heading>{start.client ?? text.heading}</Heading>
      <Failed failure={asked.failure} again={asked.reload} />
      {view === null && asked.busy && <Skeleton lines={7} />}
      {view !== null && <Box tone="grey">{text.nothingOpen}</Box>}
    </main>
  );
}

function Filled(props: ViewProps & { view: AgreementsView }) {
  const { start, view } = props;
  const record = useRecord(start, view, props.saved);
  if (view.clients.length === 0) {
    return (
      <main>
        <Back back={props.back} />
        <Heading>{text.heading}</Heading>
        <Box tone="grey">{common.noClients}</Box>
      </main>
    );
  }
  return (
    <>
      <main>
        <Back back={props.back} />
        <Heading>{start.client ?? text.heading}</Heading>
        <RecordForm record={record} view={view} isFixed={start.client !== undefined} />
      </main>
      <div class="bar buttons">
        <button type="submit" form={FORM_ID} class="primary" disabled={record.save.busy}>
          {kinds[record.draft.kind].save}
        </button>
        <Button click={props.back}>{common.cancel}</Button>
      </div>
    </>
  );
}
