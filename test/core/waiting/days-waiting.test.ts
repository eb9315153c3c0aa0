import { describe, expect, test } from 'vitest';
import type { PackageWords } from '../a-dataset.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { daysWaiting } from '../../../src/core/waiting/days-waiting.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

/** Packages that waited so many days on 31 March 2024, one a package; null for not known. */
function waited(...days: (number | null)[]): PackageWords[] {
  return days.map((count) => ({
    block: 'A',
    hours: 2,
    status: 'waiting',
    ...(count !== null && {
      waitingSince: new Date(Date.parse('2024-03-31') - count * 86_400_000).toISOString().slice(0, 10),
    }),
  }));
}

function daysOf(packages: readonly PackageWords[], asOf?: string) {
  const dataset = aDataset({ blocks: 'AB', packages, ...(asOf && { asOf }) });
  const { scenario } = aScenario(dataset).withLot('North', 'A').withLot('South', '');
  return daysWaiting(dataset, weaveFabric(dataset), scenario.assignment, scenario.lots);
}

describe('how long packages have waited', () => {
  test('falls into bands whose ends are theirs', () => {
    const { all } = daysOf(waited(0, 7, 8, 28, 29, 90, 91, null), '2024-03-31');
    expect(all.bands).toEqual([2, 2, 2, 1, 1]);
    expect(all.load).toEqual({ packages: 8, people: 8, weeklyMinutes: 960 });
  });

  test('has a middle, a ninth tenth and a longest', () => {
    const { all } = daysOf(waited(10, 1, 2, 3, 9, 8, 7, 4, 5, 6, null), '2024-03-31');
    expect([all.medianDays, all.ninetiethDays, all.longestDays]).toEqual([5, 9, 10]);
  });

  test('is not known without a day of the data, or where it would begin later', () => {
    expect(daysOf(waited(5)).all).toMatchObject({ bands: [0, 0, 0, 0, 1], medianDays: null });
    expect(daysOf(waited(-3), '2024-03-31').all).toMatchObject({ bands: [0, 0, 0, 0, 1], longestDays: null });
  });

  test('is told for waiting and handed back apart, and for each lot', () => {
    const [one, other] = waited(4, 40);
    const packages: PackageWords[] = [
      one!,
      { ...other!, status: 'handed-back', block: 'B' },
      { block: 'A', hours: 9 },
    ];
    const { waiting, handedBack, byLot } = daysOf(packages, '2024-03-31');
    expect([waiting.longestDays, handedBack.longestDays]).toEqual([4, 40]);
    expect(byLot.map(({ lot, wait }) => [lot, wait.load.packages, wait.longestDays])).toEqual([
      [1, 1, 4],
      [2, 0, null],
      [0, 1, 40],
    ]);
  });
});
