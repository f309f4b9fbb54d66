/** The two that go to the user alone: the nightly mail and the test reminder. */
import { type DigestLines, digestLetter } from '../../../src/core/messages/digestLetter';
import { sampleMessage } from '../../../src/core/messages/testMessage';
import type { Mode } from '../../../src/core/model';
import type { DigestPart } from '../../../src/core/words/digest';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { aLedger, mailbox } from '../../core/builders';
import { TODAY } from '../../core/messages/builders';
import { LANGUAGES, settings, templateOf } from './letters';

const PARTS: readonly DigestPart[] = [
  ...(['stops', 'waiting', 'leaving', 'calls'] as const),
  ...(['notices', 'tasks', 'questions', 'problems'] as const),
];
const lines = (part: DigestPart): DigestLines => ({ part, lines: [`one of ${part}`, `two of ${part}`] });

function digest(language: string, parts: readonly DigestPart[], mode: Mode = 'ask') {
  const ledger = aLedger({ templates: defaultTemplates, settings: { ...settings, language } });
  return digestLetter(parts.map(lines), mode, ledger);
}

describe.each(LANGUAGES)('the nightly mail in %s', (language) => {
  test('has a heading above the lines of each part, in their order, and nothing for a part without lines', () => {
    const { text } = digest(language, PARTS);
    const blocks = text.split('\n\n');
    const places = PARTS.map((part) => blocks.indexOf(`- one of ${part}\n- two of ${part}`));
    expect(places).toEqual(PARTS.map((_part, at) => 2 * at + 1));
    // Headings, lists in turn, then the small print.
    expect(blocks).toHaveLength(2 * PARTS.length + 1);
    expect(new Set(blocks.filter((_block, at) => at % 2 === 0)).size).toBe(PARTS.length + 1);
    for (const part of PARTS) expect(digest(language, [part]).text.split('\n\n')).toHaveLength(3);
  });

  test('names the menu where something is to be done, as it is written there', () => {
    const { text } = digest(language, PARTS);
    for (const entry of ['Send due reminders…', 'Log a call…', 'Write a formal notice…'])
      expect(text).toMatch(new RegExp(`▸ Paydue ▸ ${entry}`));
    expect(digest(language, ['questions', 'problems', 'tasks']).text).not.toContain('▸');
  });

  test('says in Test mode that reminders go to the user', () => {
    const [test, live] = [digest(language, ['waiting'], 'test').text, digest(language, ['waiting']).text];
    expect(test).toMatch(/test|prueba|prova/i);
    expect(live).not.toMatch(/test|prueba|prova/i);
  });

  test('its subject counts what there is, and is short on an ordinary night', () => {
    const { subject } = digest(language, ['waiting', 'calls', 'questions']);
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).toMatch(/^Paydue/);
    expect(subject.match(/2/g)).toHaveLength(3);
    expect(digest(language, ['calls']).subject.match(/2/g)).toHaveLength(1);
    expect(subject).not.toMatch(/[\u00a0 ]{2}|· *$|[,:] *$/);
  });

  test('leaves no mark behind', () => {
    for (const parts of [PARTS, ...PARTS.map((part) => [part])]) {
      const { subject, text, html } = digest(language, parts, 'test');
      for (const part of [subject, text, html]) expect(part).not.toMatch(/\{\{|\}\}|\*\*|undefined|[\uE000\uE001]/);
      expect(text).not.toMatch(/\n\n\n/);
    }
  });
});

test.each(LANGUAGES)('the test reminder in %s shows one’s own details around a made-up invoice', (language) => {
  const me = mailbox('Mia Laurent <mia@adastudio.example>');
  const { subject, text } = sampleMessage(templateOf('test', language), settings, me, TODAY, 'PD-222222');
  expect(subject).toMatch(/Paydue.*TEST-1 .*100[.,]00/);
  expect(subject.length).toBeLessThanOrEqual(78);
  for (const detail of [
    'Mia Laurent',
    'GB33 BUKB 2020 1555 5555 55',
    'Ada Studio Ltd',
    'Settings',
    'Templates',
    'PD-222222',
  ])
    expect(text).toContain(detail);
  expect(text).not.toMatch(/\{\{|\n\n\n|\*\*/);
});
