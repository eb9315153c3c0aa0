import { describe, expect, test } from 'vitest';
import type { NeedKind } from '../../../src/core/allocation/allocation.ts';
import { packagesInNeed } from '../../../src/core/allocation/packages-in-need.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { readFigures } from '../../../src/core/figures/read-figures.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('the packages that a map of need shows', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [
      { block: 'A', hours: 7 },
      { block: 'A', hours: 3, status: 'waiting' },
      { block: 'B', hours: 5 },
      { block: 'B', hours: 2, status: 'handed-back' },
      { hours: 6, status: 'suspended' },
    ],
    providers: [
      { name: 'Alder', hours: 10 },
      { name: 'Birch', hours: 7 },
    ],
  });
  const { scenario } = aScenario(dataset).withLot('North', 'A', 'Alder').withBackUp('Birch');
  const inNeed = (plan: Scenario, kind: NeedKind) => {
    const ledger = openLedger(dataset, weaveFabric(dataset), plan);
    readFigures(ledger, plan);
    return packagesInNeed(ledger, kind);
  };

  test('wait now: those with nobody today, whatever the plan', () => {
    expect(inNeed(scenario, 'waiting-now')).toEqual([1, 3]);
  });

  test('are outside their lot: those that no own provider takes, placed or not, located or not', () => {
    expect(inNeed(scenario, 'outside-lot')).toEqual([4, 2, 3]);
  });

  test('are unmet: those that nobody takes', () => {
    expect(inNeed(scenario, 'unmet')).toEqual([2, 3]);
  });

  test('are there twice where the plan assumes growth, and not at all where they have ended', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 100 };
    const grown = { ...scenario, assumptions: { ...scenario.assumptions, demand } };
    expect(inNeed(grown, 'unmet')).toEqual([4, 4, 2, 2, 1, 3, 3]);
    expect(inNeed(grown, 'waiting-now')).toEqual([1, 3]);
    const ended = { ...USUAL_ASSUMPTIONS.demand, attritionPercent: 100 };
    expect(
      inNeed({ ...scenario, assumptions: { ...scenario.assumptions, demand: ended } }, 'outside-lot'),
    ).toEqual([]);
  });
});
