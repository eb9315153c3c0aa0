import { expect, test } from 'vitest';
import { SPOT, UNMET, type Allocation } from '../../src/core/allocation/allocation.ts';
import { worldX } from '../../src/core/geometry/world.ts';
import { createPointPainter, nearestPackage, packageFeatures } from '../../src/map/package-points.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aFakeMap } from './a-fake-map.ts';

const { packages } = aDataset({
  blocks: 'AB',
  packages: [
    { hours: 7, at: [-0.19, 51.49] },
    { hours: 3, at: [-0.18, 51.49], status: 'waiting' },
    { hours: 2 },
  ],
});

const allocation = (placedWith: number[], withOwn: number[]): Allocation => ({
  placedWith: Int16Array.from(placedWith),
  withOwn: Uint8Array.from(withOwn),
  minutesOfProvider: new Float64Array(1),
  spotMinutes: 0,
});

test('a package has a point where it has a position, numbered as the package', () => {
  const { features } = packageFeatures(packages);
  expect(features.map((one) => [one.id, one.properties!['waiting']])).toEqual([
    [0, false],
    [1, true],
  ]);
});

test('points tell apart their own provider, somebody else and nobody, and hear only of changes', () => {
  const fake = aFakeMap();
  const paint = createPointPainter(fake.map, packages);
  paint(allocation([0, 0, UNMET], [1, 0, 0]));
  const who = (index: number) => fake.states.get(`packages/${index}`)!['who'];
  expect(new Set([who(0), who(1), who(2)]).size).toBe(3);
  const elsewhere = who(1);
  fake.calls = 0;
  paint(allocation([SPOT, 0, UNMET], [0, 0, 0]));
  expect([fake.calls, who(0)]).toEqual([1, elsewhere]);
});

test('the nearest package within reach is found, and none beyond it', () => {
  const reach = worldX(0.004) - worldX(0);
  expect(nearestPackage(packages, [-0.187, 51.49], reach)).toBe(0);
  expect(nearestPackage(packages, [-0.183, 51.49], reach)).toBe(1);
  expect(nearestPackage(packages, [-0.185, 51.49], reach)).toBeNull();
});
