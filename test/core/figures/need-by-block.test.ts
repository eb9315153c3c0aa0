import { describe, expect, test } from 'vitest';
import type { PackageIndex } from '../../../src/core/dataset/packages.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { needByBlock, needStep } from '../../../src/core/figures/need-by-block.ts';
import { aDataset } from '../a-dataset.ts';

test('need of a block is its hours over its area; twice where a package is listed twice, never outside', () => {
  const dataset = aDataset({
    blocks: 'AABC',
    packages: [{ block: 'A', hours: 6 }, { block: 'A', hours: 4 }, { block: 'B', hours: 5 }, { hours: 9 }],
  });
  const fabric = weaveFabric(dataset);
  const square = (block: number) => fabric.areaSquareMetres[block]! / 1e6;
  const density = needByBlock(dataset.packages, fabric, [0, 1, 2, 2, 3] as PackageIndex[]);
  expect([...density]).toEqual([expect.closeTo(10 / square(0), 9), expect.closeTo(10 / square(1), 9), 0]);
});

describe('the shade of a block', () => {
  test('is one of five, whose ends are theirs', () => {
    expect([0, 0.01, 1, 1.01, 2, 4, 10, 10.1, 20].map((density) => needStep(density, 20))).toEqual([
      0, 1, 1, 2, 2, 3, 4, 5, 5,
    ]);
  });

  test('is the darkest above the top, as a hand may bring more need together', () => {
    expect(needStep(21, 20)).toBe(5);
  });
});
