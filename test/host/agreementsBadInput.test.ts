/** Agreements and payments as careless people leave them, through the whole bundle: nobody is written to by mistake. */
import { answerOf, ask, aWorkbook, click, type Given, HEADINGS, preview, report, sent } from './badInputBook';

const AGREEMENTS = ['Kind', 'Client', 'Invoices', 'Until', 'Amount', 'Recorded on'];
const hold = (client: string, invoices = '') => ['hold', client, invoices, '2026-06-01', '', '2026-03-03'];
const acme = ['INV-1', 'Acme Ltd', '2026-03-02', '1000', 'ap@acme.example'];
const bell = ['INV-2', 'Bell', '2026-03-02', '200', 'ap@bell.example'];

const given = (sheets: Given['sheets'], locale = 'en_GB') =>
  aWorkbook({ sheets: { Invoices: [HEADINGS, acme, bell], ...sheets }, locale });

describe('who is on hold stays so', () => {
  test.each([
    ['a blank behind the name of the sheet', { 'Agreements ': [AGREEMENTS, hold('Acme Ltd')] }],
    ['the name of the sheet in capitals', { AGREEMENTS: [AGREEMENTS, hold('Acme Ltd')] }],
    ['the client was renamed since', { Agreements: [AGREEMENTS, hold('Acme')] }],
  ])('%s', async (_, sheets) => {
    const host = await given(sheets);
    expect((await preview(host)).mails.map(({ client }) => client)).toEqual(['Bell']);
    await click(host);
    expect(await sent(host)).toEqual([expect.stringMatching(/^ap@bell\.example: /)]);
  });
});

describe('a day far beyond any calendar is refused before anything is written', () => {
  const form = {
    client: 'Acme Ltd',
    items: ['INV-1'],
    amount: '',
    instalments: [],
    reason: 'r',
    source: '',
    level: '',
  };
  test.each(['promise', 'extension', 'dispute', 'hold', 'postponement'])('%s', async (kind) => {
    const host = await given({});
    expect(await answerOf(host, 'recordDecision', { ...form, kind, on: '9999-12-31' })).toMatchObject({
      ok: false,
      code: 'refused',
      message: '"9999-12-31" is not a day. Write it as 2026-03-09.',
    });
    expect(host.book.sheet('Agreements')).toBeNull();
  });
  test('the first day of a plan too', async () => {
    const host = await given({});
    const question = { client: 'Acme Ltd', items: ['INV-1'], count: 3, first: '9999-12-31', every: 'month' };
    expect(await answerOf(host, 'proposePlan', question)).toMatchObject({ ok: false, code: 'refused' });
  });
});

test('a plan recorded beside a dispute about a part is about the rest, and stands', async () => {
  const host = await given({});
  const form = { client: 'Acme Ltd', items: ['INV-1'], on: '', amount: '', instalments: [], source: '', level: '' };
  await ask(host, 'recordDecision', { ...form, kind: 'dispute', amount: '400', reason: 'broken' });
  const instalments = [
    { on: '2026-03-20', amount: '300' },
    { on: '2026-04-20', amount: '300' },
  ];
  await ask(host, 'recordDecision', { ...form, kind: 'plan', instalments, reason: '' });
  const { problems, waiting, ready } = await report(host);
  expect(problems).toEqual([]);
  expect(ready.map(({ client }) => client)).toEqual(['Bell']);
  expect(waiting.map(({ item, code }) => `${item} ${code}`)).toEqual([
    'INV-1 planActive',
    'INV-1/1 notReached',
    'INV-1/2 notReached',
  ]);
});
