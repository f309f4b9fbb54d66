/** The regimes: whose law says what of late payment, for businesses and for consumers. */
import type { ClientKind, Law } from '../model';
import { BUSINESS } from './business';
import { CONSUMER } from './consumer';
import type { Regime, Side } from './regime';

/** Every law that Settings may name (law.md, tables 1 and 2; each side says its source). */
export const REGIMES: Readonly<Record<Law, Regime>> = {
  EU: regime('EU'),
  FR: regime('FR'),
  DE: regime('DE'),
  AT: regime('AT'),
  BE: regime('BE'),
  NL: regime('NL'),
  ES: regime('ES'),
  IT: regime('IT'),
  IE: regime('IE'),
  FI: regime('FI'),
  UK: regime('UK'),
  CH: regime('CH'),
  US: regime('US'),
  CA: regime('CA'),
  AU: regime('AU'),
  IN: regime('IN'),
};

/** What a law says of clients of a kind. */
export function sideFor(law: Law, kind: ClientKind): Side {
  return REGIMES[law][kind];
}

/**
 * What interest and fees against such clients wait for beside the due day: nothing, a first reminder (consumers in DE), a
 * formal notice (in FR), or the free first reminder that names what the law wants, which is a notice of its own form (in
 * BE). Its day is `ChargeFacts.noticeOn`.
 */
export function demandFor(law: Law, kind: ClientKind): 'none' | 'reminder' | 'formalNotice' | 'freeReminder' {
  const side = sideFor(law, kind);
  return side.kind === 'refused' ? 'none' : DEMANDS[side.startsWith];
}

const DEMANDS = {
  dueDay: 'none',
  reminder: 'reminder',
  formalNotice: 'formalNotice',
  reminderAndTerm: 'freeReminder',
} as const;

function regime(law: Law): Regime {
  return { law, business: BUSINESS[law], consumer: CONSUMER[law] };
}
