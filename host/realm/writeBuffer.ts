/** The write buffer of one execution: writes in order, made durable together. */
import type { World, WriteBuffer } from './world';

export function createWriteBuffer(world: Pick<World, 'revision'>): WriteBuffer {
  let waiting: (() => void)[] = [];
  /** What was asked → at which revision of the workbook. */
  const asked = new Map<string, number>();
  return {
    add: (write) => {
      waiting.push(write);
    },
    commit: () => {
      const writes = waiting;
      waiting = [];
      for (const write of writes) write();
      if (writes.length > 0) world.revision += 1;
      return writes.length;
    },
    discard: () => {
      waiting = [];
    },
    waiting: () => waiting,
    wasAsked: (what) => {
      const isKnown = asked.get(what) === world.revision;
      asked.set(what, world.revision);
      return isKnown;
    },
  };
}
