import { letterPage } from '../../../src/core/messages/page';

const page = (fields = {}) =>
  letterPage({ language: 'en', title: 'T', body: '<p>B</p>\n', smallPrint: ['S'], ...fields });

test('a page has its language, its title, the letter and the small print below', () => {
  const bare = page().replace(/ style="[^"]*"/g, '');
  expect(bare.split('\n')).toEqual([
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>T</title>',
    '</head>',
    '<body>',
    '<div>',
    '<p>B</p>',
    '<p>S</p>',
    '</div>',
    '</body>',
    '</html>',
    '',
  ]);
});

test('without small print there is no line for it', () => {
  expect(page({ smallPrint: [] })).not.toContain('border-top');
});

test('title, language and small print are text, never markup', () => {
  const evil = '"></title><script>&';
  const html = page({ title: evil, language: evil, smallPrint: [evil, evil] });
  expect(html).not.toContain('<script');
  expect(html.match(/&quot;&gt;&lt;\/title&gt;&lt;script&gt;&amp;/g)).toHaveLength(4);
});

test('it is no wider than a letter and bears a telephone: 640 pixels at most, long words broken', () => {
  expect(page()).toContain('max-width:640px');
  expect(page()).toContain('overflow-wrap:break-word');
});
