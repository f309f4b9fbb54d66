import { deflateRawSync } from 'node:zlib';
import { type Parts, readZip, writeZip } from '../../../host/workbook/zip';

const parts = (entries: Record<string, string>): Parts =>
  new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]));
const texts = (read: Parts): Record<string, string> =>
  Object.fromEntries([...read].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));

describe('an archive holds what was put into it, in the same order', () => {
  const content = { '[Content_Types].xml': '<Types/>', 'xl/größe.xml': 'ä'.repeat(5000), 'empty.xml': '' };
  test.each([true, false])('compressed: %s', (compress) => {
    const read = readZip(writeZip(parts(content), compress));
    expect(texts(read)).toEqual(content);
    expect([...read.keys()]).toEqual(Object.keys(content));
  });

  test('compressing makes it smaller', () => {
    const long = parts({ 'a.xml': 'x'.repeat(10_000) });
    expect(writeZip(long, true).length).toBeLessThan(500);
    expect(writeZip(long, false).length).toBeGreaterThan(10_000);
  });

  test('equal content gives equal bytes', () => {
    expect(Buffer.from(writeZip(parts(content), true)).equals(writeZip(parts(content), true))).toBe(true);
  });
});

test('folders are left out, and names of Windows writers are brought to the usual form', () => {
  const archive = Buffer.from(writeZip(parts({ 'xl/': '', 'xl\\workbook.xml': 'a', '/top.xml': 'b' }), false));
  expect(texts(readZip(archive))).toEqual({ 'xl/workbook.xml': 'a', 'top.xml': 'b' });
});

test('a comment behind the archive does no harm', () => {
  const archive = Buffer.from(writeZip(parts({ 'a.xml': 'hello' }), true));
  archive.writeUInt16LE(7, archive.length - 2);
  expect(texts(readZip(Buffer.concat([archive, Buffer.from('comment')])))).toEqual({ 'a.xml': 'hello' });
});

test('lengths in the long form of zip64, as Java streams write them', () => {
  expect(texts(readZip(longForm('a.xml', 'hello')))).toEqual({ 'a.xml': 'hello' });
});

describe('damage is named', () => {
  const good = Buffer.from(writeZip(parts({ 'a.xml': 'hello hello hello', 'b.xml': 'bye' }), true));
  const changed = (at: number, byte: number): Buffer => {
    const copy = Buffer.from(good);
    copy[at] = byte;
    return copy;
  };
  const central = good.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  test.each([
    ['nothing after the first kilobyte', good.subarray(0, good.length - 30), 'its end is missing'],
    ['a list of parts that is none', changed(central, 0), 'its list of parts is broken'],
    ['a part that is not where it should be', changed(0, 0), '"a.xml" in it is missing'],
    [
      'a part with another checksum',
      changed(central + 16, (good[central + 16] ?? 0) ^ 1),
      '"a.xml" in it has changed bytes',
    ],
    ['a part locked with a password', changed(central + 8, 1), '"a.xml" in it is locked with a password'],
    ['a part packed in an unknown way', changed(central + 10, 99), '"a.xml" in it is packed in an unknown way'],
    ['packed bytes that are none', changed(35, 0xff), '"a.xml" in it cannot be unpacked'],
    ['a part longer than the file', changed(central + 22, 0x7f), '"a.xml" in it is cut short'],
  ])('%s', (_, bytes, message) => {
    expect(() => readZip(bytes)).toThrow(message);
  });
});

/** One compressed part whose lengths and place stand in the extra field of its entry. */
function longForm(name: string, text: string): Buffer {
  const whole = Buffer.from(writeZip(parts({ [name]: text }), true));
  const at = whole.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  const entry = whole.subarray(at, at + 46 + name.length);
  const extra = Buffer.alloc(4 + 24);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(text.length), 4);
  extra.writeBigUInt64LE(BigInt(deflateRawSync(text).length), 12);
  extra.writeBigUInt64LE(0n, 20);
  const long = Buffer.from(entry);
  long.writeUInt32LE(0xffffffff, 20);
  long.writeUInt32LE(0xffffffff, 24);
  long.writeUInt32LE(0xffffffff, 42);
  long.writeUInt16LE(extra.length, 30);
  const end = Buffer.from(whole.subarray(at + entry.length));
  return Buffer.concat([whole.subarray(0, at), long, extra, end]);
}
