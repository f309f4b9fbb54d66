/** Utilities: dates by pattern, base64, signed bytes, digests. */
import { createHash } from 'node:crypto';
import { formatDate, parseDate } from '../../../host/services/datePattern';
import { answerOf, refusalOf } from '../testHost';

const instant = (text: string) => Date.parse(text);

describe('a date is written by a pattern', () => {
  test.each`
    at                        | zone                  | pattern                  | text
    ${'2026-03-08T04:05:06Z'} | ${'Etc/UTC'}          | ${'yyyy-MM-dd HH:mm:ss'} | ${'2026-03-08 04:05:06'}
    ${'2026-03-08T04:05:06Z'} | ${'America/New_York'} | ${'yyyy-MM-dd HH:mm'}    | ${'2026-03-07 23:05'}
    ${'2026-03-28T23:00:00Z'} | ${'Europe/Warsaw'}    | ${'yyyy-MM-dd HH:mm'}    | ${'2026-03-29 00:00'}
    ${'2026-03-29T22:00:00Z'} | ${'Europe/Warsaw'}    | ${'yyyy-MM-dd HH:mm'}    | ${'2026-03-30 00:00'}
    ${'2026-03-08T04:05:06Z'} | ${'Etc/UTC'}          | ${'d.M.yy'}              | ${'8.3.26'}
    ${'2026-03-08T04:05:06Z'} | ${'Etc/UTC'}          | ${"'on' d 'o''clock' H"} | ${"on 8 o'clock 4"}
    ${'2026-03-08T16:05:06Z'} | ${'Etc/UTC'}          | ${'h:mm a'}              | ${'4:05 PM'}
    ${'2026-03-08T04:05:06Z'} | ${'Etc/UTC'}          | ${'EEE EEEE MMM MMMM u'} | ${'Sun Sunday Mar March 7'}
    ${'2026-03-08T04:05:06Z'} | ${'Asia/Kolkata'}     | ${'XXX Z'}               | ${'+05:30 +0530'}
    ${'2026-03-08T04:05:06Z'} | ${'GMT+2'}            | ${'HH:mm'}               | ${'06:05'}
    ${'2026-03-08T04:05:06Z'} | ${'No/Where'}         | ${'HH:mm'}               | ${'04:05'}
  `('$pattern in $zone: $text', ({ at, zone, pattern, text }) => {
    expect(formatDate(instant(at), zone, pattern)).toBe(text);
  });

  test('the week year is not the year, so it is not imitated', async () => {
    expect(() => formatDate(0, 'Etc/UTC', 'YYYY')).toThrow(
      'host: Utilities.formatDate with "YYYY" is not imitated yet',
    );
  });
});

describe('a date is read by a pattern', () => {
  test.each`
    text                  | zone                  | pattern               | at
    ${'2026-03-08'}       | ${'Europe/Berlin'}    | ${'yyyy-MM-dd'}       | ${'2026-03-07T23:00:00.000Z'}
    ${'2026-07-08'}       | ${'Europe/Berlin'}    | ${'yyyy-MM-dd'}       | ${'2026-07-07T22:00:00.000Z'}
    ${'2026-03-08 09:30'} | ${'America/New_York'} | ${'yyyy-MM-dd HH:mm'} | ${'2026-03-08T13:30:00.000Z'}
    ${'8.3.2026'}         | ${'Etc/UTC'}          | ${'d.M.yyyy'}         | ${'2026-03-08T00:00:00.000Z'}
  `('$text in $zone', ({ text, zone, pattern, at }) => {
    expect(new Date(parseDate(text, zone, pattern)).toISOString()).toBe(at);
  });

  test.each(['8 March', '', '2026/03/08'])('"%s" is not one', (text) => {
    expect(() => parseDate(text, 'Etc/UTC', 'yyyy-MM-dd')).toThrow(`Unparseable date: "${text}"`);
  });
});

describe('base64', () => {
  test.each`
    call                                                                     | answer
    ${'Utilities.base64Encode("any carnal pleas")'}                          | ${'YW55IGNhcm5hbCBwbGVhcw=='}
    ${'Utilities.base64EncodeWebSafe("a?>b?", Utilities.Charset.UTF_8)'}     | ${'YT8-Yj8='}
    ${'Utilities.base64EncodeWebSafe("ü", Utilities.Charset.UTF_8)'}         | ${'w7w='}
    ${'Utilities.base64EncodeWebSafe("ü")'}                                  | ${'Pw=='}
    ${'Utilities.base64Encode([-1, 127, -128])'}                             | ${'/3+A'}
    ${'Utilities.base64Decode("/3+A")'}                                      | ${[-1, 127, -128]}
    ${'Utilities.newBlob(Utilities.base64Decode("w7w=")).getDataAsString()'} | ${'ü'}
  `('$call', async ({ call, answer }) => {
    expect(await answerOf(`return ${call}`)).toEqual(answer);
  });

  test('what is none is refused', async () => {
    expect(await refusalOf('Utilities.base64Decode("not base64")')).toBe('Exception: Could not decode string.');
  });
});

describe('digests are signed bytes', () => {
  const signed = (text: string) => [...new Int8Array(createHash('sha256').update(text).digest())];

  test.each`
    call                                                                                          | bytes
    ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "abc")'}                        | ${signed('abc')}
    ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ü", Utilities.Charset.UTF_8)'} | ${signed('ü')}
    ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ü")'}                          | ${signed('?')}
    ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [97, 98, 99])'}                 | ${signed('abc')}
  `('$call', async ({ call, bytes }) => {
    expect(await answerOf(`return ${call}`)).toEqual(bytes);
  });
});

describe('blobs', () => {
  test.each`
    blob                                     | answer
    ${'Utilities.newBlob("x")'}              | ${[null, 'text/plain', [120]]}
    ${'Utilities.newBlob("é", "a/b", "n")'}  | ${['n', 'a/b', [-61, -87]]}
    ${'Utilities.newBlob([1]).setName("n")'} | ${['n', null, [1]]}
  `('$blob', async ({ blob, answer }) => {
    expect(await answerOf(`const b = ${blob}; return [b.getName(), b.getContentType(), b.getBytes()]`)).toEqual(answer);
  });
});

test.each([-1, 300_001])('a sleep of %d ms is refused', async (ms) => {
  expect(await refusalOf(`Utilities.sleep(${ms})`)).toBe('Exception: Invalid argument: value');
});
