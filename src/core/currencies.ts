/**
 * The currencies of ISO 4217 and the digits of their minor units.
 *
 * List One as amended to 2026: with SLE, XCG and ZWG, without ANG, BGN, HRK, SLL and ZWL. Precious metals, units of
 * account and test codes have no minor unit and are no currency to be paid in.
 */

/**
 * Digits after the decimal point: 2 for EUR, 0 for JPY, 3 for KWD; null when the code is not a currency.
 *
 * Codes are upper case.
 */
export function currencyDigits(code: string): number | null {
  return DIGITS.get(code) ?? null;
}

const CODES_BY_DIGITS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY ' +
      'COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
      'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN ' +
      'MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE ' +
      'SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ' +
      'ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

const DIGITS: ReadonlyMap<string, number> = new Map(
  ([] as (readonly [string, number])[]).concat(
    ...CODES_BY_DIGITS.map(([digits, codes]) => codes.split(' ').map((code) => [code, digits] as const)),
  ),
);
