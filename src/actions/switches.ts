/** Mode, pause, the nightly run and Stop: the switches of the sidebar, each a row of Settings or the one trigger. */
import type { Answer, DoneReport, ModeQuestion, NightQuestion, PauseQuestion, StopQuestion } from '../api';
import { isDay } from '../core/days';
import type { HoldUntil, Ledger } from '../core/model';
import { nightSentence, notADaySentence, pauseSentence } from '../core/words/answers';
import { modeSentence } from '../core/words/plan';
import { nightOfOtherSentence, stoppingSentence, tooManyTriggersSentence } from '../core/words/sending';
import { askToStop } from '../google/runLock';
import { currentSender, mayISend, meAsSender, rememberSender } from '../google/sender';
import { writeBlocks } from '../google/sheets';
import { startHeartbeat, stopHeartbeat } from '../google/triggers';
import { settingBlocks } from '../workbook/settings';
import { no, yes } from './guard';
import { openLedger, refuseToWrite } from './openLedger';
import { prepare } from './prepare';
import { printColumns } from './printColumns';

/** Going live for the first time records the day on which a person confirmed it. */
export function changeMode({ mode, confirmFirstRun }: ModeQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const { settings } = opening.ledger;
  const confirms = confirmFirstRun && mode !== 'test' && settings.firstRunConfirmedOn === null;
  const changed = { mode, ...(confirms ? { 'run.firstRunConfirmed': opening.today } : {}) };
  writeBlocks(settingBlocks(opening, changed));
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
  writeBlocks(settingBlocks(opening, { 'pause.until': until ?? '' }));
  const pauseUntil: HoldUntil | null = until === null || until === 'open' || isDay(until) ? until : null;
  const ledger: Ledger = { ...opening.ledger, settings: { ...opening.ledger.settings, pauseUntil } };
  printColumns(opening, prepare(opening, null, ledger).run);
  return yes({ sentence: pauseSentence(pauseUntil) });
}

/** Whoever switches it on becomes the sender; only the sender switches it off. */
export function switchNight({ on }: NightQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const { user, now, ledger } = opening;
  const sender = currentSender();
  if (sender && !mayISend(sender, user)) return no('refused', nightOfOtherSentence(sender.email));
  if (!on) stopHeartbeat();
  else if (!startHeartbeat()) return no('refused', tooManyTriggersSentence());
  rememberSender(meAsSender(user, on ? now : null));
  return yes({ sentence: nightSentence(on, ledger.settings) });
}

/** Asks for no workbook: it must be quick, and it must work whatever stands in the sheets. */
export function stopSending({ run }: StopQuestion): Answer<DoneReport> {
  askToStop(run);
  return yes({ sentence: stoppingSentence() });
}
