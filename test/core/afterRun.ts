/** What a run leaves behind when everything in it is done: what the forecast assumes. */
export { assumeDone as afterRun } from '../../src/core/dunning/forecast';
