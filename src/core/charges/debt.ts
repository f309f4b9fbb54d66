/** What a debt consists of, and what a part payment is taken for. Amounts in minor units. */

export type Debt = {
  readonly costs: number;
  /** Interest that was added to what bears interest. */
  readonly capitalised: number;
  /** Interest that bears none. */
  readonly accrued: number;
  readonly principal: number;
  /** Interest that was paid. */
  readonly interestPaid: number;
};

/** How a payment was taken; money taken back is a negative part of the principal. */
export type Split = { readonly toCosts: number; readonly toInterest: number; readonly toPrincipal: number };

/** What bears interest. */
export function bearing({ principal, capitalised }: Debt): number {
  return principal + capitalised;
}

/** Interest so far, paid or not. */
export function interestOf({ accrued, capitalised, interestPaid }: Debt): number {
  return accrued + capitalised + interestPaid;
}

/**
 * The debt after a payment: costs, interest, principal (BGB §367, BW 6:44, Code civil 1343-1), or the principal first.
 *
 * What is paid beyond the debt is no part of it. Money that is taken back makes principal again, whatever it was for.
 */
export function afterPayment(debt: Debt, minor: number, first: 'principal' | 'interest'): readonly [Debt, Split] {
  if (minor <= 0) return taken(debt, 0, 0, 0, minor);
  if (first === 'principal') {
    const toPrincipal = Math.min(minor, debt.principal);
    const [capitalised, accrued] = interestParts(debt, minor - toPrincipal);
    const toCosts = Math.min(minor - toPrincipal - capitalised - accrued, debt.costs);
    return taken(debt, toCosts, accrued, capitalised, toPrincipal);
  }
  const toCosts = Math.min(minor, debt.costs);
  const [capitalised, accrued] = interestParts(debt, minor - toCosts);
  const toPrincipal = Math.min(minor - toCosts - capitalised - accrued, debt.principal);
  return taken(debt, toCosts, accrued, capitalised, toPrincipal);
}

/** Interest that bears none goes first; then what was capitalised. */
function interestParts(debt: Debt, minor: number): readonly [number, number] {
  const accrued = Math.min(minor, debt.accrued);
  return [Math.min(minor - accrued, debt.capitalised), accrued];
}

function taken(debt: Debt, toCosts: number, accrued: number, capitalised: number, toPrincipal: number) {
  const toInterest = accrued + capitalised;
  const after: Debt = {
    costs: debt.costs - toCosts,
    accrued: debt.accrued - accrued,
    capitalised: debt.capitalised - capitalised,
    principal: debt.principal - toPrincipal,
    interestPaid: debt.interestPaid + toInterest,
  };
  return [after, { toCosts, toInterest, toPrincipal }] as const;
}
