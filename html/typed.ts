/**
 * Days and amounts as people type them, read only as far as the page needs: to add lines up and to say what is missing
 * beside a field. What counts is what the server reads.
 */
import type { Amount } from '../src/api';
import { decimalsOf } from './format';

/** `1,250.00`, `1.250,00`, `1250` → 125000 for EUR; null for anything else, also for more decimals than there are. */
export function minorOf(typed: string, currency: string): number | null {
  const bare = typed.trim().replace(/[\s'’]/g, '');
  const grouped = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/.exec(bare);
  const [, whole, , part = ''] = grouped ?? /^(\d{1,13})()(?:[.,](\d+))?$/.exec(bare) ?? [];
  const decimals = decimalsOf(currency);
  if (whole === undefined || part.length > decimals) return null;
  return Number(whole.replace(/[.,]/g, '') + part.padEnd(decimals, '0'));
}

/** An amount as somebody would type it: `€1,250.00` → `1,250.00`. */
export function typedAmount(amount: Amount | null): string {
  return /\d(?:.*\d)?/.exec(amount?.text ?? '')?.[0] ?? '';
}

/** `2026-11-03` and 7 → `2026-11-10`. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Whether a field of type date holds a whole day. */
export const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed);
