/** What is said of a client's hand-over: what it held, what could not be put in, why nothing was done. */
import type { Day } from '../days';
import type { Decision } from '../planned';
import { counted, listed, on } from './phrases';
import { reasonSentence } from './reasons';

export function handedOverSentence(client: string, labels: readonly string[], files: number): string {
  return `The file of ${client} is in Drive, with ${counted(files, 'document', 'documents')} about ${listed(labels)}. Share the folder with your lawyer or agency.`;
}

/** Nothing is late, or all that is late is kept back. */
export function nothingToHandOverSentence(client: string, keptBack: readonly Decision[]): string {
  if (keptBack.length === 0) return `Nothing of ${client} is late, so there is nothing to hand over.`;
  return `Nothing of ${client} can be handed over now. ${keptBack.map(keptBackSentence).join(' ')}`;
}

/** An invoice that is late and stays here. */
export function keptBackSentence({ item, reason }: Decision): string {
  return `${item.label} is not handed over: ${reasonSentence(reason)}`;
}

/** What the history row says. */
export function handOverNote(url: string): string {
  return `Handed over: ${url}`;
}

/** Made from another account, or deleted. */
export function noticeNotCopiedSentence(day: Day): string {
  return `The formal notice of ${on(day)} could not be copied: its PDF is in another account, or was deleted.`;
}

/** @param detail  what Google said */
/** @param detail  what Google said; null when what came was not the file */
export function invoiceNotCopiedSentence(name: string, detail: string | null): string {
  return detail === null
    ? `${name} did not come whole from Drive, so it was not copied. Put a copy into the folder yourself.`
    : `${name} could not be copied. Google says: ${detail}`;
}

export function handOverTimeSentence(left: number): string {
  return `Google gives one run a few minutes: ${counted(left, 'file is', 'files are')} still to be copied. Hand over once more to go on.`;
}
