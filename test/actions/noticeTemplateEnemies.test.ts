/** A template Doc that its user broke: the notice is refused with the reason, and nothing is half-written. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createHost } from '../../host/realm/createHost';
import type { Host } from '../../host/realm/host';
import type { NoticeTemplateReport } from '../../src/api';
import { aFolder } from '../host/testHost';
import { ask } from '../scenarios/world';
import { MIA, results } from '../whatHappens/scene';
import { documents, noticeDay, refused, write } from './noticeDay';

/** What a user does with the Doc by hand: `body` is its body, `find` the paragraph that holds a text. */
const EDITING = (act: string) => `
function editTemplate(id) {
  var document = DocumentApp.openById(id);
  var body = document.getBody();
  function find(text) {
    for (var at = 0; at < body.getNumChildren(); at++) {
      var child = body.getChild(at);
      if (child.getType() === DocumentApp.ElementType.PARAGRAPH && child.asParagraph().getText().indexOf(text) >= 0)
        return child.asParagraph();
    }
    throw new Error('no paragraph holds ' + text);
  }
  ${act}
  document.saveAndClose();
}`;

/** The same account, book and Drive, with a template that was made and then edited. */
async function withEdited(act: string, settings: Readonly<Record<string, string>> = {}): Promise<Host> {
  const host = await noticeDay(settings);
  await ask<NoticeTemplateReport>(host, 'openNoticeTemplate', { language: 'en' });
  const dist = aFolder();
  cpSync(resolve('dist'), dist, { recursive: true });
  const code = join(dist, 'Code.js');
  writeFileSync(code, `${readFileSync(code, 'utf8')}\n${EDITING(act)}`);
  const { book, now } = host;
  const edited = await createHost({ dist, book, folder: null, now, user: MIA, memory: host.memory() });
  const { answer } = await edited.callFromPage('editTemplate', [documents(edited)[0]?.id]);
  if (!answer.ok) throw new Error(answer.message);
  return edited;
}

const written = (host: Host): string => documents(host)[1]?.html ?? '';
const remove = (text: string) => `body.removeChild(find('${text}'));`;

describe('a template that lost what a notice must say writes none', () => {
  test.each([
    ['the demand', remove('{{demand}}'), {}, '{{demand}}'],
    ['the ways to pay', remove('{{ways}}'), {}, '{{ways}}'],
    ['the client’s address', remove('{{clientAddress}}'), {}, '{{clientAddress}}'],
    ['the day', remove('{{place}}'), {}, '{{date}}'],
    ['the reservation of Swiss law', remove('{{rightsKept}}'), { law: 'CH' }, '{{rightsKept}}'],
    ['what British practice wants said', remove('{{legalNotice}}'), { law: 'UK' }, '{{legalNotice}}'],
    [
      'the demand, but to consumers',
      `find('{{demand}}').setText('{{#isConsumer}}{{demand}}{{/isConsumer}}');`,
      {},
      '{{demand}}',
    ],
  ] as const)('%s', async (_, act, settings, name) => {
    const host = await withEdited(act, settings);
    expect(await refused(host)).toBe(
      `The template document does not say ${name}, which a notice needs. Add it where no section leaves it out.`,
    );
    expect([results(host).length, documents(host).length]).toEqual([1, 1]);
  });

  test('its table of invoices', async () => {
    const act =
      'for (var at = 0; body.getChild(at).getType() !== DocumentApp.ElementType.TABLE; ) at++; body.removeChild(body.getChild(at));';
    expect(await refused(await withEdited(act))).toContain('has no table of invoices');
  });
});

describe('a template with a fault in its tags writes none, and the fault is quoted', () => {
  test.each([
    ['a section that is not closed', `find('{{opening}}').setText('{{#isConsumer}} {{opening}}');`, '{{#isConsumer}}'],
    ['three braces', `find('{{opening}}').setText('{{{opening}}}');`, '{{{opening}}}'],
    ['a name out of the prototype', `find('{{opening}}').setText('{{constructor}}');`, '{{constructor}}'],
    ['a tag cut off', `find('{{opening}}').setText('Dear {{opening');`, '{{opening'],
    ['a tag over two lines', `find('{{opening}}').setText('{{open\\ning}}');`, 'open'],
  ])('%s', async (_, act, quoted) => {
    const host = await withEdited(act);
    const sentence = await refused(host);
    expect(sentence).toContain(quoted);
    expect([results(host).length, documents(host).length]).toEqual([1, 1]);
  });
});

describe('what a person may do with it', () => {
  test('a tag half of which is bold is one tag', async () => {
    const host = await withEdited(`find('{{demand}}').editAsText().setBold(0, 4, true);`);
    await write(host);
    expect(written(host)).not.toContain('{{');
    expect(written(host)).toContain('€100.00');
  });

  test('headings, words and what no law asks for may go', async () => {
    const host = await withEdited(`find('{{effect}}').setText('We mean it.'); ${remove('{{paidAlready}}')}`);
    await write(host);
    expect(written(host)).toContain('We mean it.');
    expect(written(host)).not.toMatch(/puts you in default|in the last few days/);
  });
});

test('one in the bin is refused before anything is written', async () => {
  const host = await withEdited('Drive.Files.update({ trashed: true }, id);');
  expect(await refused(host)).toContain('The template document is not there');
  expect(results(host)).toHaveLength(1);
});
