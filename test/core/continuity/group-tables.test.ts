import { describe, expect, test } from 'vitest';
import { groupTables } from '../../../src/core/continuity/group-tables.ts';
import type { PackageWords } from '../a-dataset.ts';
import { aMove } from './a-move.ts';

/** So many people of an age, half an hour each; those with Cedar have to move. */
function people(count: number, provider: string, ageBand: string, sex: string): PackageWords[] {
  const one = { block: 'N', hours: 0.25, provider, facts: { 'age-band': ageBand, sex } };
  return Array.from({ length: count }, () => one);
}

const read = aMove([
  ...people(20, 'Alder', '65-74', 'Female'),
  ...people(10, 'Cedar', '65-74', 'Female'),
  ...people(12, 'Alder', '85+', 'Male'),
  ...people(28, 'Cedar', '85+', 'Male'),
  ...people(3, 'Cedar', '75-84', 'Male'),
]);

describe('who changes, by group', () => {
  test('is exact where no rule hides anything, with the share of those with a provider today', () => {
    const { tables, everyone } = groupTables(read, 'none');
    expect(tables.map(({ kind }) => kind)).toEqual(['age-band', 'sex']);
    expect(everyone).toMatchObject({ all: 73, changing: 41, share: 41 / 73, difference: null });
    const [ages] = tables;
    expect(ages!.groups.map(({ name, all, changing, share }) => [name, all, changing, share])).toEqual([
      ['65-74', 30, 10, 10 / 30],
      ['75-84', 3, 3, 1],
      ['85+', 40, 28, 0.7],
    ]);
    expect(ages!.groups[2]!.difference).toBeCloseTo(0.7 - 41 / 73);
  });

  test('points out a group that clearly changes more often, if it is large enough', () => {
    const more = people(20, 'Alder', '65-74', 'Female');
    const { tables } = groupTables(
      aMove([...more, ...people(28, 'Cedar', '85+', 'Male'), ...people(3, 'Cedar', '75-84', 'Male')]),
      'none',
    );
    expect(tables[0]!.groups.map(({ name, moreOften }) => [name, moreOften])).toEqual([
      ['65-74', false],
      ['75-84', false],
      ['85+', true],
    ]);
  });

  test('hides small groups, what would tell them, and their shares', () => {
    const { tables, everyone } = groupTables(read, 'nhs-sub-national');
    const [ages, sexes] = tables;
    const [young, few, old] = ages!.groups;
    expect([few!.changing, few!.people.moved, few!.all, few!.share]).toEqual(['*', '*', '*', null]);
    // The next smallest is kept back with it; the oldest are shown, to the nearest five.
    expect([young!.changing, young!.share]).toEqual(['*', null]);
    expect([old!.people.kept, old!.changing, old!.all]).toEqual([10, 30, 40]);
    expect(old!.share).toBe(30 / 40);
    expect(sexes!.groups.map(({ all }) => all)).toEqual([30, 45]);
    expect(everyone.all).toBe(75);
  });

  test('has no tables where the files say nothing of people, and counts everyone', () => {
    const { tables, everyone } = groupTables(aMove([{ block: 'N', hours: 1, provider: 'Alder' }]), 'none');
    expect(tables).toEqual([]);
    expect(everyone.people.kept).toBe(1);
  });
});
