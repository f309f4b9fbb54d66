/** The outbox: every mail that the bundle sent, grouped by day, and the chosen one as its receiver would see it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MailLine, MailView } from '../protocol';
import { useAnswer } from './asked';
import { addressOf } from './client';
import { type Group, PickList } from './pickList';
import { TabList } from './tabList';
import { counted, dayWords, sizeWords } from './words';

type OutboxProps = {
  readonly revision: number;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onRun: (execution: number) => void;
  readonly onTrouble: (error: unknown) => void;
};

export function OutboxView({ revision, chosen, onChoose, onRun, onTrouble }: OutboxProps): JSX.Element {
  const mails = useAnswer('mails', null, revision, onTrouble);
  if (mails === null) return <p class="nothing">Reading the outbox…</p>;
  if (mails.length === 0)
    return <p class="nothing">No mail has been sent yet. What the add-on sends comes here and goes nowhere else.</p>;
  const newestFirst = [...mails].reverse();
  const id = newestFirst.some((mail) => mail.id === chosen) ? chosen : (newestFirst[0]?.id ?? null);
  return (
    <div class="pair">
      <PickList label="Mails by day" groups={byDay(newestFirst)} chosen={id} onChoose={onChoose} />
      {id !== null && <Mail key={id} id={id} onRun={onRun} onTrouble={onTrouble} />}
    </div>
  );
}

function byDay(mails: readonly MailLine[]): readonly Group[] {
  const days = [...new Set(mails.map(({ day }) => day))];
  return days.map((day) => {
    const lines = mails.filter((mail) => mail.day === day);
    return {
      title: `${dayWords(day)}, ${counted(lines.length, 'mail')}`,
      lines: lines.map((mail) => ({ id: mail.id, content: <MailSummary mail={mail} /> })),
    };
  });
}

function MailSummary({ mail }: { readonly mail: MailLine }): JSX.Element {
  return (
    <>
      <span class="head">
        <b>{mail.to}</b>
        <span>{mail.time}</span>
      </span>
      <span class="subject">{mail.subject}</span>
      <span class="snippet">{mail.snippet}</span>
    </>
  );
}

type MailProps = {
  readonly id: string;
  readonly onRun: (execution: number) => void;
  readonly onTrouble: (error: unknown) => void;
};
type Part = 'message' | 'text' | 'source';

function Mail({ id, onRun, onTrouble }: MailProps): JSX.Element {
  const mail = useAnswer('mail', { id }, 0, onTrouble);
  const [wanted, setPart] = useState<Part>('message');
  if (mail === null) return <div class="mail" />;
  const part = wanted === 'message' && !mail.hasHtml ? 'text' : wanted;
  return (
    <article class="mail" aria-label={mail.subject}>
      <h2>{mail.subject}</h2>
      <Headers mail={mail} onRun={onRun} />
      <div class="parts">
        <TabList
          class="small-tabs"
          label="Parts of the mail"
          tabs={[
            ...(mail.hasHtml ? [{ id: 'message' as const, label: 'Message' }] : []),
            { id: 'text' as const, label: 'Plain text' },
            { id: 'source' as const, label: 'Source' },
          ]}
          chosen={part}
          panel="mail-part"
          onChoose={setPart}
        />
        <a href={addressOf('mail', id, 'eml')} download>
          Save as .eml
        </a>
      </div>
      <div id="mail-part" class="part" role="tabpanel" aria-label="Part of the mail">
        {part === 'message' && (
          <iframe title={`Message: ${mail.subject}`} src={addressOf('mail', id, 'html')} sandbox="" />
        )}
        {part !== 'message' && <pre tabIndex={0}>{part === 'text' ? mail.text : mail.raw}</pre>}
      </div>
      <Files label="Attachments" id={id} mail={mail} inText={false} />
      <Files label="Pictures in the message" id={id} mail={mail} inText={true} />
    </article>
  );
}

/** Each with its size, to be saved; nothing where there is none. */
function Files(props: {
  readonly label: string;
  readonly id: string;
  readonly mail: MailView;
  readonly inText: boolean;
}): JSX.Element | null {
  const { label, id, mail, inText } = props;
  const files = mail.attachments.map((file, index) => ({ ...file, index })).filter((file) => file.inText === inText);
  if (files.length === 0) return null;
  return (
    <section class="attachments" aria-label={label}>
      <h3>{label}</h3>
      <ul>
        {files.map(({ name, bytes, index }) => (
          <li key={index}>
            <a href={addressOf('mail', id, 'attachment', index)} download={name}>
              {name}
            </a>{' '}
            <span class="quiet">{sizeWords(bytes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Headers({
  mail,
  onRun,
}: {
  readonly mail: MailView;
  readonly onRun: (execution: number) => void;
}): JSX.Element {
  const rows: readonly (readonly [string, string])[] = [
    ['From', mail.from],
    ['To', mail.toFull],
    ['Cc', mail.cc],
    ['Reply-to', mail.replyTo],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      <div>
        <dt>Sent</dt>
        <dd>
          {dayWords(mail.day)}, {mail.time}, by{' '}
          <button type="button" class="link" onClick={() => onRun(mail.execution)}>
            run {mail.execution}
          </button>
        </dd>
      </div>
      {mail.path !== null && (
        <div>
          <dt>File</dt>
          <dd>{mail.path}</dd>
        </div>
      )}
    </dl>
  );
}
