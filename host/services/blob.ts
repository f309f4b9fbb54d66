/** Blob: bytes with a name and a type. Bytes are signed inside the bundle, as Java's are (platform.md 1.8). */
import { list, text, textOrNull } from '../realm/arguments';
import { SignatureError } from '../realm/errors';
import { enumeration, type Instance, ITSELF, type ServiceClass, serviceClass } from '../realm/serviceClass';

export type BlobState = {
  name: string | null;
  contentType: string | null;
  /** A PDF is drawn when its bytes are first asked for. */
  readonly bytes: () => Uint8Array;
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
  getBytes: (blob) => signed(blob.bytes()),
  getDataAsString: (blob) => new TextDecoder().decode(blob.bytes()),
  copyBlob: (blob) => BLOB.of({ ...blob }),
});

/** @returns a blob of bytes that are at hand */
export function newBlob(bytes: Uint8Array, contentType: string | null, name: string | null): Instance {
  return BLOB.of({ bytes: () => bytes, contentType, name });
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
