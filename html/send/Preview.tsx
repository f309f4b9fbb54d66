/**
 * Before the click: the list of mails at the left, the real mail at the right, the counted button below.
 */

import { useState } from 'preact/hooks';
import type { PreviewView } from '../../src/api';
import { sumAmounts } from '../format';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton } from '../parts/close';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Heading } from '../parts/page';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/send';
import * as today from '../text/today';
import { Groups } from '../today/NotToday';
import { Guards, isBarred, overruledBy } from './Guards';
import { MailList } from './MailList';
import { MailPane } from './MailPane';
import type { Order } from './sendAll';

export function Preview(props: {
  view: PreviewView;
  send: (order: Order) => Promise<void>;
  reload: () => Promise<void>;
  begin: () => void;
}) {
  const { view } = props;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(view.mails[0]?.hash ?? '');
  const [overruled, setOverruled] = useState(false);
  const overrule = overruledBy(view);
  const mails = view.mails.filter((mail) => !left.has(mail.hash));
  const mail = view.mails.find((one) => one.hash === shown) ?? view.mails[0];
  const ready = mails.length > 0 && !isBarred(view) && (overrule.length === 0 || overruled);
  const toggle = (hash: string): void => {
    const next = new Set(left);
    if (!next.delete(hash)) next.add(hash);
    setLeft(next);
  };
  const resume = useAction(async () => {
    await server.pauseEverything({ until: null });
    await props.reload();
  });
  const adopt = useAction(async () => {
    await server.adoptCopy();
    await props.reload();
  });
  const accept = useAction(async () => {
    await server.acceptHistory();
    await props.reload();
  });
  const confirmBank = useAction(async () => {
    await server.confirmBank();
    await props.reload();
  });
  if (mail === undefined) return <NothingToSend view={view} />;
  return (
    <>
      <Heading hidden>{text.heading(view.mails.length)}</Heading>
      {view.mode === 'test' && <p class="band">{view.modeSentence}</p>}
      <Guards
        view={view}
        overruled={overruled}
        change={setOverruled}
        resume={resume}
        adopt={adopt}
        accept={accept}
        confirmBank={confirmBank}
        begin={props.begin}
      />
      <Failed failure={resume.failure ?? adopt.failure ?? accept.failure ?? confirmBank.failure} />
      <main class="two">
        <div class="left">
          <MailList mails={view.mails} left={left} shown={mail.hash} show={setShown} toggle={toggle} />
          <NotIncluded view={view} />
        </div>
        <MailPane key={mail.hash} mail={mail} included={!left.has(mail.hash)} toggle={() => toggle(mail.hash)} />
      </main>
      <footer>
        <Button
          class="primary"
          disabled={!ready}
          click={() => props.send({ mails, mode: view.mode, overrule, edits: [] })}
        >
          {text.button(mails.length)}
        </Button>
        <CloseButton>{common.cancel}</CloseButton>
        <p class="small sum" role="status">
          {mails.length > 0 && `${text.chased(totalsOf(mails))} · `}
          {mails.length > view.quotaLeft ? text.tooFew(view.quotaLeft) : text.left(view.quotaLeft)}
        </p>
      </footer>
    </>
  );
}

function totalsOf(mails: PreviewView['mails']): string {
  return sumAmounts(mails.flatMap((mail) => mail.totals))
    .map((one) => one.text)
    .join(' · ');
}

function NotIncluded(props: { view: PreviewView }) {
  const { notIncluded, problems } = props.view;
  const count = notIncluded.reduce((sum, group) => sum + group.count, 0);
  return (
    <div class="not-included">
      {count > 0 && (
        <details>
          <summary>{text.notIncluded(count)}</summary>
          <Groups groups={notIncluded} />
        </details>
      )}
      {problems.length > 0 && <p class="small">{text.problems(problems.length)}</p>}
    </div>
  );
}

function NothingToSend(props: { view: PreviewView }) {
  return (
    <>
      <main class="plain-body">
        <div class="box grey blank">
          <Icon name="check" class="large" />
          <Heading>{today.nothing}</Heading>
          {props.view.stops.map((stop) => (
            <p key={stop.code}>{stop.sentence}</p>
          ))}
        </div>
        <NotIncluded view={props.view} />
      </main>
      <footer>
        <CloseButton primary>{common.close}</CloseButton>
      </footer>
    </>
  );
}
