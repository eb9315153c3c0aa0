import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import { prepareDemand } from '../../../src/core/allocation/demand.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { noTakers } from '../../../src/core/allocation/takers.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { tallyPlacements } from '../../../src/core/figures/tally-placements.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

function allocatedAndTallied(dataset: Dataset, fabric: Fabric, scenario: Scenario) {
  const demand = prepareDemand(dataset, fabric, scenario.assumptions);
  const takers = noTakers(demand.packageCount);
  const offers = offersOf(scenario, dataset);
  const allocation = allocate(demand, offers, scenario.assignment, takers);
  return { offers, allocation, tallies: tallyPlacements(demand, offers, takers) };
}

describe('placements added up', () => {
  const dataset = aDataset({
    blocks: 'ABC',
    packages: [
      { block: 'A', hours: 6 },
      { block: 'A', hours: 5 },
      { block: 'A', hours: 4 },
      { block: 'B', hours: 3 },
      { block: 'B', hours: 9 },
      { hours: 2 },
    ],
    providers: [
      { name: 'Alder', hours: 6 },
      { name: 'Birch', hours: 5 },
      { name: 'Cedar', hours: 7 },
    ],
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'A', 'Alder', 'Birch')
    .withLot('South', 'B', 'Birch')
    .withBackUp('Cedar')
    .withSpotHours(3);
  const { tallies } = allocatedAndTallied(dataset, weaveFabric(dataset), scenario);
  const hoursOf = (lot: number) => {
    const { own, backUp, spot, unmet, seats } = tallies.byLot[lot]!;
    return {
      parts: [own, backUp, spot, unmet].map((part) => part.weeklyMinutes / 60),
      packages: [own, backUp, spot, unmet].map((part) => part.packages),
      seats: seats.map((seat) => seat.weeklyMinutes / 60),
    };
  };

  test('go to the lot of each package, by who takes it', () => {
    expect(hoursOf(1)).toEqual({ parts: [11, 4, 0, 0], packages: [2, 1, 0, 0], seats: [6, 5] });
    expect(hoursOf(2)).toEqual({ parts: [0, 3, 0, 9], packages: [0, 1, 0, 1], seats: [0] });
  });

  test('of packages nowhere go to no lot', () => {
    expect(hoursOf(0)).toEqual({ parts: [0, 0, 2, 0], packages: [0, 0, 1, 0], seats: [] });
  });

  test('count each provider’s packages over all lots', () => {
    expect([...tallies.packagesOfProvider]).toEqual([1, 1, 2]);
  });

  test('are those of each lot’s packages one by one, whatever the plan', () => {
    for (let seed = 0; seed < 30; seed++) {
      const size = { columns: 6, rows: 6, packages: 150, providers: 6, lots: 4 };
      const area = aRandomArea(seed, size);
      const { packages } = area.dataset;
      const found = allocatedAndTallied(area.dataset, area.fabric, area.scenario);
      const { placedWith, withOwn } = found.allocation;
      const lotOf = (index: number) => area.scenario.assignment[area.fabric.blockOfPackage[index]!] ?? 0;
      const partWhere = (isIn: (index: number) => boolean) => {
        const minutes = packages.weeklyMinutes.filter((_, index) => isIn(index));
        return { packages: minutes.length, weeklyMinutes: minutes.reduce((sum, more) => sum + more, 0) };
      };
      const inLot = (lot: number, isIn: (index: number) => boolean) =>
        partWhere((index) => lotOf(index) === lot && isIn(index));
      found.tallies.byLot.forEach((tally, lot) => {
        expect(tally).toEqual({
          own: inLot(lot, (index) => withOwn[index] === 1),
          backUp: inLot(lot, (index) => withOwn[index] === 0 && placedWith[index]! >= 0),
          spot: inLot(lot, (index) => placedWith[index] === SPOT),
          unmet: inLot(lot, (index) => placedWith[index] === UNMET),
          seats: found.offers.seats[lot]!.map(({ provider }) =>
            inLot(lot, (index) => withOwn[index] === 1 && placedWith[index] === provider),
          ),
        });
      });
      found.tallies.packagesOfProvider.forEach((count, provider) =>
        expect(count).toBe(partWhere((index) => placedWith[index] === provider).packages),
      );
    }
  });
});
