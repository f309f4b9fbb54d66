import type { InlineImage } from '../../../src/core/message';
import { withEmbeddedImages } from '../../../src/core/payment/embeddedImages';

const anImage = (id: string, length = 3): InlineImage => ({
  ...{ id, name: `${id}.png`, type: 'image/png' },
  bytes: Array.from({ length }, (_, i) => i & 255),
});

test('an image stands in the page by its own bytes', () => {
  const html = '<img src="cid:a@paydue" alt="x"><p>cid:a@paydue</p><img src="cid:b@paydue">';
  expect(withEmbeddedImages(html, [anImage('a@paydue')])).toBe(
    '<img src="data:image/png;base64,AAEC" alt="x"><p>cid:a@paydue</p><img src="cid:b@paydue">',
  );
});

test('a page without images is what it was', () => {
  expect(withEmbeddedImages('<p>"cid:a"</p>', [])).toBe('<p>"cid:a"</p>');
});

describe('together they have at most 40 kB', () => {
  const html = '<img src="cid:a"><img src="cid:b">';
  test.each`
    first     | second    | shown
    ${40_000} | ${0}      | ${['data', 'data']}
    ${40_000} | ${1}      | ${['data', 'cid']}
    ${40_001} | ${1}      | ${['cid', 'cid']}
    ${20_000} | ${20_000} | ${['data', 'data']}
  `('$first and $second → $shown', ({ first, second, shown }) => {
    const page = withEmbeddedImages(html, [anImage('a', first), anImage('b', second)]);
    expect([...page.matchAll(/src="(data|cid)/g)].map(([, kind]) => kind)).toEqual(shown);
  });
});
