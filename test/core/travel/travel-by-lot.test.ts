import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { careTaken } from '../../../src/core/travel/care-taken.ts';
import { legKilometres } from '../../../src/core/travel/leg-kilometres.ts';
import { travelByLot, travelPerCareHour } from '../../../src/core/travel/travel-by-lot.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AABB',
  packages: Array.from({ length: 24 }, (_, at) => ({ block: at < 16 ? 'A' : 'B', hours: 7, visits: 14 })),
  providers: ['Alder', 'Birch', 'Cedar'].map((name) => ({ name, hours: 60 })),
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset).withLot('West', 'A', 'Alder', 'Birch').withLot('East', 'B', 'Cedar');

describe('travel by lot', () => {
  const figures = travelByLot(aPlanRead(dataset, fabric, scenario));
  const [west, east] = figures.lots;
  const leg = (block: number, clients: number) =>
    legKilometres(fabric.areaSquareMetres[block]! / 1e6, clients) * 1.35 * (5 / 6);

  test('is longer for two providers who take a lot’s packages between them than if they split its ground', () => {
    expect(west!.providers.map(({ provider, clients }) => [provider, clients])).toEqual([
      ['Alder', 8],
      ['Birch', 8],
    ]);
    expect(west!.travelKilometres).toBeCloseTo(16 * 14 * leg(0, 8), 8);
    expect(west!.travelMinutes).toBeCloseTo(((16 * 14 * leg(0, 8)) / 15) * 60, 8);
    expect(west!.travelMinutes / west!.minutesIfSplit).toBeCloseTo(Math.SQRT2, 10);
    expect(east!.travelMinutes).toBeCloseTo(east!.minutesIfSplit, 10);
  });

  test('is said for each hour of care, and is null where there is none', () => {
    expect(travelPerCareHour(east!)).toBeCloseTo((leg(1, 8) / 15) * 60 * 2, 8);
    expect(
      travelPerCareHour({ carerVisits: 0, careMinutes: 0, travelMinutes: 0, travelKilometres: 0 }),
    ).toBeNull();
  });

  test('is the sum of its lots and of their providers', () => {
    expect(figures.travelMinutes).toBeCloseTo(west!.travelMinutes + east!.travelMinutes, 8);
    expect(figures.lots).toHaveLength(2);
  });
});

test('whatever a plan is, all that providers take in blocks is travelled to, once', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const area = aRandomArea(seed, { columns: 6, rows: 5, packages: 60, providers: 6, lots: 4 });
    const read = aPlanRead(area.dataset, area.fabric, area.scenario);
    const { demand, takers } = read.ledger;
    let minutes = 0;
    takers.taker.forEach((taker, at) => {
      if (taker >= 0 && demand.block[at]! >= 0) minutes += demand.weeklyMinutes[at]!;
    });
    const figures = travelByLot(read);
    expect(figures.careMinutes).toBe(minutes);
    expect(
      careTaken(read)
        .flat()
        .reduce((sum, one) => sum + one.careMinutes, 0),
    ).toBe(minutes);
    // Interleaved providers never travel less than if they split the ground.
    for (const lot of figures.lots)
      expect(lot.travelMinutes).toBeGreaterThanOrEqual(lot.minutesIfSplit - 1e-6);
  }
});
