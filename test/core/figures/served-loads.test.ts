import { describe, expect, it } from 'vitest';
import { PACKAGE_STATUSES } from '../../../src/core/dataset/packages.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { SERVERS, servedLoads, SITUATIONS } from '../../../src/core/figures/served-loads.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 20, visits: 14, carers: 2, person: 'Ada', provider: 'Alder' },
    { block: 'A', hours: 9, visits: 7, person: 'Ada', provider: 'Birch', status: 'suspended' },
    { block: 'A', hours: 6, visits: 7, status: 'waiting', carers: 3 },
    { block: 'B', hours: 8, visits: 7, provider: 'Cedar' },
    { block: 'B', hours: 3, visits: 1.25, status: 'handed-back' },
  ],
  providers: [
    { name: 'Alder', hours: 20 },
    { name: 'Birch', hours: 9 },
    { name: 'Cedar', hours: 8 },
    { name: 'Dale', hours: 6 },
  ],
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', 'Alder', 'Birch')
  .withLot('South', 'B')
  .withBackUp('Dale')
  .withSpecialists('Cedar')
  .withSpotHours(3);

function loadsOf(plan: Scenario) {
  const read = aPlanRead(dataset, fabric, plan);
  return servedLoads(read)(read.ledger.takers.lot, 3);
}

describe('packages by who serves them', () => {
  const [none, north, south] = loadsOf(scenario);

  it('count people once, and keep hours of carers and of people apart', () => {
    expect(north).toMatchObject({ packages: 3, people: 2, weeklyVisits: 28 });
    expect(north!.carerMinutes).toBe(35 * 60);
    expect(north!.personMinutes).toBe((10 + 9 + 2) * 60);
    expect(north!.doubleHanded).toEqual({ packages: 2, weeklyMinutes: 26 * 60 });
    expect(none).toMatchObject({ packages: 0, people: 0, carerMinutes: 0 });
  });

  it('say what is happening with each today', () => {
    const of = (key: (typeof SITUATIONS)[number]) => north!.bySituation[key].packages;
    expect(SITUATIONS.map(of)).toEqual([1, 1, 0, 1, 0]);
    expect(south!.bySituation['handed-back']).toEqual({ packages: 1, weeklyMinutes: 180 });
  });

  it('tell the lead from the second, a back-up from a specialist, and the spot market from nobody', () => {
    expect(north!.byServer.lead).toEqual({ packages: 1, weeklyMinutes: 20 * 60 });
    expect(north!.byServer.second).toEqual({ packages: 1, weeklyMinutes: 9 * 60 });
    expect(north!.byServer['back-up']).toEqual({ packages: 1, weeklyMinutes: 6 * 60 });
    expect(south!.byServer.specialist).toEqual({ packages: 1, weeklyMinutes: 8 * 60 });
    expect(south!.byServer.spot).toEqual({ packages: 1, weeklyMinutes: 3 * 60 });
    expect(south!.byServer.nobody.packages).toBe(0);
  });

  it('name a provider of today that is kept without a seat', () => {
    const placing = { ...USUAL_ASSUMPTIONS.placing, mode: 'keep-existing' as const };
    const assumptions = { ...scenario.assumptions, placing };
    const [, , kept] = loadsOf({ ...scenario, standby: [], assumptions });
    expect(kept!.byServer.kept).toEqual({ packages: 1, weeklyMinutes: 8 * 60 });
  });

  it('count packages that growth adds as new, each of a person of its own', () => {
    const demand = { growthPercent: 100, attritionPercent: 0, smallestPackageMinutes: 0 };
    const [, grown] = loadsOf({ ...scenario, assumptions: { ...scenario.assumptions, demand } });
    expect(grown).toMatchObject({ packages: 6, people: 5, carerMinutes: 2 * 35 * 60 });
    expect(grown!.bySituation.new).toEqual({ packages: 3, weeklyMinutes: 35 * 60 });
  });

  it('count as small what is below the smallest package, and not what is just as large', () => {
    const demand = { growthPercent: 0, attritionPercent: 0, smallestPackageMinutes: 9 * 60 };
    const [, some] = loadsOf({ ...scenario, assumptions: { ...scenario.assumptions, demand } });
    expect(some!.small).toEqual({ packages: 1, weeklyMinutes: 6 * 60 });
    expect(north!.small.packages).toBe(0);
  });
});

it('adds up as a plain list of the packages does, on any ground', () => {
  for (let seed = 1; seed <= 12; seed++) {
    const area = aRandomArea(seed, { columns: 5, rows: 5, packages: 90, providers: 5, lots: 3 });
    const read = aPlanRead(area.dataset, area.fabric, area.scenario);
    const { demand, takers, dataset: of } = read.ledger;
    const loads = servedLoads(read)(takers.lot, read.ledger.accounts.length);
    const list = Array.from(demand.order, (index, at) => ({
      index,
      lot: takers.lot[at]!,
      isOwn: takers.seat[at]! >= 0,
      isPlaced: takers.taker[at]! >= 0,
    }));
    loads.forEach((load, lot) => {
      const here = list.filter((each) => each.lot === lot);
      const minutes = (some: typeof list) =>
        some.reduce((sum, { index }) => sum + of.packages.weeklyMinutes[index]!, 0);
      expect(load.packages).toBe(here.length);
      expect(load.people).toBe(new Set(here.map(({ index }) => of.packages.person[index])).size);
      expect(load.carerMinutes).toBe(minutes(here));
      const served = (keys: readonly (typeof SERVERS)[number][]) =>
        keys.reduce((sum, key) => sum + load.byServer[key].weeklyMinutes, 0);
      expect(served(['lead', 'second', 'further', 'supplementary'])).toBe(
        minutes(here.filter(({ isOwn }) => isOwn)),
      );
      expect(served(['back-up', 'specialist', 'kept'])).toBe(
        minutes(here.filter(({ isOwn, isPlaced }) => isPlaced && !isOwn)),
      );
      expect(served(SERVERS)).toBe(load.carerMinutes);
      PACKAGE_STATUSES.forEach((status, code) =>
        expect(load.bySituation[status].packages).toBe(
          here.filter(({ index }) => of.packages.status[index] === code).length,
        ),
      );
    });
  }
});
