import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';
import { cornerAt } from '../drawing.ts';
import { haversine } from '../geometry/haversine.ts';

describe('the fabric of an area', () => {
  const dataset = aDataset({
    blocks: 'AAB / ACB',
    packages: [
      { block: 'A', hours: 7 },
      { block: 'C', hours: 3.5 },
      { hours: 2 },
      { at: cornerAt(9, 9), hours: 4 },
    ],
  });
  const fabric = weaveFabric(dataset);

  test('has the blocks in the order of the file, with codes, names and boxes', () => {
    expect(fabric.count).toBe(3);
    expect(fabric.codes).toEqual(['A', 'B', 'C']);
    expect(fabric.names).toEqual(['Block A', 'Block B', 'Block C']);
    expect([...fabric.bounds.subarray(8, 12)]).toEqual([
      cornerAt(1, 0)[0],
      cornerAt(0, 2)[1],
      cornerAt(2, 0)[0],
      cornerAt(0, 1)[1],
    ]);
  });

  test('places each package in its block, and those elsewhere or nowhere in none', () => {
    expect([...fabric.blockOfPackage]).toEqual([0, 2, NO_BLOCK, NO_BLOCK]);
    expect([...fabric.holdings.weeklyMinutes]).toEqual([420, 0, 210]);
  });

  test('knows areas to the whole square metre and how much border is on the outside', () => {
    const [across, down] = [
      haversine(cornerAt(0, 0), cornerAt(1, 0)),
      haversine(cornerAt(0, 0), cornerAt(0, 1)),
    ];
    expect(fabric.areaSquareMetres[0]! / (3 * across * down)).toBeCloseTo(1, 3);
    expect([...fabric.areaSquareMetres].every(Number.isInteger)).toBe(true);
    expect(fabric.outerBorderMetres[2]! / across).toBeCloseTo(1, 3);
    expect(fabric.outerBorderMetres[1]! / (2 * across + 2 * down)).toBeCloseTo(1, 3);
  });

  test('has a point inside each block', () => {
    dataset.blocks.forEach(({ geometry }, block) => {
      const point = [fabric.insidePoints[block * 2]!, fabric.insidePoints[block * 2 + 1]!];
      expect(booleanPointInPolygon(point, geometry)).toBe(true);
    });
  });

  test('can be woven of nothing', () => {
    const empty = weaveFabric({ ...dataset, blocks: [] });
    expect(empty.count).toBe(0);
    expect([...empty.blockOfPackage]).toEqual([-1, -1, -1, -1]);
  });
});

describe('every located package is in exactly one block', () => {
  test('the first of those that Turf says hold it, on borders too; no package is lost', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const size = { columns: 6, rows: 6, packages: 80, providers: 3, lots: 2 };
        const { dataset, fabric } = aRandomArea(seed, size);
        const { longitudes, latitudes } = dataset.packages;
        const expected = Array.from(longitudes, (lng, index) =>
          Number.isNaN(lng)
            ? NO_BLOCK
            : dataset.blocks.findIndex((block) =>
                booleanPointInPolygon([lng, latitudes[index]!], block.geometry),
              ),
        );
        expect([...fabric.blockOfPackage]).toEqual(expected);
        const placed = fabric.holdings.packages.reduce((sum, count) => sum + count, 0);
        expect(placed + expected.filter((block) => block === NO_BLOCK).length).toBe(dataset.packages.count);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  test('the random areas do put packages on borders, outside and nowhere', () => {
    const { dataset, fabric } = aRandomArea(1, { columns: 6, rows: 6, packages: 400, providers: 3, lots: 2 });
    const { longitudes, latitudes } = dataset.packages;
    const holders = Array.from(longitudes, (lng, index) =>
      Number.isNaN(lng)
        ? -1
        : dataset.blocks.filter((block) => booleanPointInPolygon([lng, latitudes[index]!], block.geometry))
            .length,
    );
    expect(holders.filter((count) => count > 1).length).toBeGreaterThan(5);
    expect(holders.filter((count) => count === 0).length).toBeGreaterThan(5);
    expect(holders.filter((count) => count === -1).length).toBeGreaterThan(5);
    expect([...fabric.blockOfPackage].filter((block) => block >= 0).length).toBeGreaterThan(200);
  });
});

describe('borders add up', () => {
  test('each block is as long round as its own rings, whatever the ground', () => {
    const { dataset, fabric } = aRandomArea(3, { columns: 8, rows: 8, packages: 1, providers: 1, lots: 1 });
    dataset.blocks.forEach(({ geometry }, block) => {
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
      const lengths = rings.flatMap((ring) =>
        ring.slice(1).map((corner, at) => haversine(ring[at]!, corner)),
      );
      const around = lengths.reduce((sum, metres) => sum + metres, 0);
      const { offsets, borderMetres } = fabric.neighbours;
      const borders = borderMetres.subarray(offsets[block]!, offsets[block + 1]!);
      const woven = borders.reduce((sum, metres) => sum + metres, fabric.outerBorderMetres[block]!);
      expect(Math.abs(woven - around)).toBeLessThan(1);
    });
  });
});
