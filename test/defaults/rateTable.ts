/** Makes the text of src/defaults/rateTable.ts from rates.json: the series that the regimes name, without their sources. */
import { readFileSync } from 'node:fs';
import type { SeriesCode } from '../../src/core/charges/series';

type Entry = { readonly from: string; readonly v: string } & Readonly<Record<string, string>>;
export type RatesFile = {
  readonly generated: string;
  readonly series: Readonly<Record<string, { readonly entries: readonly Entry[] }>>;
};

/** Where a series stands in rates.json, and in which field of its entries. */
const PLACES: Readonly<Record<SeriesCode, readonly [string, string]>> = {
  ecb_reference_semester: ['ecb_reference_semester', 'rate'],
  de_basiszinssatz: ['de_basiszinssatz', 'rate'],
  at_basiszinssatz: ['at_basiszinssatz', 'rate'],
  uk_bank_rate_semester: ['uk_statutory_interest', 'base'],
  fr_taux_legal: ['fr_taux_legal', 'others'],
  nl_wettelijke_rente: ['nl_wettelijke_rente', 'rate'],
  in_rbi_bank_rate: ['in_rbi_bank_rate', 'rate'],
  ch_verzugszins: ['ch_verzugszins', 'rate'],
};

export function readRatesFile(): RatesFile {
  return JSON.parse(readFileSync('src/defaults/rates.json', 'utf8'));
}

export function rateTableSource({ generated, series }: RatesFile): string {
  const lines = Object.entries(PLACES).map(([code, [place, field]]) => {
    const rows = (series[place]?.entries ?? []).map((entry) => `${entry.from} ${entry[field]} ${entry.v}`);
    const quoted = chunks(rows, 5).map((chunk) => `'${chunk.join(', ')}'`);
    return quoted.length === 1 ? `  ${code}: [${quoted}],\n` : `  ${code}: [\n    ${quoted.join(',\n    ')},\n  ],\n`;
  });
  return [
    '/** From, percent a year, level. Written from rates.json by `PAYDUE_RATES=write jest test/defaults/rates`: change it there. */\n',
    "import type { SeriesCode } from '../core/charges/series';\n\n",
    `export const CHECKED_ON = '${generated}';\n\n`,
    'export const RATE_TABLE: Readonly<Record<SeriesCode, readonly string[]>> = {\n',
    ...lines,
    '};\n',
  ].join('');
}

function chunks(rows: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, n) => rows.slice(n * size, (n + 1) * size));
}
