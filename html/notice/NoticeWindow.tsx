/**
 * The formal notice: client, invoices and days to pay at the left, the page as it will be written at the right, one
 * button that creates the document. Nothing is sent.
 */

import { useState } from 'preact/hooks';
import type { NoticeReport } from '../../src/api';
import { useAnswer } from '../parts/hooks';
import { Waiting } from '../parts/waiting';
import { closeDialog, server } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';
import { Created } from './Created';
import { Writing } from './Writing';

export function NoticeWindow() {
  const asked = useAnswer(() => server.getNotice());
  const [report, setReport] = useState<NoticeReport | null>(null);
  if (report !== null) return <Created report={report} />;
  if (asked.data !== null && asked.data.clients.length > 0) return <Writing view={asked.data} created={setReport} />;
  return (
    <Waiting asked={asked} heading={text.heading} label={common.cancel} leave={closeDialog}>
      <p>{common.noClients}</p>
    </Waiting>
  );
}
