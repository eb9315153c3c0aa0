import { expect, test } from 'vitest';
import { SPOT, UNMET, type Allocation } from '../../src/core/allocation/allocation.ts';
import { createNearPackages } from '../../src/map/near-packages.ts';
import { aDataset } from '../core/a-dataset.ts';
import { aFakeMap } from './a-fake-map.ts';

const { packages } = aDataset({
  blocks: 'AB',
  packages: [
    { hours: 7, at: [-0.19, 51.49] },
    { hours: 3, at: [-0.18, 51.49] },
    { hours: 2, at: [-0.185, 51.49] },
    { hours: 2 },
    { hours: 5, at: [1.2, 51.3] },
  ],
});
const HERE = [-0.2, 51.48, -0.17, 51.5] as const;

const allocation = (placedWith: number[], withOwn: number[]): Allocation => ({
  placedWith: Int16Array.from([...placedWith, UNMET, UNMET]),
  withOwn: Uint8Array.from([...withOwn, 0, 0]),
  minutesOfProvider: new Float64Array(1),
  spotMinutes: 0,
  proof: null,
});

test('points tell apart their own provider, somebody else and nobody, and hear only of changes', () => {
  const fake = aFakeMap();
  fake.look(14, HERE);
  const points = createNearPackages(fake.map, packages);
  points.paint(allocation([0, 0, UNMET], [1, 0, 0]));
  const who = (index: number) => fake.states.get(`packages/${index}`)!['who'];
  expect(new Set([who(0), who(1), who(2)]).size).toBe(3);
  const elsewhere = who(1);
  fake.calls = 0;
  points.paint(allocation([SPOT, 0, UNMET], [0, 0, 0]));
  expect([fake.calls, who(0)]).toEqual([1, elsewhere]);
});

test('points are those in view alone, and none before the map is near', () => {
  const fake = aFakeMap();
  fake.look(9, HERE);
  const points = createNearPackages(fake.map, packages);
  points.paint(allocation([0, 0, UNMET], [1, 0, 0]));
  expect([fake.data.get('packages'), fake.calls]).toEqual([undefined, 0]);
  fake.look(13, HERE);
  expect(fake.data.get('packages')).toEqual([0, 1, 2]);
  expect(fake.calls).toBe(3);
});

test('points stay while the view stays in their box, and follow it out of there until they are stopped', () => {
  const fake = aFakeMap();
  fake.look(13, HERE);
  const points = createNearPackages(fake.map, packages);
  fake.data.clear();
  fake.look(13, [-0.21, 51.48, -0.18, 51.5]);
  expect(fake.data.size).toBe(0);
  fake.look(13, [1.19, 51.29, 1.21, 51.31]);
  expect(fake.data.get('packages')).toEqual([4]);
  points.stop();
  fake.look(13, HERE);
  expect(fake.data.get('packages')).toEqual([4]);
});
