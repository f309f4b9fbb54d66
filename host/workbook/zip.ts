/**
 * A zip archive as a map from part name to bytes: just what an .xlsx file needs.
 *
 * No streaming, no encryption, nothing above 4 GB; whether the parts make a workbook is decided elsewhere.
 */
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Part name (no leading slash) → content. Keeps the order of the archive. */
export type Parts = Map<string, Uint8Array>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_NAMES = 0x0800;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const ZIP64_FIELD = 0x0001;
const IN_LONG_FORM = 0xffffffff;
/** 1 January 1980, the first day a zip can name: equal content gives equal files. */
const DAY_ZERO = 0x0021;
/** One part unpacked; a workbook beyond this is a zip bomb or not for a laptop. */
const MAX_PART = 1 << 29;

/**
 * All parts of an archive, checksums verified.
 *
 * @throws Error with a few words on the damage (no end of directory, part cut short, checksum, password)
 */
export function readZip(bytes: Uint8Array): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  const parts: Parts = new Map();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw new Error('its list of parts is broken');
    const nameLength = file.readUInt16LE(at + 28);
    const name = file
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replace(/\\/g, '/')
      .replace(/^\/+/, '');
    if (!name.endsWith('/')) parts.set(name, readPart(file, at, name));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

/** An archive of these parts, in this order; `compress: false` stores them as they are. */
export function writeZip(parts: Parts, compress: boolean): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const nameBytes = Buffer.from(name, 'utf8');
    const packed = compress ? deflateRawSync(content) : Buffer.from(content);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(LOCAL, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(UTF8_NAMES, 6);
    local.writeUInt16LE(compress ? DEFLATED : STORED, 8);
    local.writeUInt16LE(DAY_ZERO, 12);
    local.writeUInt32LE(crc32(content), 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(nameBytes.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(20, 4);
    local.copy(central, 6, 4, 30);
    central.writeUInt32LE(offset, 42);
    body.push(local, nameBytes, packed);
    directory.push(central, nameBytes);
    offset += local.length + nameBytes.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...body, list, end]);
}

function findEnd(file: Buffer): number {
  const lowest = Math.max(0, file.length - 22 - 0xffff);
  for (let at = file.length - 22; at >= lowest; at--) if (file.readUInt32LE(at) === END) return at;
  throw new Error('its end is missing');
}

function readPart(file: Buffer, central: number, name: string): Uint8Array {
  if (file.readUInt16LE(central + 8) & ENCRYPTED) throw new Error(`"${name}" in it is locked with a password`);
  const method = file.readUInt16LE(central + 10);
  const { packedLength, local } = extent(file, central);
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) throw new Error(`"${name}" in it is missing`);
  const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
  if (start + packedLength > file.length) throw new Error(`"${name}" in it is cut short`);
  const packed = file.subarray(start, start + packedLength);
  if (method !== STORED && method !== DEFLATED) throw new Error(`"${name}" in it is packed in an unknown way`);
  const content = method === STORED ? packed : inflate(packed, name);
  if (crc32(content) !== file.readUInt32LE(central + 16)) throw new Error(`"${name}" in it has changed bytes`);
  return content;
}

/** Some writers (Java's streams) give every length in the long form of zip64, however small. */
function extent(file: Buffer, central: number): { readonly packedLength: number; readonly local: number } {
  const [size, packed, local] = [24, 20, 42].map((at) => file.readUInt32LE(central + at));
  let at = central + 46 + file.readUInt16LE(central + 28);
  const end = at + file.readUInt16LE(central + 30);
  while (at + 4 <= end && file.readUInt16LE(at) !== ZIP64_FIELD) at += 4 + file.readUInt16LE(at + 2);
  const long = (): number => {
    at += 8;
    return Number(file.readBigUInt64LE(at - 8));
  };
  at += 4;
  const isLong = (short: number | undefined): boolean => short === IN_LONG_FORM && at + 8 <= end;
  if (isLong(size)) long();
  const packedLength = isLong(packed) ? long() : (packed ?? 0);
  return { packedLength, local: isLong(local) ? long() : (local ?? 0) };
}

function inflate(packed: Uint8Array, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_PART });
  } catch (cause) {
    throw new Error(`"${name}" in it cannot be unpacked`, { cause });
  }
}
