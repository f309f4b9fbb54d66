/** The reference rates that the regimes name: their codes, their names for people, and how long a value stands. No value lives here. */
import { type Day, day } from '../days';

/**
 * Code of a reference rate, as it stands in the Rates sheet.
 *
 * The published all-in rates of FR, NL, BE, ES, IT, IE and FI are no series of their own: the law makes them of the
 * European Central Bank's rate, so that one new row serves them all (law.md section 2; a test compares them).
 */
export type SeriesCode =
  | 'ecb_reference_semester'
  | 'de_basiszinssatz'
  | 'at_basiszinssatz'
  | 'uk_bank_rate_semester'
  | 'fr_taux_legal'
  | 'nl_wettelijke_rente'
  | 'in_rbi_bank_rate'
  | 'ch_verzugszins';

export type Series = {
  readonly code: SeriesCode;
  /** For the Rates sheet, without the points that a regime adds. */
  readonly name: string;
  /**
   * The last day on which a half-year without a row of its own is known to have the value before; after it each half-year
   * needs its row. Null: each does, from the first on.
   */
  readonly heldTo: Day | null;
};

/** In the order of the Rates sheet. */
export const SERIES: readonly Series[] = [
  series('ecb_reference_semester', 'ECB main refinancing rate on 1 January and 1 July (EU Directive 2011/7)', null),
  series('de_basiszinssatz', 'Basiszinssatz, section 247 BGB', '2026-12-31'),
  series('at_basiszinssatz', 'Basiszinssatz of the OeNB on 1 January and 1 July', '2026-12-31'),
  series('uk_bank_rate_semester', 'Bank Rate on 31 December and 30 June before (SI 2002/1675)', null),
  series('fr_taux_legal', "taux de l'intérêt légal, autres cas", null),
  series('nl_wettelijke_rente', 'wettelijke rente, art. 6:119 BW (not commercial)', '2026-06-30'),
  // 6.75 was read as in force until November 2024; the steps of 2025 were not (law.md section 2).
  series('in_rbi_bank_rate', 'Bank Rate of the Reserve Bank of India', '2024-11-30'),
  series('ch_verzugszins', 'Verzugszins, art. 104 OR', '9999-12-31'),
];

/** What is known of a series; null when there is none of that code. */
export function seriesOf(code: string): Series | null {
  return SERIES.find((one) => one.code === code) ?? null;
}

function series(code: SeriesCode, name: string, heldTo: string | null): Series {
  return { code, name, heldTo: heldTo === null ? null : day(heldTo) };
}
