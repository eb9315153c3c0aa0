import { expect, test } from 'vitest';
import { packagesElsewhere } from '../../../src/core/fabric/packages-elsewhere.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { aDataset } from '../a-dataset.ts';

test('packages outside every block, and those without a position, are elsewhere', () => {
  const dataset = aDataset({
    blocks: 'AB',
    packages: [{ block: 'A', hours: 1 }, { hours: 2 }, { at: [9, 9], hours: 3 }, { block: 'B', hours: 4 }],
  });
  const fabric = weaveFabric(dataset);
  expect(packagesElsewhere(fabric)).toEqual([1, 2]);
  expect(packagesElsewhere({ ...fabric })).toBe(packagesElsewhere(fabric));
});
