/** Blob: bytes with a name and a type. Bytes are signed inside the bundle, as Java's are (platform.md 1.8). */
import { list, text, textOrNull } from '../realm/arguments';
import { NotImitated, SignatureError } from '../realm/errors';
import { enumeration, type Instance, ITSELF, type ServiceClass, serviceClass } from '../realm/serviceClass';

export type BlobState = {
  name: string | null;
  contentType: string | null;
  /** Null while a PDF is not drawn yet: that takes JavaScript more than one turn. */
  readonly bytes: Uint8Array | null;
  /** Draws those bytes. */
  readonly draw: (() => Promise<Uint8Array>) | null;
};

export const CHARSET = enumeration('Charset', ['US_ASCII', 'UTF_8']);

export const BLOB: ServiceClass<BlobState> = serviceClass('Blob', {
  getName: (blob) => blob.name,
  setName: (blob, args) => {
    blob.name = text(args, 0);
    return ITSELF;
  },
  getContentType: (blob) => blob.contentType,
  setContentType: (blob, args) => {
    blob.contentType = textOrNull(args, 0);
    return ITSELF;
  },
  getBytes: (blob) => signed(bytesOf(blob, 'getBytes')),
  getDataAsString: (blob) => new TextDecoder().decode(bytesOf(blob, 'getDataAsString')),
  copyBlob: (blob) => BLOB.of({ ...blob }),
});

/** @returns a blob of bytes that are at hand */
export function newBlob(bytes: Uint8Array, contentType: string | null, name: string | null): Instance {
  return BLOB.of({ bytes, contentType, name, draw: null });
}

/**
 * @returns the bytes of an argument that is a text or an array of signed bytes
 * @param charset  text beyond ASCII becomes `?` unless UTF_8 is asked for
 */
export function bytesFrom(args: readonly unknown[], index: number, charset: unknown): Uint8Array {
  const value = args[index];
  if (typeof value === 'string') {
    const content = charset === CHARSET['UTF_8'] ? value : value.replace(/[^\0-\x7f]/gu, '?');
    return new TextEncoder().encode(content);
  }
  const numbers = list(args, index);
  if (!numbers.every((byte) => typeof byte === 'number' && byte >= -128 && byte <= 127)) throw new SignatureError();
  return Uint8Array.from(numbers as number[], (byte) => byte & 0xff);
}

export function signed(bytes: Uint8Array): number[] {
  return [...new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)];
}

function bytesOf(blob: BlobState, method: string): Uint8Array {
  if (blob.bytes === null) throw new NotImitated(`Blob.${method} of a PDF within the execution that makes it`);
  return blob.bytes;
}
