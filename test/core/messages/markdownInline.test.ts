import { type Inline, parseInline } from '../../../src/core/messages/markdownInline';

/** Marks as letters around their content: `S(bold)`, `E(italic)`, `L[address](text)`, `/` for a break. */
const shown = (nodes: readonly Inline[]): string => nodes.map(shownNode).join('');
function shownNode(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'break':
      return '/';
    case 'link':
      return `L[${node.href}](${shown(node.inner)})`;
    case 'strong':
      return `S(${shown(node.inner)})`;
    case 'em':
      return `E(${shown(node.inner)})`;
  }
}

describe('marks are read where they are complete and touch their text', () => {
  test.each`
    source                    | result
    ${'**a** *b* __c__ _d_'}  | ${'S(a) E(b) S(c) E(d)'}
    ${'**a b**c'}             | ${'S(a b)c'}
    ${'*a **b** c*'}          | ${'E(a S(b) c)'}
    ${'**a *b***'}            | ${'S(a E(b))'}
    ${'***a***'}              | ${'S(E(a))'}
    ${'a*b*c'}                | ${'aE(b)c'}
    ${'a_b_c'}                | ${'a_b_c'}
    ${'é_b_ _b_é'}            | ${'é_b_ _b_é'}
    ${'2 * 3 * 4'}            | ${'2 * 3 * 4'}
    ${'** a **'}              | ${'** a **'}
    ${'**a'}                  | ${'**a'}
    ${'*a **b'}               | ${'*a **b'}
    ${'****'}                 | ${'****'}
    ${'*a\nb*'}               | ${'E(a/b)'}
    ${'\\*a\\* \\_b\\_ \\\\'} | ${'*a* _b_ \\'}
    ${'**a\\*\\*b**'}         | ${'S(a**b)'}
    ${'\\a'}                  | ${'\\a'}
    ${'a\\'}                  | ${'a\\'}
    ${''}                     | ${''}
  `('$source → $result', ({ source, result }) => {
    expect(shown(parseInline(source))).toBe(result);
  });
});

describe('a link leads to the web, a mailbox or a telephone; anything else stays text', () => {
  test.each`
    source                               | result
    ${'[a](https://x.example)'}          | ${'L[https://x.example](a)'}
    ${'[a](HTTP://x.example)'}           | ${'L[HTTP://x.example](a)'}
    ${'[a](mailto:b@c.example)'}         | ${'L[mailto:b@c.example](a)'}
    ${'[a](tel:+44)'}                    | ${'L[tel:+44](a)'}
    ${'[**a** [b]](https://x.example)'}  | ${'L[https://x.example](S(a) [b])'}
    ${'[a](https://x.example/(b)c)'}     | ${'L[https://x.example/(b)c](a)'}
    ${'[a](https://x.example/\\)b\\_c)'} | ${'L[https://x.example/)b_c](a)'}
    ${'[a\\]b](https://x.example)'}      | ${'L[https://x.example](a]b)'}
    ${'[a](javascript:b)'}               | ${'[a](javascript:b)'}
    ${'[a](\\j\\avascript:b)'}           | ${'[a](\\j\\avascript:b)'}
    ${'[a](/path)'}                      | ${'[a](/path)'}
    ${'[a](https://x.example b)'}        | ${'[a](https://x.example b)'}
    ${'[a](https://x.example'}           | ${'[a](https://x.example'}
    ${'[a] (https://x.example)'}         | ${'[a] (https://x.example)'}
    ${'[a'}                              | ${'[a'}
    ${'a](b)'}                           | ${'a](b)'}
    ${'\\[a](https://x.example)'}        | ${'[a](https://x.example)'}
  `('$source → $result', ({ source, result }) => {
    expect(shown(parseInline(source))).toBe(result);
  });
});

test('a long text whose marks never end stays text', () => {
  const source = '**a *b [c]( '.repeat(400);
  expect(shown(parseInline(source))).toBe(source);
});
