/** A form that lies over a view of the sidebar: what it begins with, and who is told when it was saved. */
import type { CardView, RecordReport } from '../../src/api';
import type { Beginning } from '../record/draft';

type Saved = { readonly saved: (report: RecordReport) => Promise<void> };
export type Over =
  | ({ readonly kind: 'record'; readonly start: Beginning } & Saved)
  | ({ readonly kind: 'callInstead'; readonly card: CardView } & Saved);
/** Opens the form over the view. */
export type Lay = (over: Over) => void;
