import { describe, expect, test } from 'vitest';
import type { ModelChanges } from '../../../src/core/simulate/care-model.ts';
import { worldOf } from '../../../src/core/simulate/chance.ts';
import { beginPackages, newPackages, nextPackage } from '../../../src/core/simulate/new-packages.ts';
import { aCareModel } from './a-care-model.ts';

const PER_WEEK = 40;

describe('packages that come', () => {
  test('come as often as their rates say, each as often as its own', () => {
    const came = comeIn({}, 2000);
    expect(deviations(came.length, 2000 * PER_WEEK)).toBeLessThan(4);
    expect(deviations(came.filter(({ template }) => template === 1).length, 2000 * 30)).toBeLessThan(4);
  });

  test('grow by the year', () => {
    const came = comeIn({ growthPerYear: 0.5 }, 104);
    const integral = (from: number, to: number) =>
      (52 * PER_WEEK * (1.5 ** (to / 52) - 1.5 ** (from / 52))) / Math.log(1.5);
    expect(deviations(came.filter(({ week }) => week < 52).length, integral(0, 52))).toBeLessThan(4);
    expect(deviations(came.filter(({ week }) => week >= 52).length, integral(52, 104))).toBeLessThan(4);
  });

  test('are most in the middle of winter, wherever in the year they begin', () => {
    const came = comeIn({ winterPeak: 0.4, startWeekOfYear: 39 }, 520);
    const winter = came.filter(({ week }) => (week + 39) % 52 < 13 || (week + 39) % 52 >= 39).length;
    expect(deviations(winter, 10 * PER_WEEK * (26 + (0.4 * 52) / Math.PI))).toBeLessThan(4);
    expect(deviations(came.length, 520 * PER_WEEK)).toBeLessThan(4);
  });

  test('none come where nobody needs care, nor after the last week', () => {
    expect(comeIn({}, 100, 0)).toEqual([]);
    const none = newPackages(aCareModel([{}], []));
    beginPackages(none, worldOf(1, 0));
    expect(none.week).toBe(Infinity);
    expect(comeIn({}, 10).every(({ week }) => week <= 10)).toBe(true);
  });

  test('are the same people under two plans, and others in another future', () => {
    const one = comeIn({ winterPeak: 0.2, growthPerYear: 0.1 }, 100);
    const plan = { spotMinutes: 500, waits: true, routing: 'share-evenly' } as const;
    expect(comeIn({ winterPeak: 0.2, growthPerYear: 0.1 }, 100, 1, plan)).toEqual(one);
    expect(comeIn({ winterPeak: 0.2, growthPerYear: 0.1 }, 100, 1, {}, 1)).not.toEqual(one);
  });
});

function comeIn(changes: Partial<ModelChanges>, weeks: number, times = 1, plan = {}, replication = 0) {
  const packages = [{ perWeek: 10 * times }, { perWeek: 30 * times }];
  const world = worldOf(5, replication);
  const coming = newPackages(aCareModel([{ packages }], [], { weeks, changes, ...plan }));
  const came = [];
  for (beginPackages(coming, world); coming.week < Infinity; nextPackage(coming, world))
    came.push({ week: coming.week, template: coming.template, key: coming.key });
  return came;
}

/** How many deviations of a Poisson count it is from its mean. */
function deviations(count: number, mean: number): number {
  return Math.abs(count - mean) / Math.sqrt(mean);
}
