/** What has become of an agreement, in a word or two: the State column and the sidebar. */
import type { AgreementState } from '../model';

/** Of a row that could not be read, or that names what is not there. */
export const UNREAD_STATE = 'See Problems';

/** "Active", "Kept", "To be reviewed". */
export function agreementStateWord(state: AgreementState): string {
  return WORDS[state];
}

const WORDS: Readonly<Record<AgreementState, string>> = {
  ...{ active: 'Active', kept: 'Kept', broken: 'Broken', replaced: 'Replaced', ended: 'Ended', upheld: 'Upheld' },
  ...{
    accepted: 'Accepted',
    over: 'Over',
    paid: 'Paid',
    late: 'Late',
    cancelled: 'Cancelled',
    review: 'To be reviewed',
  },
};
