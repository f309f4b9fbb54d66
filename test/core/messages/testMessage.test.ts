import type { ReadyMessage } from '../../../src/core/message';
import { readyMessage } from '../../../src/core/messages/ready';
import { asTestMessage, sampleMessage } from '../../../src/core/messages/testMessage';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aLedger, mailbox } from '../builders';
import { aPlan, bareSettings, settings, TODAY } from './builders';

const testTemplate = defaultTemplates.find(({ name, language }) => name === 'test' && language === 'en')!;
const me = mailbox('Mia Laurent <mia@adastudio.example>');
function ready(fields: Parameters<typeof aPlan>[0] = {}): ReadyMessage {
  const made = readyMessage(aPlan(fields), aLedger({ templates: defaultTemplates, settings }), TODAY);
  if (made.kind === 'problem') throw new Error(JSON.stringify(made.reason));
  return made.message;
}

describe('in Test mode a message goes to the user alone and says whom it was for', () => {
  const cc = [mailbox('Tom <tom@adastudio.example>'), mailbox('x@y.example')];
  const bcc = [mailbox('file@adastudio.example')];
  const original = ready({ cc, bcc, inReplyTo: { threadId: 't', subject: 'Reminder', by: null } });
  const message = asTestMessage(original, me);
  const note =
    'Test mode: this went to you alone. In live mode it goes to Lena Brandt <ap@aurora.example>, in copy to Tom <tom@adastudio.example>, x@y.example.';
  test('receiver, copies and thread', () => {
    expect(message.planned.to).toEqual([me]);
    expect(message.planned.cc).toEqual([]);
    expect(message.planned.bcc).toEqual([]);
    expect(message.planned.inReplyTo).toBeNull();
    expect(message.planned.lines).toEqual(original.planned.lines);
  });
  test('subject and text', () => {
    expect(message.subject).toBe('[Test] Re: Reminder');
    expect(message.text).toBe(`${note}\n\n${original.text}`);
  });
  test.each`
    length | subject
    ${243} | ${`[Test] ${'x'.repeat(243)}`}
    ${244} | ${`[Test] ${'x'.repeat(242)}…`}
  `('a subject of $length characters stays within 250', ({ length, subject }) =>
    expect(asTestMessage({ ...original, subject: 'x'.repeat(length) }, me).subject).toBe(subject),
  );
  test('the page, with nothing of the names as markup', () => {
    expect(message.html).toContain('goes to Lena Brandt &lt;ap@aurora.example&gt;, in copy');
    expect(message.html.indexOf('Test mode')).toBeLessThan(message.html.indexOf('Dear Lena'));
    expect(message.html.indexOf('Test mode')).toBeGreaterThan(message.html.indexOf('<body'));
    const evil = asTestMessage(ready({ to: [{ name: '$& </p><script>', address: 'a@b.example' }] }), me);
    expect(evil.html).toContain('$&amp; &lt;/p&gt;&lt;script&gt; &lt;a@b.example&gt;');
    expect(evil.html).not.toContain('<script');
  });
  test('its hash is its own', () => {
    expect(message.hash).not.toBe(original.hash);
  });
  test('without copies none are named', () => {
    expect(asTestMessage(ready(), me).text).toMatch(
      /^Test mode: this went to you alone\. In live mode it goes to Lena Brandt <ap@aurora\.example>\.\n/,
    );
  });
});

describe('the test to oneself shows one’s own details around a made-up invoice', () => {
  const sample = sampleMessage(testTemplate, settings, me, TODAY, 'PD-222222');
  test('to the user alone', () => {
    expect(sample.planned.to).toEqual([me]);
    expect(sample.planned.cc).toEqual([]);
    expect(sample.subject).toBe('Paydue test: invoice TEST-1 (€100.00), to you alone');
  });
  test('with an invoice a week late, the account, the signature and a token', () => {
    // 3 November − 7 days = 27 October.
    expect(sample.text).toContain('TEST-1   27 Oct 2026          7  €100.00');
    expect(sample.text).toContain('Dear Mia Laurent,');
    expect(sample.text).toContain('GB33 BUKB 2020 1555 5555 55');
    expect(sample.text).toContain('Mia Laurent\nAda Studio Ltd · +44 20 7946 0000');
    expect(sample.text).toContain('Reference PD-222222');
  });
  test('also when nothing has been filled in yet', () => {
    const bare = sampleMessage(testTemplate, bareSettings, mailbox('mia@x.example'), TODAY, 'PD-222222');
    expect(bare.text).toContain('Dear Sir or Madam,');
    expect(bare.text).not.toContain('You can pay');
  });
});
