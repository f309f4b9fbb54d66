import { badAddresses, blindCopies, copies, receivers } from '../../../src/core/dunning/recipients';
import { TONES } from '../../../src/core/model';
import { aClient, anEvent, mailbox } from '../builders';

const NONE: ReadonlySet<string> = new Set();
const addressed = (list: readonly { readonly address: string }[]) => list.map(({ address }) => address);

describe('a level’s role says who receives the message', () => {
  const client = aClient({ emails: ['ap@kestrel.example'], escalation: ['boss@kestrel.example'] });
  test.each`
    role            | to
    ${'contact'}    | ${['ap@kestrel.example']}
    ${'escalation'} | ${['ap@kestrel.example', 'boss@kestrel.example']}
    ${'legal'}      | ${['ap@kestrel.example', 'boss@kestrel.example']}
  `('$role → $to', ({ role, to }) => expect(addressed(receivers(client, role, NONE))).toEqual(to));
  test('without an escalation contact it is the contact alone', () =>
    expect(addressed(receivers(aClient(), 'escalation', NONE))).toEqual(['ap@kestrel.example']));
  test('without any address nobody', () => expect(receivers(aClient({ emails: [] }), 'contact', NONE)).toEqual([]));
});

test('addresses are lower case, each once, names are kept', () => {
  const client = aClient({
    emails: ['Ann Lee <AP@Kestrel.Example>', 'ap@kestrel.example', ' Two@kestrel.example '],
    escalation: ['TWO@kestrel.example', 'boss@kestrel.example'],
  });
  expect(receivers(client, 'escalation', NONE)).toEqual([
    { name: 'Ann Lee', address: 'ap@kestrel.example' },
    { name: null, address: 'two@kestrel.example' },
    { name: null, address: 'boss@kestrel.example' },
  ]);
});

describe('the sales rep is in copy from a firm reminder on', () => {
  const client = aClient({ cc: ['office@kestrel.example'], salesRep: 'Sam <sam@tern.example>' });
  test.each(TONES)('%s', (tone) => {
    const expected = {
      courtesy: ['office@kestrel.example'],
      gentle: ['office@kestrel.example'],
      firm: ['office@kestrel.example', 'sam@tern.example'],
      final: ['office@kestrel.example', 'sam@tern.example'],
      formal: ['office@kestrel.example', 'sam@tern.example'],
    };
    expect(addressed(copies(client, tone, [], NONE))).toEqual(expected[tone]);
  });
  test('a client without one has none', () => expect(copies(aClient(), 'firm', [], NONE)).toEqual([]));
});

test('nobody is in copy who receives the message anyway', () => {
  const client = aClient({ cc: ['AP@kestrel.example', 'office@kestrel.example'], salesRep: 'Office@kestrel.example' });
  expect(addressed(copies(client, 'firm', [mailbox('ap@kestrel.example')], NONE))).toEqual(['office@kestrel.example']);
});

describe('where no address works those in copy receive it', () => {
  const bad = new Set(['ap@kestrel.example', 'boss@kestrel.example']);
  const cc = ['Office@kestrel.example', 'boss@kestrel.example'];
  test.each`
    what                          | emails                                           | escalation                  | role            | to
    ${'one works'}                | ${['ap@kestrel.example', 'two@kestrel.example']} | ${[]}                       | ${'contact'}    | ${['two@kestrel.example']}
    ${'none works'}               | ${['AP@kestrel.example']}                        | ${['ceo@kestrel.example']}  | ${'contact'}    | ${['office@kestrel.example']}
    ${'there is none'}            | ${[]}                                            | ${[]}                       | ${'contact'}    | ${['office@kestrel.example']}
    ${'the escalation works'}     | ${['ap@kestrel.example']}                        | ${['ceo@kestrel.example']}  | ${'escalation'} | ${['ceo@kestrel.example']}
    ${'neither of the two works'} | ${['ap@kestrel.example']}                        | ${['boss@kestrel.example']} | ${'escalation'} | ${['office@kestrel.example']}
  `('$what, for $role: $to', ({ emails, escalation, role, to }) =>
    expect(addressed(receivers(aClient({ emails, escalation, cc }), role, bad))).toEqual(to),
  );
  test('and nobody when those do not work either', () =>
    expect(receivers(aClient({ cc: ['boss@kestrel.example'] }), 'contact', bad)).toEqual([]));
  test('an address that does not work is in no copy', () =>
    expect(addressed(copies(aClient({ cc }), 'gentle', [], bad))).toEqual(['office@kestrel.example']));
});

describe('mail came back from the addresses that the note of a BOUNCED row names, else from all it went to', () => {
  const of = (spec: Parameters<typeof anEvent>[0], mode: 'automatic' | 'test' = 'automatic') => [
    ...badAddresses([anEvent({ to: ['A@x.example', 'ma@x.example'], cc: ['c@x.example'], ...spec })], {
      mode,
      run: null,
    }),
  ];
  test.each`
    result       | note                                  | bad
    ${'BOUNCED'} | ${null}                               | ${['a@x.example', 'ma@x.example']}
    ${'BOUNCED'} | ${'mailbox full'}                     | ${['a@x.example', 'ma@x.example']}
    ${'BOUNCED'} | ${'550 <MA@x.example>: no such user'} | ${['ma@x.example']}
    ${'BOUNCED'} | ${'c@x.example; 550 5.1.1'}           | ${['c@x.example']}
    ${'BOUNCED'} | ${'says postmaster@mail.example'}     | ${['a@x.example', 'ma@x.example']}
    ${'SENT'}    | ${'a@x.example'}                      | ${[]}
    ${'FAILED'}  | ${'a@x.example'}                      | ${[]}
    ${'VOID'}    | ${'a@x.example'}                      | ${[]}
  `('$result, "$note": $bad', ({ result, note, bad }) => expect(of({ result, note })).toEqual(bad));
  test('spaces around an address do not matter', () =>
    expect(of({ result: 'BOUNCED', to: [' A@x.example ', 'b@x.example'], note: 'a@x.example' })).toEqual([
      'a@x.example',
    ]));
  test('rows of Test mode count in Test mode alone', () => {
    expect(of({ result: 'BOUNCED', mode: 'test' })).toEqual([]);
    expect(of({ result: 'BOUNCED', mode: 'test' }, 'test')).toHaveLength(2);
  });
});

test('a blind copy goes to nobody who is addressed anyway, and to each once', () => {
  const all = ['A@tern.example', 'b@tern.example', 'B@tern.example', ' '].map(mailbox);
  expect(addressed(blindCopies(all, [mailbox('a@tern.example')]))).toEqual(['b@tern.example']);
  expect(blindCopies([], [mailbox('a@tern.example')])).toEqual([]);
});
