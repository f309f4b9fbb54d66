/** A client of whom nothing is known but the name. */
import type { Client, Identity } from './model';

/** Every other fact is absent or the usual one: a business that pays by transfer and can be neither written to nor called. */
export function bareClient(id: Identity, name: string): Client {
  return {
    id,
    name,
    row: null,
    contact: null,
    emails: [],
    cc: [],
    phone: null,
    callHours: null,
    language: null,
    country: null,
    kind: 'business',
    collector: null,
    salesRep: null,
    procedure: null,
    payRunDays: null,
    paysBy: 'transfer',
    holdUntil: null,
    legalAddress: null,
    escalation: [],
    personalText: null,
    note: null,
  };
}
