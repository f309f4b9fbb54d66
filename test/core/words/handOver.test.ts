/** What is said of a hand-over. */
import { day } from '../../../src/core/days';
import { planRun } from '../../../src/core/dunning/run';
import {
  handedOverSentence,
  handOverNote,
  handOverTimeSentence,
  invoiceNotCopiedSentence,
  keptBackSentence,
  nothingToHandOverSentence,
  noticeNotCopiedSentence,
} from '../../../src/core/words/handOver';
import { anAgreement } from '../agreementRows';
import { aLedger } from '../builders';

const ledger = aLedger({ agreements: [anAgreement({ until: '2026-05-20', recordedOn: '2026-05-01' })] });
const [promised] = planRun(ledger, day('2026-05-15')).decisions;

test.each([
  [
    handedOverSentence('Kestrel', ['INV-1', 'INV-2'], 6),
    'The file of Kestrel is in Drive, with 6 documents about INV-1 and INV-2. Share the folder with your lawyer or agency.',
  ],
  [handOverNote('https://x.example'), 'Handed over: https://x.example'],
  [nothingToHandOverSentence('Kestrel', []), 'Nothing of Kestrel is late, so there is nothing to hand over.'],
  [
    nothingToHandOverSentence('Kestrel', [promised!]),
    'Nothing of Kestrel can be handed over now. INV-1 is not handed over: Payment is promised for 20 May 2026; next possible on 23 May 2026.',
  ],
  [
    keptBackSentence(promised!),
    'INV-1 is not handed over: Payment is promised for 20 May 2026; next possible on 23 May 2026.',
  ],
  [
    noticeNotCopiedSentence(day('2026-03-04')),
    'The formal notice of 4 March 2026 could not be copied: its PDF is in another account, or was deleted.',
  ],
  [invoiceNotCopiedSentence('INV-1.pdf', 'Backend Error'), 'INV-1.pdf could not be copied. Google says: Backend Error'],
  [
    invoiceNotCopiedSentence('INV-1.pdf', null),
    'INV-1.pdf did not come whole from Drive, so it was not copied. Put a copy into the folder yourself.',
  ],
  [
    handOverTimeSentence(1),
    'Google gives one run a few minutes: 1 file is still to be copied. Hand over once more to go on.',
  ],
  [
    handOverTimeSentence(2),
    'Google gives one run a few minutes: 2 files are still to be copied. Hand over once more to go on.',
  ],
])('%s', (said, sentence) => {
  expect(said).toBe(sentence);
});
