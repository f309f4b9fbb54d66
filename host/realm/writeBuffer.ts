/** The write buffer of one execution: writes in order, made durable together. */
import type { WriteBuffer } from './world';

export function createWriteBuffer(): WriteBuffer {
  let waiting: (() => void)[] = [];
  const asked = new Set<string>();
  return {
    add: (write) => {
      waiting.push(write);
    },
    commit: () => {
      const writes = waiting;
      if (writes.length > 0) asked.clear();
      waiting = [];
      for (const write of writes) write();
      return writes.length;
    },
    discard: () => {
      waiting = [];
    },
    wasAsked: (what) => {
      const known = asked.has(what);
      asked.add(what);
      return known;
    },
  };
}
