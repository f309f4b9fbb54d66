import { tagsIn } from '../../../src/core/notice/templateTags';

describe('a text’s tags are found with their kind, name and place', () => {
  test.each`
    text                     | kind          | name             | from | to
    ${'{{total}}'}           | ${'value'}    | ${'total'}       | ${0} | ${9}
    ${'Pay {{ total }} now'} | ${'value'}    | ${'total'}       | ${4} | ${15}
    ${'{{client.name}},'}    | ${'value'}    | ${'client.name'} | ${0} | ${15}
    ${'{{#invoices}}'}       | ${'section'}  | ${'invoices'}    | ${0} | ${13}
    ${'{{# invoices }}'}     | ${'section'}  | ${'invoices'}    | ${0} | ${15}
    ${'{{^paid}}'}           | ${'inverted'} | ${'paid'}        | ${0} | ${9}
    ${'{{/invoices}}'}       | ${'close'}    | ${'invoices'}    | ${0} | ${13}
    ${'{{! for us }}'}       | ${'note'}     | ${'for us'}      | ${0} | ${13}
    ${'}} {{a}}'}            | ${'value'}    | ${'a'}           | ${3} | ${8}
  `('$text', ({ text, kind, name, from, to }) => {
    expect(tagsIn(text)).toEqual({
      tags: [{ kind, name, from, to, written: text.slice(from, to) }],
      faults: [],
    });
  });
});

test('several tags stand in reading order, plain braces are text', () => {
  const { tags } = tagsIn('{a} {{#x}}{{b}}{{/x}} } {');
  expect(tags.map(({ written }) => written)).toEqual(['{{#x}}', '{{b}}', '{{/x}}']);
});

describe('what is no tag of Paydue’s is a fault', () => {
  test.each`
    text              | why              | read
    ${'a {{total'}    | ${'unclosedTag'} | ${'{{total'}
    ${'{{a {{b}}'}    | ${'unclosedTag'} | ${'{{a {{b}}'}
    ${'{{{total}}}'}  | ${'unescaped'}   | ${'{{{total}}}'}
    ${'{{&total}}'}   | ${'unescaped'}   | ${'{{&total}}'}
    ${'{{=<% %>=}}'}  | ${'delimiters'}  | ${'{{=<% %>=}}'}
    ${'{{> letter}}'} | ${'partial'}     | ${'{{> letter}}'}
  `('$text', ({ text, why, read }) => {
    expect(tagsIn(text)).toEqual({ tags: [], faults: [{ why, read }] });
  });

  test('of a long text after an unclosed tag forty letters are quoted', () => {
    expect(tagsIn(`{{${'x'.repeat(100)}`).faults[0]?.read).toBe(`{{${'x'.repeat(38)}`);
  });
});
