/**
 * One mail in a person's own words: subject and body, with marks where Paydue's tables stand. It is checked by the server
 * and shown again before it can be sent; the template stays as it is.
 */

import { useState } from 'preact/hooks';
import type { LetterQuestion, MailEdit, MailView } from '../../src/api';
import { Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { Field, TextField } from '../parts/fields';
import { useAction } from '../parts/hooks';
import { server } from '../server';
import * as common from '../text/common';
import * as text from '../text/send';

/** What a person made of a mail: the words, and the mail as it would leave with them. */
export type Edited = { readonly edit: MailEdit; readonly mail: MailView };

export function EditForm(props: {
  /** As it stands now, worded anew or not. */
  mail: MailView;
  /** Of the mail before anybody changed it: the server knows that one. */
  hash: string;
  letter: LetterQuestion | null;
  use: (edited: Edited) => void;
  leave: () => void;
}) {
  const { mail, hash, letter } = props;
  const [subject, setSubject] = useState(mail.subject);
  const [body, setBody] = useState(mail.editable);
  const use = useAction(async () => {
    const edit = { hash, subject, text: body };
    props.use({ edit, mail: await server.editMail({ edit, letter }) });
  });
  return (
    <section class="right form edit" aria-label={text.edit(mail.client)}>
      <TextField label={text.header.subject} value={subject} change={setSubject} />
      <Field label={text.body} hint={text.marks}>
        {(tie) => <textarea {...tie} rows={14} value={body} onInput={(event) => setBody(event.currentTarget.value)} />}
      </Field>
      <Failed failure={use.failure} />
      <div class="actions">
        <Button class="primary" of={use}>
          {use.busy ? text.checking : text.useWords}
        </Button>
        <Button click={props.leave}>{common.cancel}</Button>
      </div>
    </section>
  );
}
