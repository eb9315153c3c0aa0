import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { smallZones } from '../../../src/core/figures/small-zones.ts';
import { aDataset } from '../a-dataset.ts';

describe('clusters too small to stand', () => {
  /** Thanet: much of it urban and busy, a strip of it rural, beside rural Dover. I is an island. */
  const fabric = weaveFabric(
    aDataset({
      blocks: 'TTTU/TTRR/DDDR/DDDD/..../IIII',
      packages: [
        { block: 'T', hours: 40 },
        { block: 'U', hours: 30 },
        { block: 'R', hours: 3 },
        { block: 'D', hours: 25 },
        { block: 'I', hours: 2 },
        { hours: 500 },
      ],
      zones: { Clusters: 'TTTU/TTRR/DDDR/DDDD/..../IIII' },
    }),
  );
  const [clusters] = fabric.zones;
  const nameOf = (zone: number | null) => (zone === null ? null : clusters!.layer.zones[zone]!.name);
  const find = (hours: number) =>
    smallZones(fabric, clusters!, hours * 60).map((small) => ({
      zone: nameOf(small.zone),
      hours: small.weeklyMinutes / 60,
      mergeWith: nameOf(small.mergeWith),
    }));

  test('are listed smallest first, each with the neighbour it shares most border with', () => {
    expect(find(10)).toEqual([
      { zone: 'I', hours: 2, mergeWith: null },
      { zone: 'R', hours: 3, mergeWith: 'D' },
    ]);
  });

  test('are none below a minimum that all reach', () => expect(find(2)).toEqual([]));

  test('the border is measured', () => {
    const rural = smallZones(fabric, clusters!, 600).find((small) => nameOf(small.zone) === 'R');
    expect(rural!.borderMetres / 1000).toBeCloseTo(3, 1);
  });

  test('of borders as long as each other the one with fewer hours is taken', () => {
    const even = weaveFabric(
      aDataset({
        blocks: 'ABC',
        packages: [
          { block: 'A', hours: 9 },
          { block: 'B', hours: 1 },
          { block: 'C', hours: 8 },
        ],
        zones: { Clusters: 'ABC' },
      }),
    );
    expect(smallZones(even, even.zones[0]!, 120)).toMatchObject([{ zone: 1, mergeWith: 2 }]);
  });

  test('a zone that holds no block is not listed', () => {
    const apart = weaveFabric(
      aDataset({ blocks: 'A...', packages: [{ block: 'A', hours: 9 }], zones: { Clusters: 'A..Z' } }),
    );
    expect(smallZones(apart, apart.zones[0]!, 600)).toHaveLength(1);
  });
});
