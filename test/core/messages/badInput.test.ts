/** What a client may be called: a letter shows it as it is, in both parts, and nothing in it comes to life. */

import type { ReadyMessage } from '../../../src/core/message';
import { editableText } from '../../../src/core/messages/editedMessage';
import { readyMessage } from '../../../src/core/messages/ready';
import type { Template } from '../../../src/core/model';
import { aClient, aLedger, anInvoice } from '../builders';
import { aPlan, TODAY, settings as usual } from './builders';

const settings = { ...usual, payQr: false };
const template: Template = {
  name: 'gentle',
  language: 'en',
  subject: '{{invoiceList}}',
  text: '{{greeting}}\n\nDear {{client.name}}: {{personalText}}\n\n{{invoiceTable}}\n\n{{#client}}{{name}}{{/client}}',
};
const ledger = aLedger({ templates: [template], settings });
function letterTo(name: string): ReadyMessage {
  const client = { ...aClient({ name, contact: name, emails: ['ap@x.example'] }), personalText: name };
  const invoice = anInvoice({ number: name.slice(0, 40), project: name, poNumber: name, dueOn: '2026-10-20' });
  const made = readyMessage(aPlan({ client, invoices: [invoice], contact: name }), ledger, TODAY);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

describe.each([
  ['markup', '</td><script>alert(1)</script>', '</td><script>alert(1)</script>'],
  ['an attribute', '" onmouseover="x', '" onmouseover="x'],
  ['a tag', '{{constructor}}', '{{constructor}}'],
  ['a section', '{{#invoices}}{{number}}{{/invoices}}', '{{#invoices}}{{number}}{{/invoices}}'],
  ['raw', '{{{total}}}', '{{{total}}}'],
  ['a formula', '=cmd|’ /C calc’!A0', '=cmd|’ /C calc’!A0'],
  ['Markdown', '**bold** [x](https://evil.example)', '**bold** [x](https://evil.example)'],
  ['300 characters', 'x'.repeat(300), 'x'.repeat(300)],
  ['right to left', 'אור בע״מ', '\u2068אור בע״מ\u2069'],
  ['turned around', 'Kestrel \u202Egnp.exe', 'Kestrel gnp.exe'],
  ['a new header', 'Kestrel\r\nBcc: evil@x.example', 'Kestrel Bcc: evil@x.example'],
  ['a mark of ours', '\uE000waysToPay\uE001 [[waysToPay]]', 'waysToPay [[waysToPay]]'],
  ['half a character', 'Kestrel \uD83D', 'Kestrel \uFFFD'],
] as const)('a client whose name is %s', (_what, name, shown) => {
  const { text, html, subject } = letterTo(name);
  test('reads it as it is', () => {
    expect(text).toContain(`Dear ${shown}`);
    expect(html).toContain(`Dear ${escaped(shown)}`);
  });
  test('and nothing else of the letter changes', () => {
    expect(html).not.toMatch(/<script|onmouseover="|href="https:\/\/evil|<strong>/);
    expect(`${text}${html}`).not.toMatch(/function|\[object|undefined|[\uE000\uE001\u202E\r]/);
    expect(subject).not.toMatch(/[\r\n]/);
    // Two paragraphs and the table between them, whatever the name.
    expect(html.match(/<table/g)).toHaveLength(1);
    expect(html.match(/<p style/g)?.length).toBeGreaterThanOrEqual(4);
  });
  test('its letter can be edited, and gives no mark of its own', () => {
    const own = editableText(letterTo(name).planned, ledger, TODAY);
    expect(own.match(/\[\[\w+\]\]/g)).toEqual(['[[invoiceTable]]']);
  });
});
