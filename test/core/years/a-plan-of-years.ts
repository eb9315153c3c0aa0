import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import {
  USUAL_ASSUMPTIONS,
  type Assumptions,
  type FutureAssumptions,
} from '../../../src/core/scenario/assumptions.ts';
import { USUAL_YEARS_WISH, type YearsWish } from '../../../src/core/years/years-wish.ts';
import type { ScenarioWords } from '../a-scenario.ts';

/** Years in which packages come and go, and nothing else happens. */
export const QUIET_YEARS: FutureAssumptions = {
  ...USUAL_ASSUMPTIONS.future,
  hospitalStaysPerYear: 0,
  handBackPercentPerYear: 0,
  recruitmentDeviationPercent: 0,
  failurePercentPerYear: 0,
};

/** A plan as it is read for its years, with the best placing. */
export function aPlanOfYears(dataset: Dataset, words: ScenarioWords): PlanRead {
  return settledRead(dataset, weaveFabric(dataset), words.scenario);
}

export function assuming(
  future: Partial<FutureAssumptions>,
  more: Partial<Assumptions> = {},
): Partial<Assumptions> {
  return { ...more, future: { ...QUIET_YEARS, ...future } };
}

export function aWish(wish: Partial<YearsWish> = {}): YearsWish {
  return { ...USUAL_YEARS_WISH, ...wish };
}
