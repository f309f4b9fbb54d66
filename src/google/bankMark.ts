/** The account that clients were told to pay to, remembered outside of the sheet: an edit of Settings does not change it. */
import { type Properties, setProperties } from './runLock';

const MARK = 'paydue.bank';

/** The digest of before; null when none is remembered. */
export const bankMarkIn = (properties: Properties): string | null => properties[MARK] || null;

export const asBankMark = (digest: string): Properties => ({ [MARK]: digest });

/** A person has said that the new account is right. */
export const rememberBank = (digest: string): void => setProperties({ [MARK]: digest });
