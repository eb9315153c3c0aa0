import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { tallyWaiting, type WaitingSplit } from '../../../src/core/waiting/tally-waiting.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';

describe('whom a plan leaves waiting', () => {
  const dataset = aDataset({
    blocks: 'AABC',
    packages: [
      { block: 'A', hours: 10, person: 'Ann' },
      { block: 'A', hours: 3, person: 'Ann', service: 'Night sitting' },
      { block: 'B', hours: 7, service: 'Night sitting' },
      { block: 'C', hours: 2 },
      { hours: 1 },
    ],
    providers: [{ name: 'Alder', hours: 10, services: ['Home care'] }],
    zones: { networks: 'XXYY' },
  });
  const { scenario } = aScenario(dataset)
    .withLot('North', 'AB', 'Alder')
    .withLot('South', '')
    .withSpotHours(2);
  const tally = tallyWaiting(aPlanRead(dataset, weaveFabric(dataset), scenario));
  const nobody = (splits: readonly WaitingSplit[]) =>
    splits.map(({ nobody: load }) => [load.packages, load.people, load.weeklyMinutes / 60]);

  test('is counted in all, apart from what is bought', () => {
    expect(nobody([tally.total])).toEqual([[3, 3, 11]]);
    expect(tally.total.bought).toEqual({ packages: 1, people: 1, weeklyMinutes: 120 });
  });

  test('is counted by lot and reason; packages in no lot come last', () => {
    expect(tally.byLot.map(({ lot }) => lot)).toEqual([1, 2, 0]);
    expect(nobody(tally.byLot)).toEqual([
      [2, 2, 10],
      [0, 0, 0],
      [1, 1, 1],
    ]);
    expect(tally.byLot.map(({ reasons }) => reasons.map((load) => load.packages))).toEqual([
      [0, 2, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [1, 0, 0, 0, 0],
    ]);
  });

  test('is counted by service, by block with its density, and by zone; most first', () => {
    expect(tally.byService.map(({ service }) => dataset.services[service])).toEqual([
      'Night sitting',
      'Home care',
    ]);
    expect(tally.byBlock.map(({ block, lot }) => [block, lot])).toEqual([
      [1, 1],
      [0, 1],
      [-1, 0],
      [2, 0],
    ]);
    const { areaSquareMetres } = weaveFabric(dataset);
    expect(tally.byBlock[0]!.hoursPerSquareKilometre).toBeCloseTo(7 / (areaSquareMetres[1]! / 1e6), 12);
    expect(tally.byBlock[2]!.hoursPerSquareKilometre).toBeNull();
    expect(tally.byZone.map(({ layer, zones }) => [layer, zones.map(({ zone }) => zone)])).toEqual([
      ['networks', ['Y', 'X', null]],
    ]);
  });
});

test('every way of counting adds up to what the figures say nobody takes, also with growth', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { dataset, fabric, scenario } = aRandomArea(seed, {
      columns: 5,
      rows: 4,
      packages: 60,
      providers: 5,
      lots: 3,
    });
    const grown = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 30 };
    const assumptions = { ...scenario.assumptions, demand: grown };
    const read = aPlanRead(dataset, fabric, { ...scenario, assumptions });
    const { unmet, spot } = read.figures.total.placement;
    const tally = tallyWaiting(read);
    const ways = [tally.byLot, tally.byReason, tally.byService, tally.byBlock, tally.byZone[0]!.zones];
    for (const way of [[tally.total], ...ways] as (readonly WaitingSplit[])[]) {
      const sum = (of: (split: WaitingSplit) => number) => way.reduce((all, split) => all + of(split), 0);
      expect(sum(({ nobody }) => nobody.packages)).toBe(unmet.packages);
      expect(sum(({ nobody }) => nobody.weeklyMinutes)).toBe(unmet.weeklyMinutes);
      expect(sum(({ bought }) => bought.weeklyMinutes)).toBe(spot.weeklyMinutes);
    }
  }
});
