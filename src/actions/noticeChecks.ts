/** The checklist of a formal notice as the wizard shows it: what is in order, what is missing and where to mend it, what a person overruled. */
import type { CellPlace, CheckView, NoticeQuestion } from '../api';
import { oneLine } from '../core/messages/values';
import type { FixPlace, NoticeCheck } from '../core/notice/check';
import type { ChargeRefusal } from '../core/reason';
import { chargeRefusalSentence } from '../core/words/charges';
import { checkSentence } from '../core/words/notice';
import type { NoticeDraft } from './noticeDraft';
import type { Opening } from './openLedger';

/** In their order; what stands in the way besides the checks comes last. */
export function checkViews(opening: Opening, draft: NoticeDraft, { overruled }: NoticeQuestion): CheckView[] {
  const isOverruled = new Set(overruled.flatMap(({ check, reason }) => (reason.trim() === '' ? [] : [check])));
  const missing = (code: string, sentence: string, place: CellPlace | null): CheckView => ({
    ...{ code, sentence, place, state: 'missing', canOverrule: false },
  });
  return [
    ...draft.checks.map((check): CheckView => {
      const canOverrule = !check.ok && check.overridable;
      const state = check.ok ? 'ok' : canOverrule && isOverruled.has(check.name) ? 'overruled' : 'missing';
      const place = check.ok ? null : placeOf(check.place, opening);
      return { code: check.name, sentence: checkSentence(check), state, canOverrule, place };
    }),
    ...draft.refusals
      .filter(isInTheWay)
      .map((refusal) =>
        missing('refusal', chargeRefusalSentence(refusal, draft.client.kind), placeOfRefusal(refusal, opening)),
      ),
    ...draft.obstacles.map((sentence) => missing('obstacle', sentence, null)),
  ];
}

/** Findings that a person overruled, each with the reason that was typed. */
export function overruledIn(
  checks: readonly CheckView[],
  { overruled }: NoticeQuestion,
): readonly { readonly finding: string; readonly reason: string }[] {
  return checks.flatMap(({ code, state, sentence }) => {
    const reason = overruled.find(({ check }) => check === code)?.reason ?? '';
    return state === 'overruled' ? [{ finding: sentence, reason: oneLine(reason) }] : [];
  });
}

/** Whether an item may be chosen at all: what gives way to a reason, or was begun, does not keep it out. */
export function isAllowed(checks: readonly NoticeCheck[]): boolean {
  return checks.every(
    (check) => check.ok || check.overridable || !ITEM_CHECKS.includes(check.name) || isBegun(check.finding),
  );
}

/** What is to be put right in the invoices themselves; the rest is asked for all of them together. */
const ITEM_CHECKS: readonly NoticeCheck['name'][] = ['standing', 'late', 'first'];

/** Begun and not finished: it is finished by choosing it again. */
function isBegun(finding: Extract<NoticeCheck, { ok: false }>['finding']): boolean {
  return finding.code === 'held' && finding.reason.code === 'noticeBegun';
}

/** Charges that were asked for and cannot be computed: mended, or not asked for. What the law or a waiver takes away is only said. */
function isInTheWay({ code }: ChargeRefusal): boolean {
  return code !== 'unlawful' && code !== 'waived';
}

function placeOf(place: FixPlace, { layout }: Opening): CellPlace | null {
  switch (place.kind) {
    case 'invoice':
      return layout.invoices && { sheet: layout.invoices.name, row: place.row, column: 1 };
    case 'client': {
      const { clients } = layout;
      if (clients === null) return null;
      return { sheet: clients.name, row: place.row, column: clients.columns.get('legalAddress') ?? 1 };
    }
    case 'setting':
      return settingPlace(place.key, layout.settings);
    default:
      return null;
  }
}

/** A key that has no row yet: the sheet. */
function settingPlace(key: string, settings: Opening['layout']['settings']): CellPlace | null {
  if (settings === null) return null;
  const row = settings.rows.get(key) ?? null;
  return { sheet: settings.layout.name, row, column: row && (settings.layout.columns.get('value') ?? 1) };
}

function placeOfRefusal({ code }: ChargeRefusal, { layout }: Opening): CellPlace | null {
  if (code === 'noLaw') return settingPlace('law', layout.settings);
  if (code === 'belowFloor' || code === 'noContractRate' || code === 'contractRateUnread')
    return settingPlace('charges.contractRate', layout.settings);
  return null;
}
