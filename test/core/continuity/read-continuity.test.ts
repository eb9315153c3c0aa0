import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENDED, SPOT, UNMET } from '../../../src/core/allocation/allocation.ts';
import { readContinuity, shareOf, type Counted } from '../../../src/core/continuity/read-continuity.ts';
import { NOBODY_TODAY, UNLISTED_TODAY } from '../../../src/core/continuity/trace-people.ts';
import { isWaiting, type PackageIndex } from '../../../src/core/dataset/packages.ts';
import { settledRead } from '../../../src/core/figures/settled-read.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { aMove } from './a-move.ts';

const counted = (people: number, packages: number, hours: number): Counted => ({
  people,
  packages,
  weeklyMinutes: hours * 60,
});

describe('who changes provider', () => {
  const read = aMove([
    { block: 'N', hours: 8, provider: 'Alder', person: 'Ada' },
    { block: 'N', hours: 3, provider: 'Birch', person: 'Ada' },
    { block: 'S', hours: 4, provider: 'Cedar' },
    { block: 'S', hours: 30, provider: 'Cedar' },
    { block: 'S', hours: 2, status: 'waiting' },
    { block: 'N', hours: 1 },
    { hours: 5, status: 'waiting' },
  ]);
  const continuity = readContinuity(read);

  test('is said of people, packages and hours with a provider today, kept and changing adding up', () => {
    expect(continuity.served).toEqual(counted(3, 4, 45));
    expect(continuity.kept).toEqual(counted(0, 1, 8));
    expect(continuity.changing).toEqual(counted(3, 3, 37));
    expect(continuity.left).toEqual(counted(1, 1, 30));
  });

  test('is a table from who serves them today to who would, those who are none last', () => {
    const [alder, birch, cedar] = [0, 1, 2];
    expect(continuity.moves.map(({ from, to, people, packages }) => [from, to, people, packages])).toEqual([
      [alder, alder, 0, 1],
      [birch, alder, 1, 1],
      [cedar, birch, 1, 1],
      [cedar, UNMET, 1, 1],
      [NOBODY_TODAY, birch, 1, 1],
      [NOBODY_TODAY, UNMET, 1, 1],
      [UNLISTED_TODAY, alder, 1, 1],
    ]);
    expect(continuity.all).toEqual(counted(6, 7, 53));
  });

  test('is said of each lot, and of no lot where anything lies in none', () => {
    expect(continuity.lots.map(({ lot, served, changing, left }) => [lot, served, changing, left])).toEqual([
      [1, counted(1, 2, 11), counted(1, 1, 3), counted(0, 0, 0)],
      [2, counted(2, 2, 34), counted(2, 2, 34), counted(1, 1, 30)],
      [NO_LOT, counted(0, 0, 0), counted(0, 0, 0), counted(0, 0, 0)],
    ]);
  });

  test('leaves out packages that have ended and those that growth adds, and counts them', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 50, attritionPercent: 50 };
    const packages = [1, 2, 3, 4].map((hours) => ({ block: 'N', hours, provider: 'Alder' }));
    const answer = readContinuity(aMove(packages, { demand }));
    expect(answer.ended.packages + answer.all.packages).toBe(4);
    expect(answer.ended).toEqual({ packages: 2, weeklyMinutes: 6 * 60 });
    expect(answer.added).toEqual({ packages: 2, weeklyMinutes: 6 * 60 });
  });
});

describe('for any plan', () => {
  /** People who change by the letter of the definition, package by package as the allocation lists them. */
  function whoChanges({ ledger: { dataset }, allocation: { placedWith } }: PlanRead) {
    const { packages } = dataset;
    const people = { served: new Set<number>(), changing: new Set<number>(), left: new Set<number>() };
    let changingMinutes = 0;
    placedWith.forEach((taker, index) => {
      const [today, person] = [packages.provider[index]!, packages.person[index]!];
      if (taker === ENDED || today < 0 || isWaiting(packages, index as PackageIndex)) return;
      people.served.add(person);
      if (taker === today) return;
      people.changing.add(person);
      changingMinutes += packages.weeklyMinutes[index]!;
      if (taker === UNMET) people.left.add(person);
    });
    return { ...people, changingMinutes };
  }

  test('the people are those of the definition, and rows and columns add up to all', () => {
    const met = new Set<number>();
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(0, 20), (seed, percent) => {
        const size = { columns: 5, rows: 5, packages: 120, providers: 9, lots: 3 };
        const { dataset, fabric, scenario } = aRandomArea(seed, size);
        const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: percent, attritionPercent: percent };
        const assumptions = { ...scenario.assumptions, demand };
        const read = aPlanRead(dataset, fabric, { ...scenario, assumptions });
        const { moves, all, lots, served, kept, changing, left, ended, added } = readContinuity(read);
        const expected = whoChanges(read);
        expect(served.people).toBe(expected.served.size);
        expect(changing.people).toBe(expected.changing.size);
        expect(left.people).toBe(expected.left.size);
        expect(changing.weeklyMinutes).toBe(expected.changingMinutes);
        for (const key of ['people', 'packages', 'weeklyMinutes'] as const) {
          const sum = (list: readonly Counted[]) => list.reduce((total, one) => total + one[key], 0);
          expect(kept[key] + changing[key]).toBe(served[key]);
          expect(sum(moves)).toBe(all[key]);
          expect(sum(lots.map((lot) => lot.changing))).toBe(changing[key]);
          expect(sum(lots.map((lot) => lot.served))).toBe(served[key]);
        }
        expect(all.packages + ended.packages).toBe(dataset.packages.count);
        expect(all.packages + added.packages).toBe(read.ledger.demand.packageCount);
        for (const { to } of moves) met.add(to);
      }),
      { numRuns: 40, seed: 8 },
    );
    expect(met.has(SPOT) && met.has(UNMET)).toBe(true);
  });
});

test('as many people change as the best placing of the packages says', () => {
  for (let seed = 1; seed <= 5; seed++) {
    const size = { columns: 4, rows: 4, packages: 60, providers: 6, lots: 3 };
    const { dataset, fabric, scenario } = aRandomArea(seed, size);
    const read = settledRead(dataset, fabric, scenario);
    expect(readContinuity(read).changing.people).toBe(read.allocation.proof!.peopleChanging);
  }
});

test('a share is of the whole, and of nothing there is none', () => {
  expect(shareOf(counted(1, 1, 3), counted(4, 2, 12))).toEqual({
    people: 0.25,
    packages: 0.5,
    weeklyMinutes: 0.25,
  });
  expect(shareOf(counted(0, 0, 0), counted(0, 0, 0)).people).toBeNull();
});
