import type { Lot, LotId, Scenario } from '../scenario/scenario.ts';

/** The lot of that number, or undefined. */
export function findLot(scenario: Scenario, id: LotId): Lot | undefined {
  return scenario.lots.find((lot) => lot.id === id);
}
