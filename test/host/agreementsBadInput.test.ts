/** Agreements and payments as careless people leave them, through the whole bundle: nobody is written to by mistake. */
import { aWorkbook, click, type Given, HEADINGS, preview, sent } from './badInputBook';

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
