import { formalNotice } from '../../../src/core/notice/formalNotice';
import { noticeHtml } from '../../../src/core/notice/noticeHtml';
import { aClient, anInvoice } from '../builders';
import { anItem, settings, TODAY } from '../messages/builders';

const page = (name: string) =>
  noticeHtml(
    formalNotice({
      client: aClient({ name, legalAddress: `${name}\nOslo` }),
      items: [anItem(anInvoice({ number: name, amount: '7900.00' }))],
      history: [],
      creditor: settings.creditor,
      mode: 'ask',
      today: TODAY,
      daysToPay: 8,
      token: 'PD-7K3QPX',
      registered: true,
    }),
  );
const bare = (html: string) => html.replace(/ style="[^"]*"/g, '');

test('every block of the notice is on the page, in its order', () => {
  const found = bare(page('Fjord')).split('\n').slice(10, -4);
  expect(found).toEqual([
    '<p>Ada Studio Ltd<br>1 High Street<br>London EC1A 1AA</p>',
    '<p>Fjord<br>Fjord<br>Oslo</p>',
    '<p>3 November 2026</p>',
    '<p>By registered mail with acknowledgement of receipt</p>',
    '<h1>Formal notice to pay</h1>',
    '<p>Reference PD-7K3QPX</p>',
    '<p>Dear Sir or Madam,</p>',
    '<p>The invoice below remains unpaid.</p>',
    '<table><thead><tr><th scope="col">Invoice</th><th scope="col">Due</th><th scope="col">Balance</th></tr></thead>' +
      '<tbody><tr><td>Fjord</td><td>1 Mar 2026</td><td>€7,900.00</td></tr><tr><td colspan="2">Total due</td><td>€7,900.00</td></tr></tbody></table>',
    '<p>We formally request that you pay the sum of <strong>€7,900.00</strong> by <strong>11 November 2026</strong>, that is within 8 days of the date of this letter.</p>',
    '<p>Please pay to this account and state the reference:</p>',
    '<table role="presentation"><tr><td>Payee</td><td>Ada Studio Ltd</td></tr><tr><td>Bank</td><td>Harbour Bank</td></tr>' +
      '<tr><td>IBAN</td><td>GB33 BUKB 2020 1555 5555 55</td></tr><tr><td>BIC</td><td>BUKBGB22</td></tr><tr><td>Reference</td><td>Fjord</td></tr></table>',
    '<p>If you have paid in the meantime, please tell us the date, so that we can find the payment. If you dispute an invoice or wish to propose instalments, please write to billing@adastudio.example or call us on +44 20 7946 0000 before that day.</p>',
    '<p>Yours faithfully,</p>',
    '<p>Mia Laurent<br>Ada Studio Ltd</p>',
  ]);
});

test('no text of the sheet becomes markup, and nothing comes from outside', () => {
  const html = page('</td><script>alert(1)</script>');
  expect(html).not.toMatch(/<script|<link|<img|src=|https?:/);
  // Title, name, legal address, number in the table, payment reference.
  expect(html.match(/&lt;\/td&gt;&lt;script&gt;/g)).toHaveLength(5);
});
