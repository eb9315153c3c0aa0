import type { Demand } from '../allocation/demand.ts';
import type { Offers } from '../allocation/offers.ts';
import type { Takers } from '../allocation/takers.ts';
import type { CompressedRows } from '../fabric/fabric.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Assignment } from '../scenario/scenario.ts';

/** What a what-if needs of a plan: plain data that can be handed to a worker. Nothing is ever written to it. */
export interface PlacedPlan {
  readonly services: readonly string[];
  readonly demand: Demand;
  readonly offers: Offers;
  readonly assignment: Assignment;
  /** Who takes each package now. */
  readonly takers: Takers;
  /** Which blocks count as touching which. */
  readonly touching: CompressedRows;
}

/** A plan as it was read; it holds as long as the reading does. */
export function placedPlan({ ledger, offers }: PlanRead): PlacedPlan {
  const { dataset, demand, assignment, takers, touching } = ledger;
  return { services: dataset.services, demand, offers, assignment, takers, touching };
}
