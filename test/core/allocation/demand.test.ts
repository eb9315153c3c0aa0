import { describe, expect, test } from 'vitest';
import { demandOver, isAmong, isPreparedFor, prepareDemand } from '../../../src/core/allocation/demand.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import {
  USUAL_ASSUMPTIONS,
  type Assumptions,
  type DemandAssumptions,
  type PlacingAssumptions,
} from '../../../src/core/scenario/assumptions.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { cornerAt } from '../drawing.ts';

const assuming = (
  demand: Partial<DemandAssumptions> = {},
  placing: Partial<PlacingAssumptions> = {},
): Assumptions => ({
  ...USUAL_ASSUMPTIONS,
  demand: { ...USUAL_ASSUMPTIONS.demand, ...demand },
  placing: { ...USUAL_ASSUMPTIONS.placing, ...placing },
});

function demandOf(words: Omit<AreaWords, 'blocks'>, assumptions: Assumptions = USUAL_ASSUMPTIONS) {
  const dataset = aDataset({ blocks: 'A', ...words });
  return prepareDemand(dataset, weaveFabric(dataset), assumptions);
}

describe('demand', () => {
  test('offers the largest package first, and of equals the first in the file', () => {
    const packages = [2, 7, 3.5, 7, 2].map((hours) => ({ block: 'A', hours }));
    const demand = demandOf({ packages });
    expect([...demand.order]).toEqual([1, 3, 2, 0, 4]);
    expect([...demand.weeklyMinutes]).toEqual([420, 420, 210, 120, 120]);
  });

  test('knows each package’s block, person and provider of today; nobody goes on with one that waits', () => {
    const demand = demandOf({
      packages: [
        { hours: 1, person: 'Ann' },
        { block: 'A', hours: 5, provider: 'Alder', person: 'Ann' },
        { block: 'A', hours: 4, provider: 'Alder', status: 'suspended' },
        { block: 'A', hours: 3, provider: 'Alder', status: 'handed-back' },
        { block: 'A', hours: 2, provider: 'Alder', status: 'waiting' },
      ],
      providers: [{ name: 'Alder', hours: 12.5 }],
    });
    expect([demand.packageCount, demand.datasetCount, demand.personCount]).toEqual([5, 5, 4]);
    expect([...demand.block]).toEqual([0, 0, 0, 0, -1]);
    expect([...demand.provider]).toEqual([0, 0, -1, -1, -1]);
    expect([...demand.person]).toEqual([0, 1, 2, 3, 0]);
  });

  test('over another fabric is the one prepared for it, and the same one over the same', () => {
    const packages = [
      { block: 'A', hours: 1 },
      { block: 'B', hours: 2 },
    ];
    const providers = [{ name: 'Alder', hours: 1, at: cornerAt(0, 0) }];
    const dataset = aDataset({ blocks: 'AB', packages, providers });
    const fabric = weaveFabric(dataset);
    const cut = {
      ...fabric,
      count: 3,
      blockOfPackage: Int32Array.of(2, 1),
      insidePoints: Float64Array.of(...fabric.insidePoints, ...cornerAt(5, 0)),
    };
    const assumptions = assuming({}, { mostKilometres: 2 });
    const demand = prepareDemand(dataset, fabric, assumptions);
    expect(demandOver(fabric, demand)).toBe(demand);
    expect(demandOver(cut, demand)).toEqual(prepareDemand(dataset, cut, assumptions));
    expect([...demandOver(cut, demand).isTooFar!]).toEqual([0, 0, 1]);
  });
});

describe('so many per cent of a list', () => {
  const among = (count: number, percent: number) =>
    Array.from({ length: count }, (_, at) => at).filter((at) => isAmong(at, percent));

  test('are that many of them in whole members, rounded down', () => {
    for (const percent of [0, 1, 7, 33, 50, 99, 100])
      for (const count of [1, 10, 99, 250])
        expect(among(count, percent).length).toBe(Math.floor((count * percent) / 100));
  });

  test('are spread evenly: of any run of them as many as of any other, give or take one', () => {
    expect(among(12, 25)).toEqual([3, 7, 11]);
    for (const percent of [3, 30, 45, 90]) {
      const starts = Array.from({ length: 180 }, (_, start) => start);
      const counts = starts.map(
        (start) => among(200, percent).filter((at) => at >= start && at < start + 20).length,
      );
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }
  });
});

describe('demand that is assumed to change', () => {
  const packages = [8, 7, 6, 5].map((hours, at) => ({
    block: 'A',
    hours,
    provider: 'Alder',
    person: at < 2 ? 'Ann' : `person ${at}`,
  }));
  const providers = [{ name: 'Alder', hours: 30 }];

  test('loses whole packages where some end', () => {
    const demand = demandOf({ packages, providers }, assuming({ attritionPercent: 50 }));
    expect([...demand.order]).toEqual([0, 2]);
    expect([demand.packageCount, demand.datasetCount]).toEqual([2, 4]);
  });

  test('gains copies of packages where it grows, each of a person of its own whom nobody serves yet', () => {
    const demand = demandOf({ packages, providers }, assuming({ growthPercent: 50 }));
    expect([...demand.order]).toEqual([0, 1, 1, 2, 3, 3]);
    expect([...demand.isNew]).toEqual([0, 0, 1, 0, 0, 1]);
    expect([...demand.provider]).toEqual([0, 0, -1, 0, 0, -1]);
    expect([...demand.person]).toEqual([0, 0, 3, 1, 2, 4]);
    expect(demand.personCount).toBe(5);
  });

  test('can do both: what grows is a part of all today’s packages, those that end among them', () => {
    const demand = demandOf({ packages, providers }, assuming({ growthPercent: 100, attritionPercent: 100 }));
    expect([...demand.order]).toEqual([0, 1, 2, 3]);
    expect([...demand.isNew]).toEqual([1, 1, 1, 1]);
  });
});

