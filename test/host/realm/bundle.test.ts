/** What Google refuses to be pushed, the host refuses to load. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundle } from '../../../host/realm/bundle';
import { aBundle, aFolder } from '../testHost';

describe('a script is refused for', () => {
  test.each`
    what                    | code
    ${'class fields'}       | ${'class A { x = 1 }'}
    ${'static fields'}      | ${'class A { static x = 1 }'}
    ${'private names'}      | ${'class A { #x() {} }'}
    ${'static blocks'}      | ${'class A { static {} }'}
    ${'assigning ??='}      | ${'let a; a ??= 1'}
    ${'modules'}            | ${'export const a = 1'}
    ${'numeric separators'} | ${'const a = 1_000'}
  `('$what', ({ code }) => {
    expect(() => loadBundle(aBundle(code))).toThrow(SyntaxError);
  });
});

test('the functions that Google may call are the declared ones', () => {
  const bundle = loadBundle(
    aBundle('function onOpen() {} const later = () => 1; var x = function hidden() {}; async function ask() {}'),
  );
  expect([...bundle.functions]).toEqual(['onOpen', 'ask']);
});

test('a bundle that was built again is read again', () => {
  const folder = aBundle('function before() {}');
  loadBundle(folder);
  writeFileSync(join(folder, 'Code.js'), 'function after() {}');
  expect([...loadBundle(folder).functions]).toEqual(['after']);
});

describe('a folder is refused', () => {
  test('without a script: it was not built', () => {
    const folder = aBundle('');
    rmSync(join(folder, 'Code.js'));
    expect(() => loadBundle(folder)).toThrow('Build the add-on first: npm run build.');
  });

  test('without a manifest', () => {
    expect(() => loadBundle(aFolder())).toThrow('appsscript.json is not there.');
  });

  test.each`
    manifest                                | message
    ${{ oauthScopes: undefined }}           | ${'"oauthScopes" is missing'}
    ${{ runtimeVersion: 'DEPRECATED_ES5' }} | ${'"runtimeVersion" must be "V8"'}
  `('$message', ({ manifest, message }) => {
    expect(() => loadBundle(aBundle('', {}, manifest))).toThrow(message);
  });
});
