import { type RequestFacts, refusal } from '../../../host/workbench/guard';

const PORT = 4711;
const TOKEN = 'k3y';

const ask = (facts: Partial<RequestFacts>): RequestFacts => ({
  method: 'POST',
  host: `127.0.0.1:${PORT}`,
  origin: `http://127.0.0.1:${PORT}`,
  token: TOKEN,
  needsToken: true,
  ...facts,
});

describe('a POST passes only from the page itself, to a local name, with the key of this start', () => {
  test.each`
    what                            | facts                                                                | status
    ${'the page'}                   | ${{}}                                                                | ${null}
    ${'the page under localhost'}   | ${{ host: `localhost:${PORT}`, origin: `http://localhost:${PORT}` }} | ${null}
    ${'a foreign name for us'}      | ${{ host: `evil.example:${PORT}` }}                                  | ${403}
    ${'a name that begins like us'} | ${{ host: `127.0.0.1:${PORT}.evil.example` }}                        | ${403}
    ${'another port'}               | ${{ host: '127.0.0.1:4712' }}                                        | ${403}
    ${'no Host'}                    | ${{ host: null }}                                                    | ${403}
    ${'a foreign page'}             | ${{ origin: 'https://evil.example' }}                                | ${403}
    ${'a sandboxed frame'}          | ${{ origin: 'null' }}                                                | ${403}
    ${'a page of another port'}     | ${{ origin: 'http://127.0.0.1:4712' }}                               | ${403}
    ${'the page over https'}        | ${{ origin: `https://127.0.0.1:${PORT}` }}                           | ${403}
    ${'no Origin'}                  | ${{ origin: null }}                                                  | ${403}
    ${'no key'}                     | ${{ token: null }}                                                   | ${403}
    ${'an empty key'}               | ${{ token: '' }}                                                     | ${403}
    ${'a wrong key'}                | ${{ token: 'k3x' }}                                                  | ${403}
    ${'a longer key'}               | ${{ token: 'k3yy' }}                                                 | ${403}
    ${'a path that needs no key'}   | ${{ token: null, needsToken: false }}                                | ${403}
    ${'another method'}             | ${{ method: 'PUT' }}                                                 | ${405}
    ${'a preflight'}                | ${{ method: 'OPTIONS' }}                                             | ${405}
  `('$what → $status', ({ facts, status }) => {
    expect(refusal(ask(facts), PORT, TOKEN)?.status ?? null).toBe(status);
  });
});

describe('a GET needs a local name and, where there is data, the key', () => {
  test.each`
    what                                 | facts                                    | status
    ${'the page with its key'}           | ${{ origin: null }}                      | ${null}
    ${'the page without its key'}        | ${{ origin: null, token: null }}         | ${403}
    ${'the script'}                      | ${{ token: null, needsToken: false }}    | ${null}
    ${'the script under a foreign name'} | ${{ needsToken: false, host: 'x:4711' }} | ${403}
  `('$what → $status', ({ facts, status }) => {
    expect(refusal(ask({ method: 'GET', ...facts }), PORT, TOKEN)?.status ?? null).toBe(status);
  });
});

test('the refusal says where to go', () => {
  expect(refusal(ask({ host: 'x' }), PORT, TOKEN)?.sentence).toBe(
    'The workbench answers only at http://127.0.0.1:4711.',
  );
});
