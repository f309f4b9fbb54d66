/** What the search for an item's next step looks at: its levels in order, and how far it is in them. Types only. */
import type { Day } from '../days';
import type { Client, Level, OpenItem } from '../model';
import type { RunContext } from './context';
import type { Standing } from './standing';

/** What there is to climb: the item's levels in order and what was done of them. */
export type Climb = {
  readonly item: OpenItem;
  readonly client: Client;
  readonly levels: readonly Level[];
  readonly standing: Standing;
  readonly progress: Progress;
  /** The first day that is looked at: today, or the day a hold is over. */
  readonly from: Day;
  readonly run: RunContext;
};

/** How far an item is in its levels. */
export type Progress = {
  /** Index of the highest level done that still exists, since one was set by hand; −1: none of them. */
  readonly at: number;
  /** Index of the level that comes next. */
  readonly start: number;
  /** The day on which a person said that it does, where it was not done since; null: it follows from what was done. */
  readonly setOn: Day | null;
  /** Steps were done, but none of them is among the levels: they were edited, or it is another procedure. */
  readonly isEdited: boolean;
};
