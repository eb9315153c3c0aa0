import { describe, expect, test } from 'vitest';
import { capacityForService } from '../../../src/core/queueing/capacity-for-service.ts';
import { kaufmanRoberts } from '../../../src/core/queueing/kaufman-roberts.ts';
import { serversFor } from '../../../src/core/queueing/servers-for.ts';

const CLASSES = [
  { load: 8, size: 2, arrivals: 0.2 },
  { load: 3, size: 6, arrivals: 0.1 },
  { load: 1, size: 12, arrivals: 0.02 },
];

describe('capacity for a service', () => {
  test('is what Erlang B says for packages of one size', () => {
    for (const load of [1, 10, 50])
      expect(capacityForService([{ load, size: 1, arrivals: 3 }], 0.02)).toBe(serversFor(load, 0.02));
  });

  test('is the least that keeps the mean over packages, not over hours', () => {
    const refusedAt = (capacity: number) => {
      const { blocking } = kaufmanRoberts(capacity, CLASSES);
      return CLASSES.reduce((sum, { arrivals }, at) => sum + arrivals * blocking[at]!, 0) / 0.32;
    };
    const least = capacityForService(CLASSES, 0.03);
    expect(refusedAt(least)).toBeLessThanOrEqual(0.03);
    for (let fewer = 0; fewer < least; fewer++) expect(refusedAt(fewer)).toBeGreaterThan(0.03);
  });

  test('a small lot needs far more spare capacity than a large one', () => {
    const spare = (times: number) => {
      const classes = CLASSES.map((each) => ({ ...each, load: each.load * times }));
      const load = classes.reduce((sum, each) => sum + each.load * each.size, 0);
      return capacityForService(classes, 0.05) / load - 1;
    };
    expect(spare(1)).toBeGreaterThan(0.35);
    expect(spare(20)).toBeLessThan(0.1);
  });

  test('is nothing where nothing comes, and does not exist where nothing may be refused', () => {
    expect(capacityForService([], 0.05)).toBe(0);
    expect(() => capacityForService(CLASSES, 0)).toThrow('a blocking of 0');
  });
});
