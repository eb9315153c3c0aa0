import { aDataset, type PackageWords } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Assumptions } from '../../../src/core/scenario/assumptions.ts';

/**
 * Alder (0), Birch (1) and Cedar (2) serve people today; North goes to Alder and South to Birch, with 20
 * hours each, and Cedar stands behind neither.
 */
export function aMove(packages: readonly PackageWords[], assumptions: Partial<Assumptions> = {}): PlanRead {
  const dataset = aDataset({
    blocks: 'NS',
    packages,
    providers: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 20 })),
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'N', 'Alder')
    .withLot('South', 'S', 'Birch')
    .withAssumptions(assumptions);
  return aPlanRead(dataset, weaveFabric(dataset), scenario);
}
