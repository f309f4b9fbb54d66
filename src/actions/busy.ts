/** Another run is in the way: whose, in one sentence. */
import type { Answer } from '../api';
import { busySentence } from '../core/words/answers';
import type { Busy } from '../google/runLock';
import { senderIn } from '../google/sender';
import { no } from './guard';

/** Only one account sends, so a run without a lease is the sender's: the clock's, or a notice. */
export function refuseBusy({ busy, properties }: Busy): Answer<never> {
  return no('busy', busySentence(busy, senderIn(properties)?.email ?? ''));
}
