import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { areaOver } from '../../src/store/area-with-cuts.ts';
import { comparedPlans, type ComparedPlan } from '../../src/store/compared-plans.ts';
import type { Area } from '../../src/store/planner.ts';
import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Scenario, ScenarioId } from '../../src/core/scenario/scenario.ts';

/** An area of a dataset, with no cuts. */
export function anArea(dataset: Dataset): Area {
  const ground = weaveFabric(dataset);
  return areaOver('own-test', dataset, ground);
}

/** Plans beside each other, under names of their own. */
export function plansCalled(area: Area, plans: Readonly<Record<string, Scenario>>): readonly ComparedPlan[] {
  const named = Object.entries(plans).map(([name, plan]) => ({ ...plan, id: name as ScenarioId, name }));
  return comparedPlans(area, named);
}
