import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { NO_RATE, NOT_RECORDED, type Fact, type FactKind } from '../../../src/core/dataset/packages.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import { USUAL_ASSUMPTIONS, type MoneyAssumptions } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import type { ScenarioWords } from '../a-scenario.ts';
import { seeded } from '../seeded.ts';

/** A plan in words, read, with some of what its money assumes. */
export function readWithMoney(
  dataset: Dataset,
  { scenario }: Pick<ScenarioWords, 'scenario'>,
  money: Partial<MoneyAssumptions> = {},
): PlanRead {
  return aPlanRead(dataset, weaveFabric(dataset), withMoney(scenario, money));
}

export function withMoney(scenario: Scenario, money: Partial<MoneyAssumptions>): Scenario {
  const { assumptions } = scenario;
  return { ...scenario, assumptions: { ...assumptions, money: { ...assumptions.money, ...money } } };
}

/** A plan with rates, contracts, places and all that money can assume drawn by chance: the same for the same seed. */
export function aRandomMoneyPlan(seed: number, changed: Partial<MoneyAssumptions> = {}): PlanRead {
  const { dataset, fabric, scenario } = aRandomArea(seed, {
    columns: 6,
    rows: 6,
    packages: 80,
    providers: 6,
    lots: 3,
  });
  const random = seeded(seed + 1);
  const below = (count: number) => Math.floor(random() * count);
  const { packages } = dataset;
  const fact = (kind: FactKind, values: readonly string[]): Fact => ({
    kind,
    values,
    codes: Uint8Array.from({ length: packages.count }, () =>
      random() < 0.1 ? NOT_RECORDED : below(values.length),
    ),
  });
  const rated: Dataset = {
    ...dataset,
    packages: {
      ...packages,
      ratePence: packages.ratePence.map(() => (random() < 0.5 ? NO_RATE : 1500 + below(1500))),
      facts: [
        fact('contract', ['Lot', 'Back-up', 'Spot (legacy)', 'Spot']),
        fact('rurality', ['Urban', 'Rural']),
      ],
    },
    providers: dataset.providers.map((provider) => ({
      ...provider,
      hourlyRate: random() < 0.3 ? null : (1500 + below(1500)) / 100,
      paysLivingWage: random() < 0.4,
    })),
  };
  const least = below(300) / 100;
  const plan = withMoney(scenario, {
    poundsPerHour: (1500 + below(1500)) / 100,
    upliftPerHour: { least, most: least + below(200) / 100 },
    spotPremiumPercent: below(40),
    ruralPremiumPercent: below(40),
    guaranteedPercent: below(101),
    reablementPercent: below(60),
    reablementSharePercent: below(101),
    ...changed,
  });
  const modes = ['transfer-all', 'keep-existing', 'gradual'] as const;
  return aPlanRead(rated, fabric, {
    ...plan,
    assumptions: {
      ...plan.assumptions,
      demand: { ...USUAL_ASSUMPTIONS.demand, growthPercent: below(30), attritionPercent: below(30) },
      placing: { ...USUAL_ASSUMPTIONS.placing, mode: modes[below(3)]! },
    },
  });
}
