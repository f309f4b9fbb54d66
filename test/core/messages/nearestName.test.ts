import { nearestName } from '../../../src/core/messages/nearestName';

describe('the nearest name is the one with the fewest edits, if they are at most half the letters', () => {
  test.each`
    read             | names                          | nearest
    ${'totl'}        | ${['token', 'total', 'today']} | ${'total'}
    ${'TOTAL'}       | ${['token', 'total']}          | ${'total'}
    ${'name'}        | ${['count', 'client.name']}    | ${'client.name'}
    ${'client.nmae'} | ${['client.name', 'client']}   | ${'client.name'}
    ${'list.field'}  | ${['list', 'life.field']}      | ${'list'}
    ${'a.name.long'} | ${['a', 'a.name']}             | ${'a.name'}
    ${'ab'}          | ${['ac']}                      | ${'ac'}
    ${'ab'}          | ${['cd']}                      | ${null}
    ${'abcd'}        | ${['abxy']}                    | ${'abxy'}
    ${'abcd'}        | ${['axyz']}                    | ${null}
    ${'x'}           | ${[]}                          | ${null}
    ${''}            | ${['a']}                       | ${null}
    ${'one'}         | ${['one', 'one']}              | ${'one'}
  `('$read among $names → $nearest', ({ read, names, nearest }) => {
    expect(nearestName(read, names)).toBe(nearest);
  });
});
