import { describe, expect, test } from 'vitest';
import { allocate } from '../../../src/core/allocation/allocate.ts';
import { offersOf } from '../../../src/core/allocation/offers.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import { tallyPlacements } from '../../../src/core/figures/tally-placements.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

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
  const ledger = openLedger(dataset, weaveFabric(dataset), scenario);
  const offers = offersOf(scenario, dataset);
  const tallies = tallyPlacements(ledger, offers, allocate(ledger.demand, offers, ledger.assignment));
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
});
