/** One decision in short, for the tables of rules. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import type { ContactEvent, Ledger } from '../../../src/core/model';
import type { Decision } from '../../../src/core/planned';
import { aLedger, anEvent } from '../builders';

/** The one decision about INV-1. */
export function decided(on: string, ledger: Partial<Ledger> = {}): Decision {
  const [decision] = planRun(aLedger(ledger), day(on)).decisions;
  return decision!;
}

/** `act gentle 2026-03-02 levelReached`: kind, next level, its day, reason. */
export function brief({ kind, next, nextOn, reason }: Decision): string {
  return `${kind} ${next?.code ?? '-'} ${nextOn ?? '-'} ${reason.code}`;
}

/** INV-1's step was sent. */
export function sent(code: string, on: string, seq = 1): ContactEvent {
  return anEvent({ seq, on, keys: [`INV-1|${code}|1`] });
}
