import { placePackages } from '../placing/place-packages.ts';
import type { Demand } from '../allocation/demand.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Fabric } from '../fabric/fabric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { openLedger } from './ledger.ts';
import { planOffers } from './plan-offers.ts';
import type { PlanRead } from './plan-read.ts';
import { readFigures } from './read-figures.ts';

/**
 * Reads a plan from nothing, with the best placing of its packages, over the fabric that has its cuts.
 * `known` is the demand of an earlier reading of the dataset, which need not be prepared again.
 */
export function settledRead(dataset: Dataset, fabric: Fabric, scenario: Scenario, known?: Demand): PlanRead {
  const ledger = openLedger(dataset, fabric, scenario, known);
  const offers = planOffers(ledger, scenario);
  const placing = placePackages(ledger.demand, offers, scenario.assignment);
  return { ledger, scenario, offers, ...readFigures(ledger, scenario, undefined, { placing }) };
}
