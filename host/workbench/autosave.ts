/** Saves the working copy a moment after the last change, and at the end. */
import type { Host } from '../realm/host';

export type Autosave = {
  /** Something changed; it will be saved soon. */
  changed(): void;
  /** Saves now; resolves when the file is written. */
  now(): Promise<void>;
  /** The machine's own time of the last save, `HH:MM:SS`; null before the first. */
  savedAt(): string | null;
};

/** Long enough to gather the writes of one click, short enough to feel saved. */
const QUIET_MS = 1_500;

/**
 * @param saved called after each save
 * @param failed called with the sentence when a save failed: the disk is full, the folder is gone
 */
export function createAutosave(host: Host, saved: () => void, failed: (sentence: string) => void): Autosave {
  let timer: NodeJS.Timeout | null = null;
  let savedAt: string | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const now = async (): Promise<void> => {
    cancel();
    await host.save();
    savedAt = new Date().toTimeString().slice(0, 8);
    saved();
  };
  return {
    changed() {
      cancel();
      timer = setTimeout(() => {
        now().catch((error: unknown) => failed(`The working copy could not be saved: ${String(error)}`));
      }, QUIET_MS);
    },
    now,
    savedAt: () => savedAt,
  };
}
