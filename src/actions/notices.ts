/** What the formal notice window shows: clients with their late invoices, the notice as it would be written, those that were written. */
import type { Answer, NoticePreview, NoticeQuestion, NoticeView } from '../api';
import { identity } from '../core/identity';
import type { Charge } from '../core/message';
import type { Client, OpenItem } from '../core/model';
import { sumByCurrency } from '../core/money';
import { noticeChecks } from '../core/notice/checks';
import { usualChoices } from '../core/notice/facts';
import { JURISDICTIONS, type Jurisdiction, jurisdictionFor, type NextStep } from '../core/notice/jurisdiction';
import { noticeTexts } from '../core/notice/texts/texts';
import type { Decision } from '../core/planned';
import { chargeName, chargeRefusalSentence } from '../core/words/charges';
import { perDaySentence } from '../core/words/laws';
import {
  deadlineSentence,
  ENCLOSURES,
  jurisdictionName,
  LANGUAGE_NAMES,
  NEXT_STEPS,
  nextStepSentence,
  nothingClaimedSentence,
} from '../core/words/noticeWizard';
import { documentUrl } from '../google/documentFiles';
import { segmentView } from './charges';
import { no, yes } from './guard';
import { checkViews, isAllowed } from './noticeChecks';
import { draftOf, type NoticeDraft } from './noticeDraft';
import { selectedClient } from './openClients';
import { type Opening, openLedger, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { amountView, amountViews, runViews } from './views';
import { writtenNotices } from './writtenNotices';

export function getNotice(): Answer<NoticeView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { run } = prepare(opening);
  const { today, ledger } = opening;
  const late = run.decisions.filter(({ kind, item }) => kind !== 'done' && item.dueOn < today);
  const clients = [...new Map(late.map(({ client }) => [client.id, client])).values()];
  const due = new Set(run.notices.map(({ client }) => client.id));
  const codes = Object.keys(JURISDICTIONS) as Jurisdiction[];
  return yes({
    today,
    selected: selectedClient(opening),
    jurisdictions: codes.map((code) => ({ code, name: jurisdictionName(code) })),
    languages: Object.entries(LANGUAGE_NAMES).map(([code, name]) => ({ code, name })),
    written: writtenNotices(opening, run),
    clients: clients
      .map((client) => {
        const decisions = late.filter((decision) => decision.client.id === client.id);
        const views = runViews(opening, run).decided(decisions);
        return {
          client: client.name,
          address: client.legalAddress,
          due: due.has(client.id),
          jurisdiction: ledger.settings.law === null ? null : jurisdictionFor(ledger.settings.law, client),
          charged: decisions.some((decision) => isCharged(decision, opening)),
          items: views.map((view, at) => {
            const item = decisions[at]?.item;
            return { ...view, allowed: item !== undefined && mayBeIn(opening, client, item) };
          }),
        };
      })
      .sort((a, b) => Number(b.due) - Number(a.due) || (a.client < b.client ? -1 : 1)),
  });
}

export function previewNotice(question: NoticeQuestion): Answer<NoticePreview> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const draft = draftOf(opening, question);
  return 'refused' in draft ? no('refused', draft.refused) : yes(previewOf(opening, draft, question));
}

function previewOf(opening: Opening, draft: NoticeDraft, question: NoticeQuestion): NoticePreview {
  const { facts, claims, document } = draft;
  const { choices, charges } = facts;
  const { jurisdiction } = choices;
  const rules = JURISDICTIONS[jurisdiction];
  const daily = sumByCurrency(claims.claimed.flatMap((charge) => charge.daily ?? [])).filter(({ minor }) => minor > 0);
  const ways = noticeTexts('en').ways;
  return {
    html: draft.html,
    hash: draft.hash,
    number: facts.number,
    jurisdiction: { code: jurisdiction, name: jurisdictionName(jurisdiction) },
    language: facts.language,
    deadline: document.deadline,
    deadlineSentence: deadlineSentence({ ...choices, holidays: facts.holidays }, facts.today, document.deadline),
    daysToPay: choices.days,
    sendingWays: rules.ways.map((code) => ({ code, name: ways[code] })),
    sending: choices.way,
    nextSteps: (Object.keys(NEXT_STEPS) as NextStep[]).map((code) => ({ code, name: NEXT_STEPS[code] })),
    next: choices.next,
    enclosures: rules.enclosures.map((code) => ({
      ...{ code, name: ENCLOSURES[code], enclosed: choices.enclosures.includes(code) },
    })),
    asks: [
      ...(rules.mandatory.includes('agreement') || rules.mandatory.includes('supply') ? (['agreement'] as const) : []),
      ...(rules.letter === 'claim' ? (['instalmentsRefused'] as const) : []),
    ],
    checks: checkViews(opening, draft, question),
    charges: [...claims.claimed, ...claims.announced, ...claims.waived].map((charge) => ({
      item: labelOf(charge, facts.items),
      label: chargeName(charge),
      amount: amountView(charge.amount),
    })),
    segments: charges.flatMap((charge) =>
      charge.segments.map((segment) => segmentView(labelOf(charge, facts.items), segment)),
    ),
    perDay: daily.length === 0 ? null : perDaySentence(amountViews(daily).map(({ text }) => text)),
    refusals: refusalsOf(draft, question),
    principal: amountViews(claims.principal),
    totals: amountViews(claims.total),
    nextStep: nextStepSentence(jurisdiction, choices.next),
    template: draft.template && documentUrl(draft.template),
  };
}

/** Why charges that were asked for are not in it. */
function refusalsOf({ refusals, client, facts }: NoticeDraft, { withCharges }: NoticeQuestion): readonly string[] {
  const said = refusals.map((one) => chargeRefusalSentence(one, client.kind));
  const isNothing = withCharges && said.length === 0 && !facts.charges.some(({ claimed }) => claimed);
  return isNothing ? [nothingClaimedSentence()] : [...new Set(said)];
}

function isCharged({ procedure }: Decision, { ledger: { settings } }: Opening): boolean {
  const names = settings.chargedProcedures.map(identity);
  return settings.law !== null && procedure !== null && names.includes(identity(procedure));
}

function mayBeIn({ ledger, today }: Opening, client: Client, item: OpenItem): boolean {
  const choices = usualChoices(jurisdictionFor(ledger.settings.law, client), ledger.settings);
  return isAllowed(noticeChecks({ client, items: [item], charges: [], choices, ledger }, today));
}

function labelOf({ item, label }: Charge, items: readonly OpenItem[]): string {
  return items.find(({ id }) => id === item)?.label ?? label;
}
