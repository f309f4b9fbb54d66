/** Letters beside the steps for tests: to Kestrel, on 9 March 2026, about INV-1 (100.00 EUR, due on 1 March). */
import { day } from '../../../src/core/days';
import type { Occasion, PlannedMessage } from '../../../src/core/message';
import type { Ledger } from '../../../src/core/model';
import { type PlannedOccasion, planOccasion } from '../../../src/core/occasions/occasion';
import { type About, ANYTHING } from '../../../src/core/occasions/told';
import { aClient, aLedger, anInvoice } from '../builders';

export const TODAY = day('2026-03-09');

/** What comes of an occasion in a ledger; the client is the ledger's first. */
export function ask(
  occasion: Occasion,
  spec: Partial<Ledger>,
  about: Partial<About> = {},
  today = TODAY,
): PlannedOccasion {
  const ledger = aLedger({ invoices: [anInvoice()], ...spec });
  return planOccasion(occasion, ledger.clients[0] ?? aClient(), { ...ANYTHING, ...about }, ledger, today);
}

/** The message, where one must come of it. */
export function told(
  occasion: Occasion,
  spec: Partial<Ledger>,
  about: Partial<About> = {},
  today = TODAY,
): PlannedMessage {
  const planned = ask(occasion, spec, about, today);
  if ('refused' in planned) throw new Error(`refused: ${planned.refused.code}`);
  return planned;
}

/** The code of the refusal; null when there is a message. */
export function refusal(occasion: Occasion, spec: Partial<Ledger>, about: Partial<About> = {}): string | null {
  const planned = ask(occasion, spec, about);
  return 'refused' in planned ? planned.refused.code : null;
}

export const spokenOf = ({ spoken }: PlannedMessage) => spoken.map(({ label }) => label);
