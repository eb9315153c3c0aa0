import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Bid, LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';

/** A bid in words: `'1 Alder 40 21.5 80'` is lot 1, 40 hours, £21.50 and a quality of 80; without the last, none. */
export function aBid(words: string): Bid {
  const [lot, provider, hours, pounds, quality] = words.split(' ');
  return {
    lot: Number(lot) as LotId,
    provider: provider as ProviderId,
    weeklyMinutes: Number(hours) * 60,
    poundsPerHour: Number(pounds),
    quality: quality === undefined ? null : Number(quality),
  };
}

/** A plan with bids, read. */
export function aTender(
  area: AreaWords,
  plan: (words: ScenarioWords) => ScenarioWords,
  bids: readonly string[],
  change: Partial<Scenario> = {},
): PlanRead {
  const dataset = aDataset(area);
  const { scenario } = plan(aScenario(dataset));
  return aPlanRead(dataset, weaveFabric(dataset), { ...scenario, bids: bids.map(aBid), ...change });
}
