import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { placedPlan, type PlacedPlan } from '../../../src/core/resilience/placed-plan.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';

/** A plan, placed as well as can be. */
export function aPlacedPlan(dataset: Dataset, { scenario }: { scenario: Scenario }): PlacedPlan {
  return placedPlan(aPlanRead(dataset, weaveFabric(dataset), scenario));
}

/** The positions of providers by name. */
export function providersCalled(dataset: Dataset, ...names: string[]): number[] {
  return names.map((name) => dataset.providers.findIndex(({ id }) => id === name));
}
