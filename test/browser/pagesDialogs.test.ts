/** Every dialog in every state, at its size and at twice the text in half the window. */
import { aMail, cards, jon, manyCards, place, preview, today } from './fixtures';
import { agreementsView, startView } from './fixturesAgreed';
import { bare, broken, whole } from './fixturesDialogs';
import { keyboardOn, onePage } from './onePage';
import { data, held, lost, type Replies, refuses } from './pagesHarness';
import { lookAt, SIZES, type State } from './pagesState';

const pages = onePage();

const selected: Replies = { getAgreements: [data({ ...agreementsView, selected: 'Aurora Bakery Ltd' })] };
const paused = { code: 'paused' as const, sentence: 'Everything is paused since 2 November.' };
const copied = { code: 'copied' as const, sentence: 'This spreadsheet is a copy, so nothing leaves from it.' };
const cut = { code: 'historyCut' as const, sentence: 'Rows of Contact history are gone, so nothing leaves.' };
const firstRun = { code: 'firstRun' as const, sentence: 'This is the first live run.' };
const not = (kind: 'failed' | 'changed' | 'uncertain' | 'left', n: number) => ({
  hash: cards[n]!.hash,
  client: cards[n]!.client,
  subject: '',
  kind,
  why: 'Gmail refused the address.',
});
const result = {
  sent: [{ hash: cards[0]!.hash, client: cards[0]!.client, subject: '', totals: cards[0]!.totals, place: place(388) }],
  notSent: [not('changed', 1), not('failed', 2), not('uncertain', 3), not('left', 4)],
  stoppedEarly: 'Your e-mail allowance for today is used up.',
  quotaLeft: 0,
};
const nothing = { ...result, sent: [], notSent: [], stoppedEarly: null };
const states: readonly State[] = [
  { name: 'Record', view: 'record', until: 'Promise to pay' },
  { name: 'Record, all wrong', view: 'record', click: ['Save promise'], until: 'Choose the client.' },
  {
    name: 'Record, recorded',
    view: 'record',
    replies: { ...selected, recordDecision: [data({ sentence: 'Recorded.', place: place(8, 'Agreements') })] },
    click: ['Save promise', 'Will pay on=2026-11-06', 'Save promise'],
    until: 'Record another',
  },
  { name: 'First run', view: 'start', click: ['Some steps', 'Begin like this'], until: 'Choose the last step' },
  {
    name: 'First run, nothing late',
    view: 'start',
    replies: { getStart: [data({ ...startView, clients: [] })] },
    until: 'No late invoice waits',
  },
  { name: 'Rules', view: 'rules', until: 'As things stand' },
  {
    name: 'Rules, tried',
    view: 'rules',
    click: ['Days, Firm reminder=10', 'Show the effect'],
    until: 'With these rules 2 clients',
  },
  { name: 'Send', view: 'send', until: 'Send 5 e-mails' },
  { name: 'Send, plain text', view: 'send', click: ['Plain text', 'Leave out'], until: 'Put back in' },
  {
    name: 'Send, guarded',
    view: 'send',
    replies: {
      previewReminders: [
        data({
          ...preview,
          mode: 'test',
          modeSentence: 'Test mode.',
          stops: [firstRun, paused, copied, cut],
          outsideWindow: 'It is Sunday.',
        }),
      ],
    },
    until: 'Send all the same',
  },
  {
    name: 'Send, nothing',
    view: 'send',
    replies: { previewReminders: [data({ ...preview, mails: [] })] },
    until: 'Close',
  },
  {
    name: 'Send, on the way',
    view: 'send',
    replies: {
      previewReminders: [data({ ...preview, mails: manyCards(8).map(aMail) })],
      sendDueReminders: [held(nothing)],
    },
    click: ['Send 8 e-mails'],
    until: '0 of 8 done',
  },
  {
    name: 'Send, stopping unheard',
    view: 'send',
    replies: {
      previewReminders: [data({ ...preview, mails: manyCards(8).map(aMail) })],
      sendDueReminders: [held(nothing)],
      stopSending: [lost()],
    },
    click: ['Send 8 e-mails', 'Stop after'],
    until: 'Google could not be told',
  },
  {
    name: 'Send, refused',
    view: 'send',
    replies: {
      sendDueReminders: [refuses('refused', 'jon@adastudio.example sends from this spreadsheet.')],
      getToday: [data({ ...today, sender: jon })],
    },
    click: ['Send 5', 'Take over…'],
    until: 'Clients will get their reminders',
  },
  {
    name: 'Send, result',
    view: 'send',
    replies: { sendDueReminders: [data(result)] },
    click: ['Send 5'],
    until: 'Show what is left',
  },
  {
    name: 'Send, lost',
    view: 'send',
    replies: { sendDueReminders: [lost()] },
    click: ['Send 5'],
    until: 'No answer came',
  },
  { name: 'Set-up 1', view: 'setUp', replies: { getSetUp: [data(bare)] }, until: 'Archiv 2024' },
  {
    name: 'Set-up 2',
    view: 'setUp',
    replies: { getSetUp: [data(bare)] },
    click: ['Continue', 'Continue'],
    until: 'Choose the column',
  },
  {
    name: 'Set-up 3',
    view: 'setUp',
    replies: { getSetUp: [data({ ...bare, fields: whole.fields })] },
    click: ['Continue', 'Continue', 'Set up'],
    until: 'Write the name',
  },
  {
    name: 'Set-up 4',
    view: 'setUp',
    replies: {
      getSetUp: [data({ ...bare, fields: whole.fields, creditor: whole.creditor })],
      setUpWorkbook: [data({ made: ['The sheet Levels was made.'], view: broken })],
    },
    click: ['Continue', 'Continue', 'Set up'],
    until: 'Go to Today',
  },
  { name: 'Set-up, repair', view: 'setUp', replies: { getSetUp: [data(broken)] }, until: 'Repair' },
];

test.each(states.map((state) => [state.name, state] as const))('%s', (_, state) => lookAt(pages.show, state));

test('the heading of a dialog has the keyboard when it opens', async () => {
  const { page } = await pages.show('setUp', { getSetUp: [data(bare)] }, SIZES.setUp);
  await keyboardOn(page, page.getByRole('heading', { name: 'Where are your invoices?', level: 1 }));
});
