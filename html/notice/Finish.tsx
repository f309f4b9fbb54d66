/** Step 4: what stands in the way still, the number, and the document that it is filled from. */
import { useState } from 'preact/hooks';
import type { NoticePreview, NoticeTemplateReport } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as text from '../text/notice';

export function Finish(props: { preview: NoticePreview | null; toChecks: () => void; again: () => void }) {
  const { preview } = props;
  if (preview === null) return null;
  const missing = preview.checks.filter((check) => check.state === 'missing');
  return (
    <>
      {missing.length > 0 && (
        <Box tone="red">
          <p>
            <b>{text.blocked}</b>
          </p>
          {missing.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <Button class="link" click={props.toChecks}>
            {text.toChecks}
          </Button>
        </Box>
      )}
      <p>{text.number(preview.number)}</p>
      <p>{preview.deadlineSentence}</p>
      <p>{text.total(preview.totals.map((one) => one.text).join(' · '))}</p>
      <Template preview={preview} again={props.again} />
      <p class="hint">{text.advice}</p>
    </>
  );
}

function Template(props: { preview: NoticePreview; again: () => void }) {
  const { template, language } = props.preview;
  const [made, setMade] = useState<NoticeTemplateReport | null>(null);
  const make = useAction(async () => {
    setMade(await server.openNoticeTemplate({ language }));
    props.again();
  });
  const url = made?.url ?? template;
  return (
    <>
      <p class="small">{template === null ? text.builtIn : text.fromTemplate}</p>
      {url !== null && (
        <p>
          <a href={url} rel="noopener">
            {text.openTemplate}
          </a>
        </p>
      )}
      {url === null && <Button of={make}>{make.busy ? text.making : text.makeTemplate}</Button>}
      <div role="status">{made !== null && <p class="small">{made.sentence}</p>}</div>
      <Failed failure={make.failure} />
    </>
  );
}
