/** The tags in their groups: none is lost, none stands apart, and what a group is called is what is in it. */
import { entriesOf } from '../../html/templates/entries';
import { tagGroups } from '../../html/templates/groups';
import { tags, templatesView } from './fixturesTemplates';

const groupsOf = (template: string) => tagGroups(tags, template);
const names = (template: string) => groupsOf(template).flatMap((group) => group.tags.map(({ name }) => name));

test.each([['gentle'], ['digest']])('each tag of %s is in a group that has a name', (template) => {
  const isDigest = template === 'digest';
  const usable = tags.filter(({ of, kind }) => (of === 'digest') === isDigest && kind !== 'group');
  expect([...names(template)].sort()).toEqual(usable.map(({ name }) => name).sort());
  expect(groupsOf(template).map(({ name }) => name)).not.toContain('other');
});

test.each`
  tag                    | group
  ${'creditor.iban'}     | ${'payment'}
  ${'creditor.name'}     | ${'you'}
  ${'disputedTable'}     | ${'invoices'}
  ${'disputeReason'}     | ${'agreed'}
  ${'credit'}            | ${'amounts'}
  ${'totalWithCharges'}  | ${'charges'}
  ${'contact.firstName'} | ${'client'}
  ${'replyBy'}           | ${'dates'}
`('$tag → $group', ({ tag, group }) => {
  expect(groupsOf('gentle').find((one) => one.tags.some(({ name }) => name === tag))?.name).toBe(group);
});

test('a language lists each name once; what it lacks begins with the workbook’s text and has no original', () => {
  const entries = entriesOf(templatesView, 'de');
  expect(entries.map(({ name, isMissing }) => [name, isMissing])).toEqual([
    ['courtesy', false],
    ['gentle', false],
    ['firm', false],
    ['Key accounts', true],
    ['digest', true],
  ]);
  expect(entries[3]).toMatchObject({ language: 'de', own: false, delivered: false, place: null });
});

test('a text for a single invoice is not missed where a language has none', () => {
  const one = { ...templatesView.templates[0]!, name: 'gentle (one invoice)' };
  const view = { ...templatesView, templates: [...templatesView.templates, one] };
  expect(entriesOf(view, 'de').map(({ name }) => name)).not.toContain('gentle (one invoice)');
  expect(entriesOf(view, 'en').map(({ name }) => name)).toContain('gentle (one invoice)');
});
