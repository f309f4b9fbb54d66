/** The code to scan in a mail that left: read by two readers from the very bytes that travelled. */
import PostalMime from 'postal-mime';
import { readCode } from '../core/payment/readers';
import { reminders } from '../scenarios/world';
import { aHostWith, sendAll } from './studio';

jest.setTimeout(60_000);

/** RF74 are the check digits of INV0: 98 − 18 23 31 0 27 15 00 mod 97. */
const SWISS = {
  'creditor.iban': 'CH58 0079 1123 0008 8901 2',
  'creditor.street': 'Lindenweg 12',
  'creditor.postcode': '8000',
  'creditor.town': 'Zürich',
  'creditor.country': 'CH',
};

test.each`
  account              | settings                                         | lines
  ${'a SEPA account'}  | ${{ 'creditor.iban': 'DE89370400440532013000' }} | ${['BCD', 'Studio', 'DE89370400440532013000', 'EUR100', 'RF74INV0']}
  ${'a Swiss account'} | ${SWISS}                                         | ${['SPC', 'Studio', 'CH5800791123000889012', '100.00', 'EUR', 'SCOR', 'RF74INV0']}
`('$account: account, amount and reference of the mail', async ({ settings, lines }) => {
  const host = await aHostWith(1, 0, 'ask', { settings });
  await sendAll(host);
  const [sent] = reminders(host);
  const { html, text, attachments } = await PostalMime.parse(sent?.raw ?? '');
  const [picture] = attachments;
  expect(html).toContain(`src="cid:${picture?.contentId?.slice(1, -1)}"`);
  const bytes = picture?.content as ArrayBuffer;
  const { jsqr, zxing } = readCode([...new Uint8Array(bytes)]);
  expect(jsqr).toBe(zxing);
  expect((jsqr ?? '').split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining(lines));
  expect(text).toContain('€100.00');
  expect(text).toContain('RF74 INV0');
});
