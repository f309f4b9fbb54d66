/** What the letter itself must not lack: parties, what its jurisdiction asks for, and no charge that the law does not give. */

import type { Charge } from '../message';
import type { Client, OpenItem, Settings } from '../model';
import { hasBankDetails } from '../payment/waysToPay';
import { blocking, type CheckFinding, type CheckQuestion, checkOf, type FixPlace, type NoticeCheck } from './check';
import { claimsOf } from './claims';
import { suppliedTo } from './demandSentences';
import { JURISDICTIONS, type Jurisdiction, type MandatoryPart } from './jurisdiction';

/** @param others  late items of the client that were not chosen */
export function letterChecks(question: CheckQuestion, others: readonly OpenItem[]): readonly NoticeCheck[] {
  const { client, choices, charges, ledger } = question;
  const { settings } = ledger;
  const { leastDays, mustEnclose, mandatory, letter } = JURISDICTIONS[choices.jurisdiction];
  const { name, address } = settings.creditor;
  const blocks = (findings: readonly CheckFinding[], place: FixPlace) => findings.map((one) => blocking(one, place));
  return [
    ...checkOf(
      'together',
      // The costs are computed over all claims of one notice, so a second one would count them twice.
      (letter === 'nl14' ? others : []).map(({ label }) => ({
        finding: { code: 'leftOut', item: label },
        overridable: true,
        place: { kind: 'choices' },
      })),
    ),
    ...checkOf('addresses', [
      ...blocks(client.legalAddress === null ? [{ code: 'noAddress', client: client.name }] : [], {
        kind: 'client',
        row: client.row,
      }),
      ...blocks(name === null || address === null ? [{ code: 'noCreditor' }] : [], {
        kind: 'setting',
        key: name === null ? 'creditor.name' : 'creditor.address',
      }),
    ]),
    ...checkOf(
      'content',
      mandatory.flatMap((part) => {
        const place = placeOfLack(part, question);
        return place === null ? [] : [blocking({ code: 'lacks', part }, place)];
      }),
    ),
    ...checkOf(
      'term',
      choices.days >= leastDays
        ? []
        : blocks([{ code: 'termTooShort', days: choices.days, least: leastDays }], { kind: 'choices' }),
    ),
    ...checkOf(
      'enclosures',
      mustEnclose.flatMap((enclosure) =>
        choices.enclosures.indexOf(enclosure) < 0
          ? blocks([{ code: 'notEnclosed', enclosure }], { kind: 'choices' })
          : [],
      ),
    ),
    ...checkOf('charges', [
      ...blocks(isWrongForm(choices.jurisdiction, client) ? [{ code: 'wrongForm', client: client.name }] : [], {
        kind: 'choices',
      }),
      ...blocks(unlawfulCharges(charges, choices.jurisdiction, client, settings), {
        kind: 'setting',
        key: 'charges.procedures',
      }),
    ]),
  ];
}

/** Where a part that is missing is to be written; null when it is there. */
function placeOfLack(part: MandatoryPart, { items, charges, choices, ledger }: CheckQuestion): FixPlace | null {
  const { creditor } = ledger.settings;
  switch (part) {
    case 'contact':
      return creditor.replyTo === null && creditor.phone === null ? { kind: 'setting', key: 'creditor.phone' } : null;
    case 'wayToPay':
      return hasBankDetails(creditor) || creditor.paymentLink !== null
        ? null
        : { kind: 'setting', key: 'creditor.iban' };
    case 'registration':
      return creditor.registration === null ? { kind: 'setting', key: 'creditor.registration' } : null;
    case 'supply':
      return suppliedTo({ choices, items }) === '' ? { kind: 'choices' } : null;
    case 'agreement':
      return (choices.agreement ?? '').trim() === '' ? { kind: 'choices' } : null;
    case 'costs': {
      const { announced, claimed } = claimsOf({ items, credits: [], charges, choices });
      const isStated = [...announced, ...claimed].some(({ kind }) => kind === 'costs');
      return isStated ? null : { kind: 'setting', key: 'law' };
    }
  }
}

/** Without the free reminder that names the costs a consumer owes none of them (NL 6:96(6), BE XIX.2). */
function isWrongForm(jurisdiction: Jurisdiction, { kind }: Client): boolean {
  return (
    kind === 'consumer' &&
    (jurisdiction === 'NLbusiness' || jurisdiction === 'BEbusiness' || jurisdiction === 'UKcompany')
  );
}

/** What no consumer owes anywhere, or not in this country, or not before the first reminder's days are over. */
function unlawfulCharges(
  charges: readonly Charge[],
  jurisdiction: Jurisdiction,
  { kind }: Client,
  { law }: Settings,
): readonly CheckFinding[] {
  if (kind !== 'consumer') return [];
  const kinds = [...new Set(charges.flatMap((charge) => (charge.claimed ? [charge.kind] : [])))];
  const isFirst = jurisdiction === 'BEconsumer';
  return kinds
    .filter((what) => what === 'compensation' || isFirst || (law === 'FR' && what !== 'interest'))
    .map((what) => ({ code: 'chargeUnlawful', what }));
}
