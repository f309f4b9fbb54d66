/**
 * The formal notice: four steps to a document, and what became of those that were written. Where nobody is late the
 * written ones are all there is.
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
import { Written } from './Written';

export function NoticeWindow() {
  const asked = useAnswer(() => server.getNotice());
  const [report, setReport] = useState<NoticeReport | null>(null);
  const [isWritten, setIsWritten] = useState(false);
  const { data } = asked;
  const seeWritten = async (): Promise<void> => {
    await asked.reload();
    setReport(null);
    setIsWritten(true);
  };
  if (report !== null) return <Created report={report} seeWritten={seeWritten} />;
  if (data !== null && (isWritten || (data.clients.length === 0 && data.written.length > 0)))
    return <Written asked={asked} view={data} write={data.clients.length === 0 ? null : () => setIsWritten(false)} />;
  if (data !== null && data.clients.length > 0)
    return <Writing view={data} created={setReport} seeWritten={() => setIsWritten(true)} />;
  return (
    <Waiting asked={asked} heading={text.heading} label={common.cancel} leave={closeDialog}>
      <p>{common.noClients}</p>
    </Waiting>
  );
}
