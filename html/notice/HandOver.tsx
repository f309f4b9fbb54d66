/** Everything about a client into one folder, for a lawyer or an agency: what it does, then what it made and what is missing. */
import { useState } from 'preact/hooks';
import type { HandOverReport } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/notice';

/** @param props.leave  told whether the folder was made */
export function HandOver(props: { client: string; leave: (isMade: boolean) => void }) {
  const { client } = props;
  const [report, setReport] = useState<HandOverReport | null>(null);
  const make = useAction(async () => setReport(await server.handOver({ client })));
  return (
    <>
      <div role="status">{report !== null && <Report report={report} />}</div>
      {report === null && <p class="why">{text.handOverMeans(client)}</p>}
      <Failed failure={make.failure} />
      <div class="buttons">
        {report === null && (
          <Button class="primary" of={make}>
            {make.busy ? text.making : text.handOverNow}
          </Button>
        )}
        <Button click={() => props.leave(report !== null)}>{report === null ? common.cancel : common.close}</Button>
      </div>
    </>
  );
}

function Report({ report }: { report: HandOverReport }) {
  return (
    <Box tone={report.missing.length > 0 ? 'amber' : 'green'}>
      <p>{report.sentence}</p>
      {report.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <a href={report.folderUrl} rel="noopener">
          {text.openFolder}
        </a>{' '}
        <span class="small">{text.files(report.files.length)}</span>
      </p>
      <ul class="dots links">
        {report.files.map(({ name, url }) => (
          <li key={url}>
            <a href={url} rel="noopener">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Box>
  );
}
