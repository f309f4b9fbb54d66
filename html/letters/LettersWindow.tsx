/**
 * Letters beside the steps: client and occasion at the left, the real mail at the right, one button that sends it. What
 * cannot be written now says why.
 */

import { useEffect, useState } from 'preact/hooks';
import type { LetterQuestion, LettersView, MailView } from '../../src/api';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { CloseButton, DoneButton, useLeave } from '../parts/close';
import { type Asked, useAction, useAnswer } from '../parts/hooks';
import { Heading } from '../parts/page';
import { Waiting } from '../parts/waiting';
import { type Edited, EditForm } from '../send/EditForm';
import { MailPane } from '../send/MailPane';
import { closeDialog, server } from '../server';
import * as common from '../text/common';
import * as text from '../text/letters';
import { Choice } from './Choice';

export function LettersWindow() {
  const [client, setClient] = useState<string | null>(null);
  const asked = useAnswer(() => server.getLetters({ client }));
  const [sentence, setSentence] = useState<string | null>(null);
  const isRead = asked.data !== null;
  useEffect(() => {
    if (isRead) asked.reload().catch(() => undefined);
  }, [client]);
  if (sentence !== null) return <Sent sentence={sentence} />;
  if (asked.data !== null && asked.data.clients.length > 0)
    return <Writing key={asked.data.client} asked={asked} view={asked.data} choose={setClient} sent={setSentence} />;
  return (
    <Waiting asked={asked} heading={text.heading} label={common.close} leave={closeDialog}>
      <p>{common.noClients}</p>
    </Waiting>
  );
}

function Writing(props: {
  asked: Asked<LettersView>;
  view: LettersView;
  choose: (client: string) => void;
  sent: (sentence: string) => void;
}) {
  const { asked, view } = props;
  const [letter, setLetter] = useState<LetterQuestion | null>(null);
  const [original, setOriginal] = useState<MailView | null>(null);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [isEditing, setIsEditing] = useState(false);
  const write = useAction(async (question: LetterQuestion) => setOriginal(await server.previewLetter(question)));
  const mail = edited?.mail ?? original;
  const choose = (question: LetterQuestion, isWhole: boolean): void => {
    setLetter(question);
    setOriginal(null);
    setEdited(null);
    setIsEditing(false);
    if (isWhole) write.run(question).catch(() => undefined);
  };
  const send = useAction(async () => {
    if (letter === null || mail === null) return;
    const question = { ...letter, hash: mail.hash, run: runOf(mail), mode: view.mode, edit: edited?.edit ?? null };
    props.sent((await server.sendLetter(question)).sentence);
  });
  return (
    <>
      <Heading hidden>{text.heading}</Heading>
      {view.mode === 'test' && <p class="band">{view.modeSentence}</p>}
      <main class="two">
        <div class="left form">
          <Choice view={view} letter={letter} chooseClient={props.choose} choose={choose} />
          <Failed failure={send.failure ?? write.failure ?? asked.failure} />
        </div>
        {mail === null && (
          <section class="right" aria-busy={write.busy} aria-label={text.letters}>
            <p class="small">{write.busy ? text.writing : text.lead}</p>
          </section>
        )}
        {mail !== null && original !== null && isEditing && (
          <EditForm
            mail={mail}
            hash={original.hash}
            letter={letter}
            use={(one) => {
              setEdited(one);
              setIsEditing(false);
            }}
            leave={() => setIsEditing(false)}
          />
        )}
        {mail !== null && !isEditing && (
          <MailPane
            key={mail.hash}
            mail={mail}
            toggle={null}
            change={() => setIsEditing(true)}
            restore={edited === null ? null : () => setEdited(null)}
          />
        )}
      </main>
      <footer>
        <Button class="primary" disabled={mail === null || isEditing || send.busy} click={() => send.run()}>
          {send.busy ? text.sending : text.send}
        </Button>
        <CloseButton>{common.cancel}</CloseButton>
      </footer>
    </>
  );
}

function Sent(props: { sentence: string }) {
  const done = useLeave();
  return (
    <>
      <main class="plain-body">
        <Heading hidden>{text.heading}</Heading>
        <Box tone="green">
          <p>{props.sentence}</p>
          <p class="small">{text.seeSent}</p>
        </Box>
        <Failed failure={done.failure} />
      </main>
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
      </footer>
    </>
  );
}

/** The same letter sent twice by a double click is one run: the second finds the first one's row. */
const runOf = (mail: MailView): string => `letter ${mail.hash.slice(0, 12)}`;
