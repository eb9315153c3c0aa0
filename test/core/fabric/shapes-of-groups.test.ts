import type { MultiPolygon } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapesOfGroups } from '../../../src/core/fabric/shapes-of-groups.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { isInside } from './is-inside.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { runsAnticlockwise } from '../../../src/core/geometry/runs-anticlockwise.ts';
import type { LngLat } from '../../../src/core/geometry/lng-lat.ts';
import { aDataset } from '../a-dataset.ts';
import { aRandomArea } from '../a-random-area.ts';

/** Shapes of the groups named by letters: `shapes('AB/CD', { A: 1, B: 1 })`; the rest are in group 0. */
function shapes(blocks: string, groups: Readonly<Record<string, number>>): Map<number, MultiPolygon> {
  const dataset = aDataset({ blocks });
  const groupOf = dataset.blocks.map(({ code }) => groups[code] ?? 0);
  return shapesOfGroups(weaveFabric(dataset), groupOf);
}

const outlines = (shape: MultiPolygon) => shape.coordinates.map((rings) => rings.length);

describe('the shapes of groups of blocks', () => {
  test('blocks side by side become one outline without the border between them', () => {
    const joined = shapes('AB', { A: 1, B: 1 }).get(1)!;
    expect(outlines(joined)).toEqual([1]);
    expect(joined.coordinates[0]![0]).toHaveLength(7);
  });

  test('blocks apart, or that touch at a corner alone, are parts of their own', () => {
    expect(outlines(shapes('A.B', { A: 1, B: 1 }).get(1)!)).toEqual([1, 1]);
    expect(outlines(shapes('AC/DB', { A: 1, B: 1 }).get(1)!)).toEqual([1, 1]);
  });

  test('a block in the middle of others is a hole in their group', () => {
    const { coordinates } = shapes('ABC/DEF/GHI', { E: 2 }).get(0)!;
    expect(coordinates.map((rings) => rings.length)).toEqual([2]);
  });

  test('a hole that touches the outline at a corner is a hole, and no ring meets itself', () => {
    const shape = shapes('.AAA/AABA/ABAA/AAAA'.replaceAll('.', 'C'), { A: 1 }).get(1)!;
    expect(outlines(shape)).toEqual([3]);
    const corner = shapes('CAA/ABA/AAA', { A: 1 }).get(1)!;
    expect(outlines(corner)).toEqual([2]);
    for (const ring of [...shape.coordinates.flat(), ...corner.coordinates.flat()]) {
      const open = ring.slice(1).map(String);
      expect(new Set(open).size).toBe(open.length);
    }
  });

  test('outlines run anticlockwise and holes clockwise, all of them closed', () => {
    for (const shape of shapes('ABC/DEF/GHI', { E: 2 }).values())
      for (const rings of shape.coordinates)
        rings.forEach((ring, at) => {
          expect(runsAnticlockwise(ring as unknown as LngLat[])).toBe(at === 0);
          expect(ring.at(-1)).toEqual(ring[0]);
        });
  });

  test('of any plan, each group covers its own blocks, with all of their ground and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 4 }), (seed, lots) => {
        const size = { columns: 6, rows: 6, packages: 0, providers: 1, lots };
        const { fabric, scenario } = aRandomArea(seed, size);
        const found = shapesOfGroups(fabric, scenario.assignment);
        for (const [group, shape] of found) {
          let ground = 0;
          scenario.assignment.forEach((lot, block) => {
            const [lng, lat] = [fabric.insidePoints[block * 2]!, fabric.insidePoints[block * 2 + 1]!];
            expect(isInside(shape, lng, lat)).toBe(lot === group);
            if (lot === group) ground += fabric.areaSquareMetres[block]!;
          });
          expect(Math.abs(polygonArea(shape) - ground)).toBeLessThan(fabric.count);
        }
      }),
      { numRuns: 60 },
    );
  });
});
