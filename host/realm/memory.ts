/**
 * What of a world outlives its executions, taken out and put into another one: for tests that go on from one moment many
 * times. The workbook is not in it; whoever made it copies it.
 */
import type { HostMemory } from './host';
import type { Accounts, World } from './world';

type Kept = { readonly world: Partial<World>; readonly account: Omit<Accounts, 'nextId'> };

/**
 * @param now  the present moment, which may lie in the midst of an execution; what that one holds is as lost as by a kill
 */
export function memoryOf(world: World, now: number): HostMemory {
  const { bundle, book, folder, drive, fault, executions, running, locks, newUuid, account, ...lasting } = world;
  const { nextId, ...accounts } = account;
  const kept: Kept = { world: { ...lasting, now }, account: accounts };
  return { kept: structuredClone(kept) };
}

/** Puts what was taken out in the place of what a new world begins with. */
export function remember(world: World, memory: HostMemory): void {
  const { world: lasting, account } = structuredClone(memory.kept) as Kept;
  Object.assign(world, lasting);
  Object.assign(world.account, account);
}
