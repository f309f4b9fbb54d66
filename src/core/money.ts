/** Exact amounts in whole minor units of an ISO currency. Nothing is ever added across currencies. */

/** `{ minor: 125000, currency: 'EUR' }` is €1,250.00; JPY has no minor unit, KWD has three digits. */
export type Money = { readonly minor: number; readonly currency: string };
