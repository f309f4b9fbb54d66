/** Which digest each collector had last, so that each has one a day at most. */
import { type Properties, setProperties } from './runLock';

/** What the last digest to an address was, as `YYYY-MM-DD hash`; null before the first. */
export function lastDigest(properties: Properties, address: string): string | null {
  return properties[`paydue.digest.${address}`] ?? null;
}

export function rememberDigest(address: string, mark: string): void {
  setProperties({ [`paydue.digest.${address}`]: mark });
}
