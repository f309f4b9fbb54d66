import { noticeFileKey, noticeKey } from '../../../src/core/notice/keys';

describe('the key is the step keys in one text, whatever their order', () => {
  test.each`
    keys                                    | key
    ${['INV-1|formal|1']}                   | ${'INV-1|formal|1'}
    ${['INV-2|formal|1', 'INV-1|formal|1']} | ${'INV-1|formal|1; INV-2|formal|1'}
    ${['INV-1|formal|1', 'INV-2|formal|1']} | ${'INV-1|formal|1; INV-2|formal|1'}
    ${[`${'x'.repeat(81)}|formal|1`]}       | ${`${'x'.repeat(81)}|formal|1`}
  `('$keys', ({ keys, key }) => {
    expect(noticeKey(keys)).toBe(key);
  });
  test.each([
    [[`${'x'.repeat(82)}|formal|1`]],
    [["O'Neil-1|formal|1"]],
    [['a\\b|formal|1']],
    [['ä|formal|1']],
    [['a"|formal|1']],
  ])('%s is too long or not plain for a file’s property: its SHA-256 stands for it', (keys) => {
    expect(noticeKey(keys)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(noticeKey(keys)).not.toBe(noticeKey([`${keys[0]}2`]));
  });
});

describe('the files of a notice are named after its spreadsheet, its mode and its steps', () => {
  // The SHA-256 of "abc" begins with ba7816bf8f01.
  test.each`
    mode           | key
    ${'ask'}       | ${'ba7816bf8f01 INV-1|formal|1'}
    ${'automatic'} | ${'ba7816bf8f01 INV-1|formal|1'}
    ${'test'}      | ${'ba7816bf8f01 test INV-1|formal|1'}
  `('in $mode mode', ({ mode, key }) => expect(noticeFileKey('INV-1|formal|1', 'abc', mode)).toBe(key));
  test('another spreadsheet, other files', () =>
    expect(noticeFileKey('INV-1|formal|1', 'abd', 'ask')).not.toBe(noticeFileKey('INV-1|formal|1', 'abc', 'ask')));
  test('the longest fits into the 124 bytes that Drive takes for a property with its name', () => {
    const longest = noticeKey([`${'x'.repeat(81)}|formal|1`]);
    expect(`paydueKey${noticeFileKey(longest, 'abc', 'test')}`).toHaveLength(117);
  });
});
