/** Every contact with a client as a dated list: what a lawyer asks for first. */
import { counts } from '../dunning/history';
import { formatDay } from '../messages/formats';
import { oneLine } from '../messages/values';
import type { Client, ContactEvent, Ledger } from '../model';
import type { NoticeBlock } from '../notice/blocks';
import { spokenSubject } from '../notice/record';
import { type HandOverTexts, handOverTexts } from './texts';

/**
 * The rows of Contact history about a client, the first one first, under a heading. Steps set by hand are no contact; what
 * was made void did not happen. Live files leave the rows of Test mode out.
 */
export function contactBlocks(client: Client, { history, settings }: Ledger, language: string): readonly NoticeBlock[] {
  const texts = handOverTexts(language);
  const rows = contactsOf(client, history, settings.mode).map((event) => [
    `${formatDay(event.on, language, 'short')} ${event.when.slice(11)}`.trim(),
    [texts.kinds[event.kind], resultText(event, texts)].filter((text) => text !== '').join(', '),
    event.invoices.map(oneLine).join(', '),
    detailsOf(event).join('\n'),
  ]);
  return [
    { kind: 'heading', level: 1, text: `${texts.contacts}, ${oneLine(client.name)}` },
    {
      kind: 'table',
      head: [texts.when, texts.what, texts.invoices, texts.details],
      numeric: [],
      labelled: 0,
      rows,
      totals: [],
    },
  ];
}

function contactsOf(
  { id }: Client,
  history: readonly ContactEvent[],
  mode: Ledger['settings']['mode'],
): readonly ContactEvent[] {
  return history
    .filter(
      (event) =>
        event.clientId === id &&
        event.kind !== 'level' &&
        event.result !== 'VOID' &&
        counts(event, { mode, run: null }),
    )
    .sort((a, b) => (a.when === b.when ? a.seq - b.seq : a.when < b.when ? -1 : 1));
}

/** Only what is out of the ordinary. */
function resultText({ result }: ContactEvent, { notSent, doubtful, bounced }: HandOverTexts): string {
  if (result === 'FAILED') return notSent;
  if (result === 'SENDING' || result === 'UNCERTAIN') return doubtful;
  return result === 'BOUNCED' ? bounced : '';
}

function detailsOf(event: ContactEvent): readonly string[] {
  const { to, by, note, token, result } = event;
  const subject = spokenSubject(event);
  return [
    ...(subject === null ? [] : [oneLine(subject)]),
    ...(to.length === 0 ? [] : [`→ ${to.map(oneLine).join(', ')}`]),
    // Why a mail failed is between the sender and Google.
    ...(note === null || result === 'FAILED' ? [] : [oneLine(note)]),
    [by, token].flatMap((part) => (part === null ? [] : oneLine(part))).join(' · '),
  ].filter((line) => line !== '');
}