describe('the way of transfer', () => {
  const packages = [
    ...[9, 8, 7, 6].map((hours) => ({ block: 'A', hours, provider: 'Alder' })),
    ...[5, 4].map((hours) => ({ block: 'A', hours, provider: 'Birch' })),
    { block: 'A', hours: 3, provider: 'Birch', status: 'waiting' as const },
    { block: 'A', hours: 2 },
  ];
  const providers = [
    { name: 'Alder', hours: 30 },
    { name: 'Birch', hours: 30 },
  ];
  const staying = (placing: Partial<PlacingAssumptions>, growthPercent = 0) => [
    ...demandOf({ packages, providers }, assuming({ growthPercent }, placing)).stays,
  ];

  test('places all anew, or keeps all that have a provider', () => {
    expect(staying({ mode: 'transfer-all' })).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(staying({ mode: 'keep-existing' })).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  });

  test('keeps no copy that growth adds', () => {
    const twice = [1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0];
    expect(staying({ mode: 'keep-existing' }, 100)).toEqual(twice);
  });

  test('moves some by and by, spread over the packages of each provider', () => {
    expect(staying({ mode: 'gradual', movedPercent: 0 })).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect(staying({ mode: 'gradual', movedPercent: 50 })).toEqual([1, 0, 1, 0, 1, 0, 0, 0]);
    expect(staying({ mode: 'gradual', movedPercent: 25 })).toEqual([1, 1, 1, 0, 1, 1, 0, 0]);
    expect(staying({ mode: 'gradual', movedPercent: 100 })).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('kinds of care', () => {
  test('differ by service, group of people and whether two carers come, and packages alike share one', () => {
    const demand = demandOf({
      packages: [
        { hours: 1 },
        { hours: 1, carers: 2 },
        { hours: 1, facts: { 'client-group': 'Children' } },
        { hours: 1, service: 'Night sitting' },
        { hours: 1 },
        { hours: 1, carers: 3 },
        { hours: 1, service: 'Night sitting', facts: { 'client-group': 'Children' } },
      ],
    });
    expect(demand.kinds).toEqual([
      { service: 0, clientGroup: null, isDoubleHanded: false },
      { service: 0, clientGroup: null, isDoubleHanded: true },
      { service: 0, clientGroup: 'Children', isDoubleHanded: false },
      { service: 1, clientGroup: null, isDoubleHanded: false },
      { service: 1, clientGroup: 'Children', isDoubleHanded: false },
    ]);
    expect([...demand.kind]).toEqual([0, 1, 2, 3, 0, 1, 4]);
  });

  test('can be taken by those who give the service, care for the group and have the hands', () => {
    const demand = demandOf({
      packages: [
        { hours: 1 },
        { hours: 1, service: 'Mental health' },
        { hours: 1, facts: { 'client-group': 'Children' } },
        { hours: 1, carers: 2 },
      ],
      providers: [
        { name: 'All', hours: 1 },
        { name: 'Minds', hours: 1, services: ['Mental health', 'Night sitting'] },
        { name: 'Elders', hours: 1, clientGroups: ['Older people'] },
        { name: 'Single', hours: 1, doubleHanded: false },
      ],
    });
    const whoCan = [0, 1, 2, 3].map((kind) => Array.from(demand.canTake.subarray(kind * 4, kind * 4 + 4)));
    expect(whoCan).toEqual([
      [1, 0, 1, 1],
      [1, 1, 1, 1],
      [1, 0, 0, 1],
      [1, 0, 1, 0],
    ]);
  });

  test('are told apart however many services there are', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Service ${at}`);
    const demand = demandOf({
      packages: names.map((service) => ({ hours: 1, service })),
      providers: names.map((name) => ({ name, hours: 1, services: [name] })),
    });
    const pairs = names.flatMap((_, kind) => names.map((_name, provider) => Number(kind === provider)));
    expect([...demand.canTake]).toEqual(pairs);
  });
});

describe('a demand holds', () => {
  const gradual = assuming({}, { mode: 'gradual', movedPercent: 40 });
  const isHeld = (by: Assumptions, under: Assumptions) => isPreparedFor(demandOf({}, by), under);

  test('under assumptions that say the same of it, whatever they say of money, spot and order', () => {
    expect(
      isHeld(gradual, assuming({ smallestPackageMinutes: 60 }, { ...gradual.placing, offer: 'order' })),
    ).toBe(true);
    expect(isHeld(gradual, { ...gradual, spotHoursPerWeek: 9 })).toBe(true);
    expect(isHeld(gradual, assuming({}, { ...gradual.placing, travelCounts: true }))).toBe(true);
    expect(isHeld(assuming(), assuming({}, { movedPercent: 7 }))).toBe(true);
  });

  test.each([
    ['growth', assuming({ growthPercent: 1 }, gradual.placing)],
    ['attrition', assuming({ attritionPercent: 1 }, gradual.placing)],
    ['the way of transfer', assuming({}, { ...gradual.placing, mode: 'keep-existing' })],
    ['how many have moved', assuming({}, { ...gradual.placing, movedPercent: 41 })],
    ['the furthest way', assuming({}, { ...gradual.placing, mostKilometres: 5 })],
  ])('under no others: %s', (_, other) => {
    expect(isHeld(gradual, other)).toBe(false);
    expect(isHeld(other, gradual)).toBe(false);
  });
});
