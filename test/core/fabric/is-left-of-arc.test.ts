import { expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { isLeftOfArc } from '../../../src/core/fabric/is-left-of-arc.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { aPlan } from '../a-plan.ts';
import { aRandomArea } from '../a-random-area.ts';

test('a block is left of an arc where a place just left of it lies in the block', () => {
  let looked = 0;
  for (let seed = 0; seed < 20; seed++) {
    const size = { columns: 5, rows: 5, packages: 0, providers: 1, lots: 1 };
    const { fabric } = aRandomArea(seed, size);
    for (let arc = 0; arc < fabric.arcs.count; arc++) {
      const [[ax, ay], [bx, by]] = fabric.topology.arcs[arc] as [[number, number], [number, number]];
      const place: [number, number] = [(ax + bx) / 2 - (by - ay) / 1000, (ay + by) / 2 + (bx - ax) / 1000];
      for (const block of [fabric.arcs.first[arc]!, fabric.arcs.second[arc]!]) {
        if (block < 0) continue;
        const isIn = pointInPolygon(place, shapeOfBlock(fabric, block as BlockIndex));
        expect(isLeftOfArc(fabric, block as BlockIndex, arc)).toBe(isIn);
        looked++;
      }
    }
  }
  expect(looked).toBeGreaterThan(500);
});

test('a block is asked only about arcs of its own', () => {
  const { fabric } = aPlan('111');
  const foreign = [...Array(fabric.arcs.count).keys()].find((arc) => fabric.arcs.first[arc] === 2)!;
  expect(() => isLeftOfArc(fabric, 0 as BlockIndex, foreign)).toThrow('Block 0 has no arc');
});
