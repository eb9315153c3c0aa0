import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { planOffers } from '../../../src/core/figures/plan-offers.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { LotParts, SuggestRequest } from '../../../src/core/suggest/lot-facts.ts';
import { AIMS, type Aim, type LotWish } from '../../../src/core/suggest/lot-wish.ts';
import { suggestRequest } from '../../../src/core/suggest/suggest-request.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { aScenario, type ScenarioWords } from '../a-scenario.ts';

export interface WishWords extends Partial<Omit<LotWish, 'weights'>> {
  readonly weights?: Partial<Record<Aim, number>>;
}

/** A wish in words: nothing is asked for but bands of a tenth, with two lots, until it is said. */
function aWish({ weights, ...words }: WishWords = {}): LotWish {
  const none = Object.fromEntries(AIMS.map((aim) => [aim, 0])) as Record<Aim, number>;
  return {
    scope: 'fresh',
    lotCount: { least: 2, most: 2 },
    bandPercent: 10,
    bandsAreHard: true,
    zoneLayer: null,
    onlyLots: [],
    seed: 1,
    ...words,
    weights: { ...none, ...weights },
  };
}

export interface AskedPlan {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
  readonly parts: LotParts;
  readonly ask: (wish?: WishWords) => SuggestRequest;
}

/** A plan that a wish can be asked of: `aPlanToAsk(area, (words) => words.withLot('North', 'AB')).ask({ … })`. */
export function aPlanToAsk(
  area: AreaWords,
  plan: (words: ScenarioWords) => ScenarioWords,
  said: Partial<Scenario> = {},
): AskedPlan {
  const dataset = aDataset(area);
  return planToAsk(dataset, weaveFabric(dataset), { ...plan(aScenario(dataset)).scenario, ...said });
}

/** The same of a dataset and a plan that are there. */
export function planToAsk(dataset: Dataset, fabric: Fabric, scenario: Scenario): AskedPlan {
  const ledger = openLedger(dataset, fabric, scenario);
  const parts = { ledger, scenario, offers: planOffers(ledger, scenario) };
  return { dataset, fabric, scenario, parts, ask: (wish) => suggestRequest(parts, aWish(wish), nameLot) };
}

function nameLot(number: number): string {
  return `Lot ${number}`;
}
