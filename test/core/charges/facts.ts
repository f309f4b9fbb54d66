/** What `chargesOn` is asked in tests: INV-1 over 1,000.00 EUR, due on 1 March 2026, a business under the law of DE. */
import type { ChargeFacts } from '../../../src/core/charges/chargeFacts';
import { day } from '../../../src/core/days';
import { openItem } from '../../../src/core/dunning/balance';
import type { ClientKind, ContractRate, Law, Payment, Settings } from '../../../src/core/model';
import { defaultRates } from '../../../src/defaults/rates';
import { aClient, amount, anInvoice, neutral } from '../builders';

type Spec = Partial<Omit<ChargeFacts, 'item' | 'client' | 'settings' | 'payments' | 'noticeOn'>> & {
  readonly law?: Law | null;
  readonly kind?: ClientKind;
  readonly invoice?: Parameters<typeof anInvoice>[0];
  readonly disputed?: string;
  readonly instalment?: boolean;
  readonly agreed?: ContractRate | null;
  readonly settings?: Partial<Settings>;
  /** Day and sum of each payment of the invoice. */
  readonly paid?: readonly (readonly [string, string])[];
  readonly noticeOn?: string | null;
};

export function facts(spec: Spec = {}): ChargeFacts {
  const {
    law = 'DE',
    kind = 'business',
    invoice,
    disputed,
    instalment,
    agreed = null,
    settings,
    paid = [],
    noticeOn,
  } = spec;
  const issued = anInvoice({ amount: '1000.00', ...invoice });
  const { currency } = issued.amount;
  const payments = paid.map(([on, sum], at): Payment => {
    const row = { clientId: null, invoiceId: issued.id, reference: null, row: at + 2 };
    return { on: day(on), amount: amount(sum, currency), ...row };
  });
  const total = payments.reduce((sum, payment) => sum + payment.amount.minor, 0);
  const item = openItem(issued, {
    paid: paid.length === 0 ? null : { minor: total, currency },
    dueOn: null,
    disputed: disputed === undefined ? null : amount(disputed, currency),
  });
  return {
    item: instalment ? { ...item, instalment: { number: 1, of: 2 } } : item,
    client: aClient({ kind }),
    settings: { ...neutral, law, contractRate: agreed, ...settings },
    ...{ rates: spec.rates ?? defaultRates, payments, stated: spec.stated ?? 'claim' },
    ...{ withInterest: spec.withInterest ?? true, fees: spec.fees ?? [], waiver: spec.waiver ?? null },
    ...{ noticeOn: noticeOn ? day(noticeOn) : null, holidays: spec.holidays ?? [] },
  };
}
