import { expect, test } from 'vitest';
import type { PackageIndex } from '../../src/core/dataset/packages.ts';
import { worldX } from '../../src/core/geometry/world.ts';
import { nearestPackage, packageFeatures } from '../../src/map/package-points.ts';
import { aDataset } from '../core/a-dataset.ts';

const { packages } = aDataset({
  blocks: 'AB',
  packages: [
    { hours: 7, at: [-0.19, 51.49] },
    { hours: 3, at: [-0.18, 51.49], status: 'waiting' },
    { hours: 2 },
  ],
});

test('a package has a point where it is, numbered as the package', () => {
  const { features } = packageFeatures(packages, [0, 1] as PackageIndex[]);
  expect(features.map((one) => [one.id, one.properties!['waiting']])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test('the nearest package within reach is found, and none beyond it', () => {
  const reach = worldX(0.004) - worldX(0);
  expect(nearestPackage(packages, [-0.187, 51.49], reach)).toBe(0);
  expect(nearestPackage(packages, [-0.183, 51.49], reach)).toBe(1);
  expect(nearestPackage(packages, [-0.185, 51.49], reach)).toBeNull();
});
