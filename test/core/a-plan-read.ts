import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { openLedger } from '../../src/core/figures/ledger.ts';
import { planOffers } from '../../src/core/figures/plan-offers.ts';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

/** A plan read afresh, as the answers have it: with the quick answer of who takes each package. */
export function aPlanRead(dataset: Dataset, fabric: Fabric, scenario: Scenario): PlanRead {
  const ledger = openLedger(dataset, fabric, scenario);
  return { ledger, scenario, offers: planOffers(ledger, scenario), ...readFigures(ledger, scenario) };
}
