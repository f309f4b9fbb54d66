/**
 * Before the click: the list of mails at the left, the real mail at the right, the counted button below.
 */

import { useState } from 'preact/hooks';
import type { MailView, PreviewView } from '../../src/api';
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
import { type Edited, EditForm } from './EditForm';
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
  const [edited, setEdited] = useState<ReadonlyMap<string, Edited>>(new Map());
  const [isEditing, setIsEditing] = useState(false);
  const [overruled, setOverruled] = useState(false);
  const overrule = overruledBy(view);
  const all = view.mails.map((one) => edited.get(one.hash)?.mail ?? one);
  const mails = all.filter((mail) => !left.has(mail.hash));
  const at = Math.max(
    0,
    all.findIndex((one) => one.hash === shown),
  );
  const [mail, original] = [all[at], view.mails[at]];
  const ready = mails.length > 0 && !isBarred(view) && (overrule.length === 0 || overruled);
  const toggle = (hash: string): void => {
    const next = new Set(left);
    if (!next.delete(hash)) next.add(hash);
    setLeft(next);
  };
  const show = (hash: string): void => {
    setIsEditing(false);
    setShown(hash);
  };
  /** Takes a person's words, or the template's again; what was left out stays left out. */
  const reword = (before: MailView, now: MailView, one: Edited | null): void => {
    const next = new Map(edited);
    if (one === null) next.delete(before.hash);
    else next.set(before.hash, one);
    const hash = one?.mail.hash ?? before.hash;
    if (left.has(now.hash)) setLeft(new Set([...left].map((other) => (other === now.hash ? hash : other))));
    setEdited(next);
    show(hash);
  };
  const worded = new Set([...edited.values()].map((one) => one.mail.hash));
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
  if (mail === undefined || original === undefined) return <NothingToSend view={view} />;
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
          <MailList mails={all} left={left} worded={worded} shown={mail.hash} show={show} toggle={toggle} />
          <NotIncluded view={view} />
        </div>
        {isEditing ? (
          <EditForm
            key={mail.hash}
            mail={mail}
            hash={original.hash}
            letter={null}
            use={(one) => reword(original, mail, one)}
            leave={() => setIsEditing(false)}
          />
        ) : (
          <MailPane
            key={mail.hash}
            mail={mail}
            toggle={{ included: !left.has(mail.hash), click: () => toggle(mail.hash) }}
            change={() => setIsEditing(true)}
            restore={edited.has(original.hash) ? () => reword(original, mail, null) : null}
          />
        )}
      </main>
      <footer>
        <Button
          class="primary"
          disabled={!ready || isEditing}
          click={() => props.send({ mails, mode: view.mode, overrule, edits: editsOf(edited) })}
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

/** By the hash of the mail as it will leave. */
function editsOf(edited: ReadonlyMap<string, Edited>): Order['edits'] {
  return new Map([...edited.values()].map(({ edit, mail }) => [mail.hash, edit]));
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
