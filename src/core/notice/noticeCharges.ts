/**
 * The charges of a formal notice: those of its invoices, and the costs that a free first reminder to a consumer must name.
 * What they come to is computed in `core/charges`.
 */
import type { Waiver } from '../agreements/waivers';
import type { Charges } from '../charges/chargeFacts';
import { collectionCosts } from '../charges/costs';
import type { Day } from '../days';
import { chargingOf } from '../dunning/charging';
import { runContext } from '../dunning/context';
import { lessCredit } from '../dunning/lessCredit';
import type { MessageLine } from '../message';
import type { Client, Ledger, OpenItem } from '../model';
import type { ChargeRefusal } from '../reason';
import { isElectronic } from './deadline';
import type { NoticeChoices } from './facts';
import { JURISDICTIONS } from './jurisdiction';

export type NoticeChargesQuestion = {
  readonly client: Client;
  readonly lines: readonly MessageLine[];
  readonly choices: NoticeChoices;
  /** Whether interest and compensation are claimed; fees that were claimed before are asked for in any case. */
  readonly claims: { readonly interest: boolean; readonly compensation: boolean };
  /** Its history without the row of the notice itself, if that was begun. */
  readonly ledger: Ledger;
};

/**
 * Each charge of each line, and each refusal once. Nothing is claimed where Settings name no law; a fee of the notice's own
 * step only with the rest; and an invoice whose charges were given up adds nothing to the costs.
 */
export function noticeCharges(question: NoticeChargesQuestion, today: Day): Charges {
  const { client, lines, choices, claims, ledger } = question;
  const { settings, holidays } = ledger;
  const isWanted = claims.interest || claims.compensation;
  if (settings.law === null) return { charges: [], refusals: isWanted ? [{ code: 'noLaw' }] : [] };
  const run = runContext(ledger, today, null);
  const charging = chargingOf(run);
  const owed = lessCredit(
    lines.map(({ item }) => item),
    run.agreed.creditsOf(client.id),
  );
  const ofItems = lines.map(({ item, level }, at) =>
    charging.ofItem(
      owed[at] ?? item,
      isWanted ? { ...level, interest: 'claim' } : { ...level, interest: 'no', fees: [] },
      client,
    ),
  );
  const waiverOf = ({ invoice }: OpenItem) => run.agreed.waiverOf(invoice);
  const withCosts = namesCosts(choices) ? owed : [];
  const costs = collectionCosts(
    {
      ...{ client, settings, holidays },
      items: withCosts.filter((item) => waiverOf(item) === null),
      noticeOn: null,
      channel: isElectronic(choices.way) ? 'electronic' : 'post',
      waiver: null,
    },
    today,
  );
  return {
    charges: [...ofItems.flatMap(({ charges }) => charges), ...costs.charges].filter(
      ({ kind }) => (kind !== 'interest' || claims.interest) && (kind !== 'compensation' || claims.compensation),
    ),
    refusals: once([
      ...ofItems.flatMap(({ refusals }) => refusals),
      ...withCosts.flatMap((item) => waivedRefusal(item.label, waiverOf(item))),
      ...costs.refusals,
    ]),
  };
}

function waivedRefusal(item: string, waiver: Waiver | null): readonly ChargeRefusal[] {
  return waiver === null ? [] : [{ code: 'waived', item, reason: waiver.reason }];
}

function namesCosts({ jurisdiction }: NoticeChoices): boolean {
  return JURISDICTIONS[jurisdiction].mandatory.indexOf('costs') >= 0;
}

function once(refusals: readonly ChargeRefusal[]): readonly ChargeRefusal[] {
  return [...new Map(refusals.map((one) => [JSON.stringify(one), one])).values()];
}
