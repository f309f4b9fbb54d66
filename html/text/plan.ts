/** The words of a payment plan's lines. */

export const legend = 'Instalments';
export const count = 'How many?';
export const countWrong = 'From 2 to 60.';
export const first = 'First on';
export const every = 'Then every';
export const everies = { week: 'week', twoWeeks: 'two weeks', month: 'month' };
export const propose = 'Propose the lines';
export const proposeAnew = 'Propose anew';
export const missing = 'Propose the lines, or add them one by one.';
export const on = (n: number) => `Day ${n}`;
export const amount = (n: number) => `Amount ${n}`;
export const remove = (n: number) => `Remove line ${n}`;
export const add = 'Add a line';
export const sums = (sum: string, total: string) => `${sum} of ${total}`;
export const exact = 'adds up';
export const short = (rest: string) => `${rest} missing`;
export const over = (rest: string) => `${rest} too much`;
export const notRising = 'Each line has a later day than the one before.';
export const mustMatch = (sum: string, total: string) => `The lines must come to ${total}, not ${sum}.`;
