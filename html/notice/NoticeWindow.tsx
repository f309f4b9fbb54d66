/**
 * The formal notice: client, invoices and days to pay at the left, the page as it will be written at the right, one
 * button that creates the document. Nothing is sent.
 */
import { useState } from 'preact/hooks';
import type { NoticeReport } from '../../src/api';
import { Failed, Skeleton } from '../parts/boxes';
import { CloseButton } from '../parts/close';
import { useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { server } from '../server';
import { common } from '../text';
import { notice as text } from '../text/notice';
import { Created } from './Created';
import { Writing } from './Writing';

export function NoticeWindow() {
  const asked = useAnswer(() => server.getNotice());
  const [report, setReport] = useState<NoticeReport | null>(null);
  if (report !== null) return <Created report={report} />;
  if (asked.data !== null && asked.data.clients.length > 0) return <Writing view={asked.data} created={setReport} />;
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
