/** Interest and charges: the settings that switch them on, and what a client would be charged on a day. Nothing is stated here. */
import type {
  Answer,
  ChargesQuestion,
  ChargesView,
  ClaimsQuestion,
  ClaimsView,
  DoneReport,
  LawView,
  SegmentView,
} from '../api';
import { knownUntil, staleSeries } from '../core/charges/rates';
import { REGIMES } from '../core/charges/regimes';
import { type Day, isDay } from '../core/days';
import { chargingOf } from '../core/dunning/charging';
import { type OpenClaim, openClaims } from '../core/dunning/claims';
import { runContext } from '../core/dunning/context';
import { lessCredit } from '../core/dunning/lessCredit';
import { identity } from '../core/identity';
import type { Charge, InterestSegment } from '../core/message';
import { formatDecimal, formatMoney } from '../core/messages/formats';
import type { Client, Law, Level, OpenItem, Rate, Settings } from '../core/model';
import { isPositive, sumByCurrency } from '../core/money';
import type { Run } from '../core/planned';
import { notADaySentence, unknownClientSentence } from '../core/words/answers';
import { chargeName, chargeRefusalSentence } from '../core/words/charges';
import {
  badRateSentence,
  chargesSavedSentence,
  LAW_NAMES,
  lawSentences,
  perDaySentence,
  ratesSentence,
  staleSentence,
  unknownLawSentence,
} from '../core/words/laws';
import { defaultRates, ratesCheckedOn } from '../defaults/rates';
import { tellOfChange } from '../google/runLock';
import { flush, hasSheet, makeSheet, writeBlocks } from '../google/sheets';
import { isBad } from '../workbook/cells';
import { readContractRate, writeContractRate } from '../workbook/lawKeys';
import { SHEET_FORMS, SHEET_NAMES, sheetShape } from '../workbook/ownSheets';
import { rateRow } from '../workbook/rates';
import { no, yes } from './guard';
import { type Opening, openLedger, refuseToWrite, refuseUnlessSetUp } from './openLedger';
import { prepare } from './prepare';
import { amountView, amountViews } from './views';
import { writeSettings } from './writeInPlace';

export function getCharges(): Answer<ChargesView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  const { ledger, today } = opening;
  const { law, chargedProcedures, contractRate, claimsCompensation } = ledger.settings;
  const owing = openClaims(runContext(ledger, today, null)).filter(isOwed);
  const isCharged = (name: string): boolean => chargedProcedures.some((one) => identity(one) === identity(name));
  return yes({
    law,
    laws: (Object.keys(LAW_NAMES) as Law[]).map((code) => lawView(opening, code)),
    procedures: ledger.procedures
      .filter(({ levels }) => levels.length > 0)
      .map(({ name }) => ({ name, charged: isCharged(name) })),
    // As it stands where it cannot be read, so that saving does not clear it unseen.
    contractRate:
      contractRate === 'unreadable'
        ? (opening.layout.settings?.texts.get('charges.contractRate') ?? '')
        : writeContractRate(contractRate),
    compensation: claimsCompensation,
    clients: [...new Set([...late(prepare(opening).run, today), ...owing].map(({ client }) => client.name))].sort(),
    ratesPlace: hasSheet(SHEET_NAMES.rates) ? { sheet: SHEET_NAMES.rates, row: null, column: null } : null,
  });
}

function lawView({ ledger, today }: Opening, code: Law): LawView {
  const { rates, settings, clients } = ledger;
  const stale = staleSeries(rates, code, today).filter(({ neededFor }) => isNeeded(neededFor, settings, clients));
  return {
    code,
    name: LAW_NAMES[code],
    rules: lawSentences(code),
    ratesSentence: ageOfRates(rates, code, today),
    stale: stale.map(staleSentence),
  };
}

/** Writes Settings, and makes the sheet Rates when the first procedure charges. */
export function saveCharges({ law, procedures, contractRate, compensation }: ChargesQuestion): Answer<DoneReport> {
  const opening = openLedger();
  const refusal = refuseToWrite(opening);
  if (refusal) return refusal;
  const known = (Object.keys(LAW_NAMES) as Law[]).find((code) => code === law) ?? null;
  if (law !== '' && known === null) return no('refused', unknownLawSentence(law));
  if (contractRate.trim() !== '' && isBad(readContractRate(contractRate)))
    return no('refused', badRateSentence(contractRate.trim()));
  writeSettings(opening, {
    law,
    'charges.procedures': procedures.length === 0 ? '-' : procedures.join('; '),
    'charges.contractRate': contractRate.trim(),
    'charges.compensation': compensation ? 'yes' : 'no',
  });
  if (procedures.length > 0 && !hasSheet(SHEET_NAMES.rates)) makeRates();
  tellOfChange();
  return yes({ sentence: chargesSavedSentence(known, procedures) });
}

