/**
 * The notice was written: its document, its PDF, its row in the history.
 */
import type { NoticeReport } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { DoneButton, useLeave } from '../parts/close';
import { GoTo } from '../parts/goTo';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Heading } from '../parts/page';
import * as common from '../text/common';
import * as text from '../text/notice';

export function Created(props: { report: NoticeReport; seeWritten: () => Promise<void> }) {
  const { report } = props;
  const done = useLeave();
  const written = useAction(props.seeWritten);
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.heading}</Heading>
        <div class="box green">{report.sentence}</div>
        <ul class="rows">
          <li>
            <a href={report.documentUrl} rel="noopener">
              <Icon name="letter" /> <span>{text.document}</span> <Icon name="chevron" />
            </a>
          </li>
          <li>
            <a href={report.pdfUrl} rel="noopener">
              <Icon name="letter" /> <span>{text.pdf}</span> <Icon name="chevron" />
            </a>
          </li>
          <li class="plain">
            <Icon name="check" />{' '}
            <span>
              <GoTo place={report.place} then={done.run}>
                {common.seeHistory}
              </GoTo>
            </span>
          </li>
        </ul>
        <Failed failure={done.failure} />
      </main>
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
        <Button of={written}>{text.whatBecame}</Button>
      </footer>
    </>
  );
}
