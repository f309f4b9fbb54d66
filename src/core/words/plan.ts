/** What is said of calls, tasks, modes and messages that drop out. */
import type { DroppedBecause } from '../dunning/recheck';
import type { Mode, PlannedCall, PlannedTask } from '../model';
import { amount, listed, on, ordinal } from './phrases';

/** What to ask the client. */
export function callQuestion(ask: PlannedCall['ask']): string {
  switch (ask) {
    case 'goodsReceived':
      return 'Did the goods and the invoice arrive in good order?';
    case 'approved':
      return 'Is the invoice approved for payment, and by whom?';
    case 'paymentDate':
      return 'On which day will it be paid?';
  }
}

/** How often the call was tried: "2nd try, last on 3 March 2026". */
export function triesSentence({ tries, lastTryOn }: PlannedCall): string {
  return lastTryOn === null ? '1st try' : `${ordinal(tries + 1)} try, last on ${on(lastTryOn)}`;
}

export function taskSentence({ client, lines }: PlannedTask): string {
  const items = lines.map(({ item }) => `${item.label} (${amount(item.balance)})`);
  return `Hand ${listed(items)} of ${client.name} over to a lawyer or an agency.`;
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
