/** Mode, pause and Stop: the switches of the sidebar, each a row of Settings or a sign to the run. */
import type { Answer, DoneReport, ModeQuestion, PauseQuestion, StopQuestion } from '../api';
import { isDay } from '../core/days';
import type { HoldUntil, Ledger } from '../core/model';
import { notADaySentence, pauseSentence } from '../core/words/answers';
import { modeSentence } from '../core/words/plan';
import { stoppingSentence } from '../core/words/sending';
import { askToStop, tellOfChange } from '../google/runLock';
import { no, yes } from './guard';
import { openLedger, refuseToWrite } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';
import { writeSettings } from './writeInPlace';

/** Going live for the first time records the day on which a person confirmed it. */
export function changeMode({ mode, confirmFirstRun }: ModeQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const { settings } = opening.ledger;
  const confirms = confirmFirstRun && mode !== 'test' && settings.firstRunConfirmedOn === null;
  const changed = { mode, ...(confirms ? { 'run.firstRunConfirmed': opening.today } : {}) };
  writeSettings(opening, changed);
  tellOfChange();
  const confirmedOn = confirms ? opening.today : settings.firstRunConfirmedOn;
  const ledger = { ...opening.ledger, settings: { ...settings, mode, firstRunConfirmedOn: confirmedOn } };
  printColumns(opening, prepare(opening, null, ledger).run);
  return yes({ sentence: modeSentence(mode, opening.user) });
}

export function pauseEverything({ until }: PauseQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  if (until !== null && until !== 'open' && !isDay(until)) return no('refused', notADaySentence(until));
  writeSettings(opening, { 'pause.until': until ?? '' });
  tellOfChange();
  const pauseUntil: HoldUntil | null = until === null || until === 'open' || isDay(until) ? until : null;
  const ledger: Ledger = { ...opening.ledger, settings: { ...opening.ledger.settings, pauseUntil } };
  printColumns(opening, prepare(opening, null, ledger).run);
  return yes({ sentence: pauseSentence(pauseUntil) });
}

/** Asks for no workbook: it must be quick, and it must work whatever stands in the sheets. */
export function stopSending({ run }: StopQuestion): Answer<DoneReport> {
  askToStop(run);
  return yes({ sentence: stoppingSentence() });
}
