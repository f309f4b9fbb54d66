import vm from 'node:vm';
import { withGoogle } from '../../../host/workbench/shim';

type Sent = {
  readonly paydue: string;
  readonly id: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
};

describe('the client library stands before every script of the page', () => {
  const cut = (html: string): string => html.replace(/<script>\([\s\S]*?\)\(\);<\/script>/, '■');
  test.each`
    page                                                         | with
    ${'<!doctype html><html lang="en"><head><script>a</script>'} | ${'<!doctype html><html lang="en"><head>■<script>a</script>'}
    ${'<html><body><header>x</header>'}                          | ${'<html>■<body><header>x</header>'}
    ${'<!DOCTYPE html><p>x'}                                     | ${'<!DOCTYPE html>■<p>x'}
    ${'<p>x'}                                                    | ${'■<p>x'}
    ${'<head></head><script>"<head>"</script>'}                  | ${'<head>■</head><script>"<head>"</script>'}
  `('$page', ({ page, with: expected }) => {
    expect(cut(withGoogle(page))).toBe(expected);
  });
});

describe('google.script.run', () => {
  test('sends the name and the arguments, and hands the answer to the handler with the user object', () => {
    const page = aPage();
    page.run(`google.script.run.withUserObject('me').withSuccessHandler((v, u) => heard.push([v, u])).add(1, [2])`);
    expect(page.sent).toEqual([{ paydue: 'call', id: 1, functionName: 'add', args: [1, [2]] }]);
    page.answer({ id: 1, ok: true, value: 3 });
    expect(page.heard()).toEqual([[3, 'me']]);
  });

  test('hands a failure to the failure handler as an Error', () => {
    const page = aPage();
    page.run(`google.script.run.withFailureHandler((e) => heard.push([e instanceof Error, e.message])).add()`);
    page.answer({ id: 1, ok: false, message: 'no' });
    expect(page.heard()).toEqual([[true, 'no']]);
  });

  test('throws a failure that nobody handles', () => {
    const page = aPage();
    page.run('google.script.run.add()');
    expect(() => page.answer({ id: 1, ok: false, message: 'no' })).toThrow('no');
  });

  test('an answer is heard once, and one that nobody waits for is not heard', () => {
    const page = aPage();
    page.run('google.script.run.withSuccessHandler((v) => heard.push(v)).add()');
    page.answer({ id: 2, ok: true, value: 'other' });
    page.answer({ id: 1, ok: true, value: 'once' });
    page.answer({ id: 1, ok: true, value: 'twice' });
    expect(page.heard()).toEqual(['once']);
  });

  test('only the page that holds the frame is heard', () => {
    const page = aPage();
    page.run('google.script.run.withSuccessHandler((v) => heard.push(v)).add()');
    page.answer({ id: 1, ok: true, value: 'foreign' }, { foreign: true });
    expect(page.heard()).toEqual([]);
  });

  test('a runner with handlers does not change the one it came from', () => {
    const page = aPage();
    page.run('const bare = google.script.run; bare.withSuccessHandler((v) => heard.push(v)); bare.add();');
    page.answer({ id: 1, ok: true, value: 3 });
    expect(page.heard()).toEqual([]);
  });

  test('ten calls are on their way at most; the next one leaves with an answer', () => {
    const page = aPage();
    page.run('for (let i = 0; i < 12; i += 1) google.script.run.add(i)');
    expect(page.sent).toHaveLength(10);
    page.answer({ id: 4, ok: true, value: null });
    expect(page.sent.map((message) => message.args[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    page.answer({ id: 5, ok: true, value: null });
    expect(page.sent).toHaveLength(12);
  });
});

describe('only legal values cross', () => {
  test.each`
    given                                                | crosses
    ${'null, undefined'}                                 | ${[null, null]}
    ${'[1, undefined]'}                                  | ${[[1, null]]}
    ${'{ a: undefined, b: [{ c: "x" }] }'}               | ${[{ b: [{ c: 'x' }] }]}
    ${'"text", 1.5, true'}                               | ${['text', 1.5, true]}
    ${'(() => { const a = {}; return { a, b: a }; })()'} | ${[{ a: {}, b: {} }]}
  `('$given', ({ given, crosses }) => {
    const page = aPage();
    page.run(`google.script.run.add(${given})`);
    expect(page.sent[0]?.args).toEqual(crosses);
  });

  test.each`
    given                                                  | property
    ${'new Date(0)'}                                       | ${'0'}
    ${'1, 2, 3, new Date(0)'}                              | ${'3'}
    ${'() => 1'}                                           | ${'0'}
    ${'{ when: new Date(0) }'}                             | ${'when'}
    ${'[[{ f() {} }]]'}                                    | ${'f'}
    ${'new Map()'}                                         | ${'0'}
    ${'new Node()'}                                        | ${'0'}
    ${'(() => { const a = {}; a.self = a; return a; })()'} | ${'self'}
  `('$given throws at once', ({ given, property }) => {
    const page = aPage();
    expect(() => page.run(`google.script.run.add(${given})`)).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
    expect(page.sent).toEqual([]);
  });
});

describe('google.script.host', () => {
  test.each`
    call                | message
    ${'close()'}        | ${{ paydue: 'close' }}
    ${'setHeight(300)'} | ${{ paydue: 'height', pixels: 300 }}
    ${'setWidth(500)'}  | ${{ paydue: 'width', pixels: 500 }}
    ${'editor.focus()'} | ${{ paydue: 'focus' }}
  `('$call', ({ call, message }) => {
    const page = aPage();
    page.run(`google.script.host.${call}`);
    expect(page.sent).toEqual([message]);
  });

  test('window.open tells where it would lead and opens nothing', () => {
    const page = aPage();
    expect(page.run("window.open('https://example.com/')")).toBeNull();
    expect(page.sent).toEqual([{ paydue: 'link', href: 'https://example.com/' }]);
  });
});

/** A bare page: the script of `withGoogle` and as much of a window as it touches. */
function aPage() {
  const sent: Sent[] = [];
  const listeners: Record<string, (event: unknown) => void> = {};
  const parent = { postMessage: (message: Sent) => sent.push(message) };
  const window: Record<string, unknown> = {
    parent,
    heard: [],
    Node: class {},
    Element: class {},
    HTMLAnchorElement: class {},
  };
  window['window'] = window;
  window['addEventListener'] = (name: string, listener: (event: unknown) => void) => {
    listeners[name] = listener;
  };
  const context = vm.createContext(window);
  const script = /<script>([\s\S]*)<\/script>/.exec(withGoogle(''))?.[1] ?? '';
  vm.runInContext(script, context);
  return {
    // Through JSON, because objects of the page's world are not equal to ours.
    get sent(): Sent[] {
      return JSON.parse(JSON.stringify(sent)) as Sent[];
    },
    run: (code: string): unknown => vm.runInContext(code, context),
    heard: (): unknown => JSON.parse(JSON.stringify(window['heard'])),
    answer: (answer: Record<string, unknown>, { foreign = false } = {}): void =>
      listeners['message']?.({ source: foreign ? {} : parent, data: { paydue: 'answer', ...answer } }),
  };
}
