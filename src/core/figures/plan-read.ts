import type { Allocation } from '../allocation/allocation.ts';
import type { Offers } from '../allocation/offers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Figures } from './figures.ts';
import type { Ledger } from './ledger.ts';

/**
 * A plan as it was read, with who takes each package in `ledger.takers`: what the answers to a panel's
 * questions are worked out from. The takers hold until the ledger is read again, so that an answer is
 * worked out at once and not kept waiting.
 */
export interface PlanRead {
  readonly ledger: Ledger;
  readonly scenario: Scenario;
  readonly offers: Offers;
  readonly figures: Figures;
  readonly allocation: Allocation;
}
