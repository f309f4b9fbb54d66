import { deliveryNote, readDelivery } from '../../../src/core/notice/delivery';
import { anEvent } from '../builders';

const read = (note: string | null, fields = {}) =>
  readDelivery(anEvent({ kind: 'delivery', keys: [], note, ...fields }));

describe('what became of a notice is written and read back', () => {
  test.each`
    delivery                                      | note
    ${{ what: 'posted', tracking: null }}         | ${'posted'}
    ${{ what: 'posted', tracking: 'RR 12 3 FR' }} | ${'posted; tracking RR 12 3 FR'}
    ${{ what: 'received' }}                       | ${'received'}
    ${{ what: 'returned' }}                       | ${'returned'}
    ${{ what: 'withdrawn' }}                      | ${'withdrawn'}
  `('$note', ({ delivery, note }) => {
    expect(deliveryNote(delivery)).toBe(note);
    expect(read(note)).toEqual(delivery);
  });
});

test('a tracking number is kept on one line, and left out when there is none', () => {
  expect(deliveryNote({ what: 'posted', tracking: ' RR1\n2 ' })).toBe('posted; tracking RR1 2');
  expect(deliveryNote({ what: 'posted', tracking: '  ' })).toBe('posted');
});

describe('what a person writes beside it changes nothing; other rows are none', () => {
  test.each`
    note                                 | fields                | found
    ${'posted; tracking RR1; from Oslo'} | ${{}}                 | ${{ what: 'posted', tracking: 'RR1' }}
    ${'received by the neighbour'}       | ${{}}                 | ${{ what: 'received' }}
    ${'receivedly'}                      | ${{}}                 | ${null}
    ${'was posted'}                      | ${{}}                 | ${null}
    ${null}                              | ${{}}                 | ${null}
    ${'posted'}                          | ${{ result: 'VOID' }} | ${null}
    ${'posted'}                          | ${{ kind: 'note' }}   | ${null}
  `('$note $fields', ({ note, fields, found }) => expect(read(note, fields)).toEqual(found));
});
