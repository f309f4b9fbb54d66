/** Every view of the sidebar in every state, at 300 px and at 200 % text (150 px). */
import { jon, late, quiet, today } from './fixtures';
import { agreementsView, forecastView } from './fixturesAgreed';
import { callsView } from './fixturesClients';
import { whole } from './fixturesDialogs';
import { onePage } from './onePage';
import { data, held, lost, refuses } from './pagesHarness';
import { lookAt, SIZES, type State } from './pagesState';

const pages = onePage();

const paused = { code: 'paused' as const, sentence: 'Everything is paused since 2 November.' };
const copied = { code: 'copied' as const, sentence: 'This spreadsheet is a copy, so nothing leaves from it.' };
const byJon = { ...jon, lateSentence: late };
const permissions = {
  sentences: [
    'Paydue may not send mail from your account, so no reminder leaves. Allow it, and everything else goes on meanwhile.',
    'Paydue may not write documents, so there are no formal notices. Allow it, and everything else goes on meanwhile.',
  ],
  url: 'https://accounts.google.com/o/oauth2/auth?scope=gmail.send',
};
const cut = { code: 'historyCut' as const, sentence: 'Rows of Contact history are gone, so nothing leaves.' };
const firstRun = { code: 'firstRun' as const, sentence: 'This is the first live run.' };

const states: readonly State[] = [
  { name: 'Today', view: 'today', until: 'Tuesday 3 November' },
  {
    name: 'Today unfolded',
    view: 'today',
    click: ['2 invoices', 'Reminded less', 'Not yet due'],
    until: 'Show 10 more',
  },
  {
    name: 'Today in Test mode, first run',
    view: 'today',
    replies: {
      getToday: [data({ ...today, mode: 'test', modeSentence: 'Test mode.', nightOn: false, stops: [firstRun] })],
    },
    until: 'Turn it on',
  },
  { name: 'Today, quiet', view: 'today', replies: { getToday: [data(quiet)] }, until: 'Nothing to send' },
  {
    name: 'Today, paused',
    view: 'today',
    replies: { getToday: [data({ ...quiet, stops: [paused] })] },
    until: 'Resume',
  },
  {
    name: 'Today, late, sent by somebody else',
    view: 'today',
    replies: { getToday: [data({ ...today, sender: byJon, permissions })] },
    until: 'Allow it',
  },
  {
    name: 'Today, taking over',
    view: 'today',
    replies: { getToday: [data({ ...today, sender: jon })], takeOver: [refuses('refused', 'There are 20 triggers.')] },
    click: ['Take over…', 'Take over$'],
    until: 'There are 20 triggers.',
  },
  {
    name: 'Today, a copy and a history cut short',
    view: 'today',
    replies: { getToday: [data({ ...today, stops: [copied, cut] })] },
    until: 'Go on without those rows',
  },
  { name: 'Today, failed', view: 'today', replies: { getToday: [lost()] }, until: 'Try again' },
  { name: 'Today, loading', view: 'today', replies: { getToday: [held(today)] }, until: 'Reading the sheet' },
  {
    name: 'Today, not set up',
    view: 'today',
    replies: { getToday: [refuses('notSetUp', 'Not yet.')] },
    until: 'Not set up yet',
  },
  { name: 'Calls', view: 'calls', until: 'Bellweather Foods' },
  { name: 'Calls, nothing chosen', view: 'calls', click: ['Save call'], until: 'Choose what came' },
  {
    name: 'Calls, any client',
    view: 'calls',
    replies: { getCalls: [data({ ...callsView, due: [], selected: 'Aurora Bakery Ltd' })] },
    until: 'No calls to make today',
  },
  { name: 'More', view: 'today', click: ['More'], until: 'Pause everything' },
  { name: 'More, going live', view: 'today', click: ['More', 'Automatic', 'Change to'], until: 'Tick this' },
  {
    name: 'More, sent by somebody else',
    view: 'today',
    replies: { getSetUp: [data({ ...whole, nightOn: true, sender: byJon })] },
    click: ['More', 'Take over…'],
    until: 'Only the account that sends',
  },
  { name: 'Promises and plans', view: 'today', click: ['More', 'Promises and plans'], until: 'Payment plans' },
  {
    name: 'Promises and plans, ending one',
    view: 'today',
    click: ['Settle', 'End…', 'End it'],
    until: 'Keep it',
  },
  {
    name: 'Promises and plans, none',
    view: 'today',
    replies: { getAgreements: [data({ ...agreementsView, agreements: [] })] },
    click: ['More', 'Promises and plans'],
    until: 'Nothing is agreed',
  },
  { name: 'The next 30 days', view: 'today', click: ['More', 'The next 30 days'], until: 'As things stand' },
  {
    name: 'The next 30 days, none',
    view: 'today',
    replies: { getForecast: [data({ ...forecastView, days: [] })] },
    click: ['More', 'The next 30 days'],
    until: 'Nothing is due in the next 30 days',
  },
  { name: 'A card held', view: 'today', click: ['2 invoices', 'Hold…', 'Put on hold'], until: 'Write why.' },
  {
    name: 'A card called instead',
    view: 'today',
    click: ['2 invoices', 'Call instead…', 'Save call'],
    until: 'Choose what came',
  },
];

test.each(states.map((state) => [state.name, state] as const))('%s', (_, state) => lookAt(pages.show, state));

test('nothing turns for people who asked for less motion', async () => {
  const { page } = await pages.show('today', { getToday: [held(today)] }, SIZES.today);
  const animation = () => page.locator('.turning').evaluate((icon) => getComputedStyle(icon).animationName);
  expect(await animation()).toBe('turn');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await animation()).toBe('none');
  await page.close();
});
