/** Asks the bundle as a page would, and tells a refusal from a fault. */
import type { Host } from '../realm/host';

/** Something is wrong with what was asked for: exit code 2 and one sentence. */
export class Refusal extends Error {}
/** Something is wrong with the bundle: exit code 1. */
export class Fault extends Error {}

/**
 * @returns the data of the bundle's answer
 * @throws Refusal with the bundle's sentence when it refused, Fault when it broke
 */
export async function ask(host: Host, functionName: string, question?: unknown): Promise<unknown> {
  const { answer } = await host.callFromPage(functionName, question === undefined ? [] : [question]);
  if (!answer.ok) throw new Fault(answer.message);
  const reply = answer.value as Reply;
  if (reply.ok) return reply.data;
  if (reply.code === 'fault' || reply.code === 'busy') throw new Fault(reply.message);
  throw new Refusal(reply.message);
}

/** The sentence of whatever was thrown. */
export function messageOf(thrown: unknown): string {
  const named = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  return String(named ? thrown.message : thrown);
}

type Reply =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };
