/** The sidebar's first view: everything about today in one call. */
import type { Answer, TodayView } from '../api';
import { formatDay } from '../core/messages/formats';
import { nextSentence, nightSentence } from '../core/words/answers';
import { modeSentence } from '../core/words/plan';
import { allProperties } from '../google/runLock';
import { uncertainViews } from './doubt';
import { yes } from './guard';
import { openChecked } from './openChecked';
import { refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { protectedColumns } from './protectedColumns';
import { permissionsView, senderView } from './sender';
import { amountViews, problemViews, runViews, stopViews, taskView } from './views';

export function getToday(): Answer<TodayView> {
  const opening = openChecked(allProperties());
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, now, today, user } = opening;
  const { settings } = ledger;
  const { run, ready } = prepare(opening);
  const views = runViews(opening, run);
  const { sender, nightOn } = senderView(opening);
  return yes({
    today,
    title: formatDay(today, 'en', 'heading'),
    readAt: now.slice(11),
    mode: settings.mode,
    modeSentence: modeSentence(settings.mode, user),
    nightSentence: nightSentence(nightOn, settings),
    nightOn,
    sender,
    permissions: permissionsView(opening),
    stops: stopViews(run),
    ready: views.cards(ready),
    calls: views.calls(),
    notices: run.notices.map(({ client, lines, totals }) => ({
      client: client.name,
      items: views.items(lines),
      totals: amountViews(totals),
    })),
    tasks: run.tasks.map((task) => taskView(opening, task)),
    uncertain: uncertainViews(opening),
    asks: views.asks(),
    notToday: views.notToday(),
    problems: problemViews([...opening.problems, ...protectedColumns(opening)]),
    openCount: run.decisions.filter(({ kind }) => kind !== 'done').length,
    nextSentence: nextSentence(run.decisions),
  });
}
