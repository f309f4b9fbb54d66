/** Utilities: dates, base64, digests, blobs, sleep. Never a round trip. */
import { createHash } from 'node:crypto';
import { instant, integer, text, textOrNull } from '../realm/arguments';
import { NotImitated, ServiceError, SignatureError } from '../realm/errors';
import { enumeration, serviceClass } from '../realm/serviceClass';
import type { Env } from '../realm/world';
import { bytesFrom, CHARSET, newBlob, signed } from './blob';
import { formatDate, parseDate } from './datePattern';

const LONGEST_SLEEP_MS = 300_000;
const ALGORITHMS = ['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'];
const DIGEST_ALGORITHM = enumeration('DigestAlgorithm', ALGORITHMS);

export const UTILITIES = serviceClass<Env>(
  'Utilities',
  {
    formatDate: (_env, args) => formatDate(instant(args, 0), text(args, 1), text(args, 2)),
    parseDate: (_env, args) => new Date(parseDate(text(args, 0), text(args, 1), text(args, 2))),
    base64Encode: (_env, args) => Buffer.from(bytesFrom(args, 0, args[1])).toString('base64'),
    // Keeps its `=` padding, unlike the base64url of everybody else.
    base64EncodeWebSafe: (_env, args) =>
      Buffer.from(bytesFrom(args, 0, args[1]))
        .toString('base64')
        .replaceAll('+', '-')
        .replaceAll('/', '_'),
    base64Decode: (_env, args) => signed(decode(text(args, 0))),
    base64DecodeWebSafe: (_env, args) => signed(decode(text(args, 0))),
    computeDigest: (_env, args) => {
      const name = ALGORITHMS.find((algorithm) => DIGEST_ALGORITHM[algorithm] === args[0]);
      if (name === undefined) throw new SignatureError();
      if (name === 'MD2') throw new NotImitated('Utilities.computeDigest with MD2');
      return signed(
        createHash(name.replace('_', ''))
          .update(bytesFrom(args, 1, args[2]))
          .digest(),
      );
    },
    getUuid: (env) => env.world.newUuid(),
    newBlob: (_env, args) => {
      const standard = typeof args[0] === 'string' ? 'text/plain' : null;
      return newBlob(bytesFrom(args, 0, CHARSET['UTF_8']), textOrNull(args, 1) ?? standard, textOrNull(args, 2));
    },
    sleep: (env, args) => {
      const ms = integer(args, 0);
      if (ms < 0 || ms > LONGEST_SLEEP_MS) throw new ServiceError('Invalid argument: value');
      env.spend(ms);
    },
  },
  { Charset: CHARSET, DigestAlgorithm: DIGEST_ALGORITHM },
);

function decode(content: string): Uint8Array {
  if (/[^A-Za-z0-9+/_-]/.test(content.slice(0, -2)) || !/^[A-Za-z0-9+/_-]*=*$/.test(content.slice(-2)))
    throw new ServiceError('Could not decode string.');
  return Buffer.from(content, 'base64');
}
