import { describe, expect, test } from 'vitest';
import {
  NOBODY_TODAY,
  NOT_COUNTED,
  OUTCOMES,
  providerToday,
  tracePeople,
  UNLISTED_TODAY,
} from '../../../src/core/continuity/trace-people.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { PackageWords } from '../a-dataset.ts';
import { aMove } from './a-move.ts';

/** What the plan means to each person, in the order of the file, with the hours they are counted with. */
function outcomes(packages: readonly PackageWords[]): string[] {
  const read = aMove(packages);
  const { outcome, place } = tracePeople(read);
  return [...outcome].map(
    (code, person) => `${OUTCOMES[code]} ${read.ledger.demand.weeklyMinutes[place[person]!]! / 60}`,
  );
}

describe('what a plan means to a person', () => {
  test('follows from who serves their package today and who would', () => {
    expect(
      outcomes([
        { block: 'N', hours: 1, provider: 'Alder' },
        { block: 'N', hours: 2, provider: 'Birch' },
        { block: 'S', hours: 30, provider: 'Birch' },
        { block: 'N', hours: 3, status: 'waiting' },
        { block: 'N', hours: 4, status: 'handed-back', provider: 'Cedar' },
        { block: 'N', hours: 5 },
        { block: 'N', hours: 1.5, status: 'suspended', provider: 'Cedar' },
      ]),
    ).toEqual(['kept 1', 'moved 2', 'left 30', 'waiting 3', 'waiting 4', 'unlisted 5', 'moved 1.5']);
  });

  test('is counted once, with the package that means most to them, the largest of such', () => {
    const of = (packages: PackageWords[]) => outcomes(packages.map((one) => ({ ...one, person: 'Ada' })));
    const kept = { block: 'N', hours: 6, provider: 'Alder' };
    const moved = [2, 3].map((hours) => ({ block: 'N', hours, provider: 'Birch' }));
    const waiting = { block: 'N', hours: 4, status: 'waiting' as const };
    const left = { block: 'S', hours: 30, provider: 'Birch' };
    expect(of([kept, waiting])).toEqual(['kept 6']);
    expect(of([kept, ...moved, waiting])).toEqual(['moved 3']);
    expect(of([kept, ...moved, waiting, left])).toEqual(['left 30']);
    expect(of([waiting, { block: 'N', hours: 5 }])).toEqual(['waiting 4']);
  });

  test('is nothing to people whom growth adds', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 100 };
    const read = aMove([{ block: 'N', hours: 1, provider: 'Alder' }], { demand });
    expect(read.ledger.demand.packageCount).toBe(2);
    expect(tracePeople(read).outcome).toHaveLength(1);
  });

  test('is not counted where all their packages have ended', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, attritionPercent: 100 };
    const read = aMove([{ block: 'N', hours: 1, provider: 'Alder' }], { demand });
    expect([...tracePeople(read).outcome]).toEqual([NOT_COUNTED]);
  });
});

test('a package is served today by a provider, by nobody, or by one that is not in the list', () => {
  const { ledger } = aMove([
    { block: 'N', hours: 3, provider: 'Cedar' },
    { block: 'N', hours: 2, provider: 'Cedar', status: 'handed-back' },
    { block: 'N', hours: 1 },
  ]);
  const today = [0, 1, 2].map((at) => providerToday(ledger.dataset.packages, ledger.demand, at));
  expect(today).toEqual([2, NOBODY_TODAY, UNLISTED_TODAY]);
});
