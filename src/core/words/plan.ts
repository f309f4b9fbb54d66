/** What is said of calls, tasks, modes and messages that drop out. */
import type { DroppedBecause } from '../dunning/recheck';
import type { Mode } from '../model';
import type { PlannedCall, PlannedTask } from '../planned';
import { attachSentence } from './files';
import { amount, dated, listed, on, ordinal } from './phrases';

/** What to ask the client. */
export function callQuestion(ask: PlannedCall['ask']): string {
  switch (ask) {
    case 'goodsReceived':
      return 'Did the goods and the invoice arrive in good order?';
    case 'approved':
      return 'Is the invoice approved for payment, and by whom?';
    case 'paymentDate':
      return 'On which day will it be paid?';
    case 'whyNotPaid':
      return 'It was promised and has not arrived. What happened, and when will it be paid?';
  }
}

/** Why somebody is called beside the steps of the procedure; null when the step says it. */
export function callCauseSentence({ cause, items }: PlannedCall): string | null {
  const labels = listed(items.map(({ label }) => label));
  switch (cause) {
    case 'level':
      return null;
    case 'noAddress':
      return 'No e-mail address of this client works, so the reminder is a call.';
    case 'promiseBroken':
      return `A promise about ${labels} was not kept.`;
  }
}

export function mailedTooSentence(): string {
  return 'A mail goes to this client today as well.';
}

/** How often the call was tried: "2nd try, last on 3 March 2026". */
export function triesSentence({ tries, lastTryOn }: PlannedCall): string {
  return lastTryOn === null ? '1st try' : `${ordinal(tries + 1)} try, last on ${on(lastTryOn)}`;
}

/** What a person is to do, in one sentence. */
export function taskSentence({ kind, client, items, totals, on: day }: PlannedTask): string {
  const labels = listed(items.map(({ label }) => label));
  const sums = listed(totals.map(amount));
  const since = day === null ? '' : on(day);
  switch (kind) {
    case 'handOver':
      return `Hand ${listed(items.map((item) => `${item.label} (${amount(item.balance)})`))} of ${client.name} over to a lawyer or an agency.`;
    case 'attachFile':
      return attachSentence(
        client.name,
        items.map(({ invoice }) => invoice.number),
      );
    case 'allocateCredit':
      return `${client.name} has ${sums} of credit, which covers what is late. Allocate it to ${labels}.`;
    case 'promiseBroken':
      return `${client.name} promised ${sums} for ${since} and it has not arrived (${labels}). Ask what happened.`;
    case 'planBroken':
      return `${client.name} broke the payment plan: the instalment of ${since} is not paid (${sums}). The reminders of ${labels} go on.`;
    case 'reviewDispute':
      return `The dispute of ${client.name} about ${labels} was to be looked at${dated('on', day)}. Settle it, or name the next day.`;
    case 'reviewHold':
      return `${labels === '' ? client.name : `${labels} of ${client.name}`} ${items.length > 1 ? 'have' : 'has'} been on hold${dated('since', day)}, without an end. Is that still right?`;
  }
}

/** Who gets the mail, and whose click it needs. */
export function modeSentence(mode: Mode, user: string): string {
  switch (mode) {
    case 'test':
      return `Test mode: mail goes to you (${user}), not to clients.`;
    case 'ask':
      return 'Ask first: the night prepares reminders, a person sends them.';
    case 'automatic':
      return 'Automatic: reminders leave by themselves in the sending hours; final and formal notices wait for a click.';
  }
}

/** Why a message dropped out between the preview and its sending. `label`: the invoice that changed. */
export function droppedSentence(because: DroppedBecause, label: string): string {
  switch (because) {
    case 'gone':
      return `${label} is no longer in the sheet. This message was not sent.`;
    case 'paid':
      return `${label} was paid meanwhile. This message was not sent.`;
    case 'changed':
      return `${label} was changed meanwhile. This message was not sent; look at it again.`;
  }
}
