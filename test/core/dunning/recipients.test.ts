import { copies, receivers } from '../../../src/core/dunning/recipients';
import { TONES } from '../../../src/core/model';
import { aClient, mailbox } from '../builders';

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
