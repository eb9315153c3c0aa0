import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../src/core/figures/ledger.ts';
import { planOffers } from '../../src/core/figures/plan-offers.ts';
import type { PlanRead } from '../../src/core/figures/plan-read.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';

/** A plan with the quick answer to who takes what: enough for whatever holds of any placing. */
export function aQuickRead(
  dataset: Dataset,
  scenario: Scenario,
  fabric: Fabric = weaveFabric(dataset),
): PlanRead {
  const ledger = openLedger(dataset, fabric, scenario);
  const offers = planOffers(ledger, scenario);
  return { ledger, scenario, offers, ...readFigures(ledger, scenario) };
}
