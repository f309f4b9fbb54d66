/** The words of trying other rules. */
import { counted } from '../text';

export const heading = 'Try other rules';
export const lead = 'Nothing is saved here.';
export const settings = 'Settings';
export const columns = { step: 'Step', days: 'Days', from: 'From', channel: 'By', approval: 'Approval' };
export const cell = (column: string, step: string) => `${column}, ${step}`;
export const show = 'Show the effect';
export const showing = 'Planning…';
export const reset = 'Back to the rules as they are';
export const effect = 'Effect';
export const nothingChanged = 'Change a day or a value, then show the effect.';
export const changed = (n: number) => counted(n, 'change', 'changes');
export const stale = 'Changed since: show the effect again.';
export const toKeep = 'To keep a rule, write it into its sheet.';
export const levels = 'Levels';
export const problems = 'These values cannot be used; the usual ones stand in for them.';
