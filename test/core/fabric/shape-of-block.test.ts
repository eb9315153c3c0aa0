import { describe, expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { overlapArea } from '../../../src/core/geometry/overlap-area.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { aDataset } from '../a-dataset.ts';

describe('a block put together again', () => {
  test('covers what it covered, holes and islands included', () => {
    const dataset = aDataset({ blocks: 'AAAA / ABAC / AAAA / DD.A', wobble: 0.2 });
    const fabric = weaveFabric(dataset);
    dataset.blocks.forEach(({ geometry }, block) => {
      const again = shapeOfBlock(fabric, block as BlockIndex);
      const area = polygonArea(geometry);
      expect(polygonArea(again)).toBeCloseTo(area, 3);
      expect(overlapArea(again, geometry) / area).toBeCloseTo(1, 5);
    });
  });

  test('keeps its holes and its parts as such', () => {
    const fabric = weaveFabric(aDataset({ blocks: 'AAA / ABA / AAA / ... / B..' }));
    expect(shapeOfBlock(fabric, 0 as BlockIndex).coordinates).toHaveLength(2);
    expect(shapeOfBlock(fabric, 1 as BlockIndex)).toMatchObject({ type: 'MultiPolygon' });
  });
});
