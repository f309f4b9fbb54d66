/**
 * The number of the last row that a live run wrote, remembered outside of the sheet: when an older version of the
 * spreadsheet is restored, or the last rows are deleted, the history ends without a gap, and only this tells.
 */
import { type Properties, setProperties } from './runLock';

const MARK = 'paydue.seq';

/** 0 when nothing is remembered. */
export const markIn = (properties: Properties): number => Number(properties[MARK] ?? 0) || 0;

export const asMark = (seq: number): Properties => ({ [MARK]: String(seq) });

/** A person goes on without the rows that are missing. */
export const forgetMark = (): void => setProperties({ [MARK]: '' });
