/** What stands in the way of a formal notice, and that it was written. */
import type { NoticeObstacle } from '../notice/noticeObstacles';
import { on } from './phrases';
import { reasonSentence } from './reasons';

/** What stands in the way of a formal notice, and the way out. */
export function obstacleSentence(obstacle: NoticeObstacle): string {
  switch (obstacle.code) {
    case 'held':
      return `${obstacle.item}: ${reasonSentence(obstacle.reason)}`;
    case 'notLate':
      return `${obstacle.item} is not late: it is due on ${on(obstacle.dueOn)}.`;
    case 'alreadyWritten':
      return `${obstacle.item} had its formal notice on ${on(obstacle.on)}. To write another, set that row of Contact history to VOID.`;
    case 'noReminder':
      return `${obstacle.item}: no written reminder has been sent for it yet. Send one first.`;
    case 'noAddress':
      return `${obstacle.client} has no postal address. Add one in Clients, column Legal address.`;
    case 'noCreditor':
      return 'Your own name or postal address is missing. Add both in Settings: creditor.name and creditor.address.';
    case 'begunBy':
      return `${obstacle.by} began this notice and did not finish it. They finish it by writing it once more. To write another one, set its row of Contact history to VOID.`;
  }
}
