/** Answers to a click on Send: what the server says of each part. */
import type { PreviewView, RunReport } from '../../src/api';
import { aMail, amount, manyCards, place } from './fixtures';

/** A preview of `n` mails, of Client 1 and so on. */
export const many = (n: number): Pick<PreviewView, 'mails'> => ({ mails: manyCards(n).map(aMail) });

/** The hashes of those mails, both ends included. */
export const hashes = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `h-Client ${from + i}`);

/** `row` is that of the history. */
export const aSent = (hash: string, row: number): RunReport['sent'][number] => ({
  hash,
  client: hash,
  subject: '',
  totals: [amount(10000)],
  place: place(row, 'Contact history'),
});

export const aReport = (more: Partial<RunReport> = {}): RunReport => ({
  sent: [],
  notSent: [],
  stoppedEarly: null,
  quotaLeft: 1491,
  ...more,
});

/** Of a part in which all left. */
export const allSent = (from: number, to: number): RunReport =>
  aReport({ sent: hashes(from, to).map((hash, n) => aSent(hash, 9 + from + n)) });