export function getClaims({ client: name, on }: ClaimsQuestion): Answer<ClaimsView> {
  const opening = openLedger();
  const refusal = refuseUnlessSetUp(opening);
  if (refusal) return refusal;
  if (on !== null && !isDay(on)) return no('refused', notADaySentence(on));
  const day = on !== null && isDay(on) ? on : opening.today;
  const client = opening.ledger.clients.find(({ id }) => id === identity(name));
  if (!client) return no('refused', unknownClientSentence(name));
  return yes(claimsOn(opening, client, day));
}

function claimsOn(opening: Opening, client: Client, on: Day): ClaimsView {
  const run = runContext(opening.ledger, on, null);
  const charging = chargingOf(run);
  const items = late(prepare(opening).run, on).filter((decision) => decision.client.id === client.id);
  const owed = lessCredit(
    items.map(({ item }) => item),
    run.agreed.creditsOf(client.id),
  );
  const found = items.map(({ item, next, reached }, at) =>
    charging.ofItem(owed[at] ?? item, claiming(next ?? reached, opening.ledger.settings), client),
  );
  const charges = found.flatMap((one) => one.charges);
  const refusals = found.flatMap((one) => one.refusals).map((refusal) => chargeRefusalSentence(refusal, client.kind));
  const principal = sumByCurrency(items.map(({ item }) => item.balance));
  const daily = sumByCurrency(charges.flatMap((charge) => charge.daily ?? []));
  return {
    on,
    charges: charges.map((charge) => ({
      item: labelOf(
        charge,
        items.map(({ item }) => item),
      ),
      label: chargeName(charge),
      amount: amountView(charge.amount),
    })),
    segments: charges.flatMap((charge) => charge.segments.map((segment) => segmentView(charge.label, segment))),
    perDay: daily.length === 0 ? null : perDaySentence(daily.map((amount) => formatMoney(amount, 'en'))),
    refusals: [...new Set(refusals)],
    principal: amountViews(principal),
    totals: amountViews(sumByCurrency([...principal, ...charges.map(({ amount }) => amount)])),
    claimed: openClaims(run)
      .filter((claim) => claim.client.id === client.id && isPositive(claim.open))
      .map(({ invoice, statedOn, open, waiver }) => ({
        ...{ item: invoice.number, statedOn, amount: amountView(open), waived: waiver?.reason ?? null },
      })),
  };
}

function isOwed({ open, waiver }: OpenClaim): boolean {
  return isPositive(open) && waiver === null;
}

/** Interest and the fixed sum as a claim, and the fees that letters claimed already: none of its own. */
function claiming(level: Level | null, { defaultProcedure }: Settings): Level {
  return {
    ...{ procedure: level?.procedure ?? defaultProcedure, order: 0, code: '', name: '', tone: 'formal' },
    ...{ anchor: 'due', days: 0, channel: 'notice', template: null, approval: 'person', to: 'contact' },
    ...{ fees: [], interest: 'claim', repeat: null, gapDays: null },
  };
}

export function segmentView(item: string, segment: InterestSegment): SegmentView {
  const { from, to, days, principal, base, margin, rate, interest } = segment;
  const written = (number: string): string => formatDecimal(number, 'en');
  return {
    ...{ item, from, to, days },
    principal: amountView(principal),
    rate:
      base === null || margin === null
        ? `${written(rate)} %`
        : `${written(base)} + ${written(margin)} = ${written(rate)} %`,
    interest: written(interest),
  };
}

function labelOf(charge: Charge, items: readonly OpenItem[]): string {
  return items.find(({ id }) => id === charge.item)?.label ?? charge.label;
}

function late({ decisions }: Run, on: Day): Run['decisions'] {
  return decisions.filter(({ kind, item }) => kind !== 'done' && item.dueOn < on);
}

/** Up to which day every rate that the law needs against businesses is known. */
function ageOfRates(rates: readonly Rate[], law: Law, today: Day): string | null {
  const { business } = REGIMES[law];
  if (business.kind === 'refused' || business.rate.kind !== 'reference') return null;
  const until = knownUntil(rates, business.rate.series, today);
  return until === null ? null : ratesSentence(until, ratesCheckedOn);
}

function isNeeded(
  neededFor: 'business' | 'consumer' | 'contractFloor',
  { contractRate }: Settings,
  clients: readonly Client[],
): boolean {
  if (neededFor === 'contractFloor') return contractRate !== null;
  return neededFor === 'business' || clients.some(({ kind }) => kind === 'consumer');
}

function makeRates(): void {
  const { name, headings, textColumns, widths } = sheetShape(SHEET_FORMS.rates);
  makeSheet(name, headings, textColumns, widths);
  writeBlocks([{ sheet: name, row: 2, column: 1, cells: defaultRates.map(rateRow) }]);
  flush();
}
