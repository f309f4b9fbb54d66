/** Each mail of today as it would leave, for the Send dialog. Nothing is stored: approval is the click. */
import type { Answer, PreviewView } from '../api';
import { recipientsLeft } from '../core/dunning/quota';
import { asClicked, isWindowOpen } from '../core/dunning/window';
import { sumByCurrency } from '../core/money';
import { outsideWindowSentence } from '../core/words/answers';
import { modeSentence } from '../core/words/plan';
import { allProperties } from '../google/runLock';
import { withAdvice } from './advice';
import { encloser } from './enclose';
import { yes } from './guard';
import { openChecked } from './openChecked';
import { refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { amountViews, problemViews, runViews, stopViews } from './views';

export function previewReminders(): Answer<PreviewView> {
  const opening = openChecked(allProperties());
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, now, today, user, problems } = opening;
  const { settings, holidays, history } = ledger;
  const { run, ready } = prepare(opening, null, asClicked(ledger, today), [], encloser(opening));
  const views = runViews(opening, run);
  return yes({
    today,
    mode: settings.mode,
    modeSentence: modeSentence(settings.mode, user),
    mails: withAdvice(views.mails(ready), ready, opening),
    stops: stopViews(run),
    outsideWindow: isWindowOpen(now, settings, holidays) ? null : outsideWindowSentence(settings),
    notIncluded: views.notToday(),
    problems: problemViews(problems),
    totals: amountViews(sumByCurrency(ready.flatMap(({ planned }) => planned.totals))),
    quotaLeft: recipientsLeft(history, now, user, settings.bcc.length),
  });
}
