import { describe, expect, test } from 'vitest';
import { SPOT, UNMET } from '../../../../src/core/allocation/allocation.ts';
import { groupTables } from '../../../../src/core/continuity/group-tables.ts';
import { readContinuity } from '../../../../src/core/continuity/read-continuity.ts';
import { NOBODY_TODAY, UNLISTED_TODAY } from '../../../../src/core/continuity/trace-people.ts';
import {
  sayAmount,
  sayChanges,
  sayFrom,
  sayGroup,
  sayMode,
  sayMoreOften,
  sayPoints,
  sayTo,
} from '../../../../src/ui/answers/changes/say-changes.ts';
import { USUAL_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions.ts';
import { aMove } from '../../../core/continuity/a-move.ts';

describe('the answer in sentences', () => {
  test('begins with how many change, and says who is left and who waits', () => {
    const read = aMove([
      { block: 'N', hours: 8, provider: 'Alder' },
      { block: 'N', hours: 4, provider: 'Cedar' },
      { block: 'S', hours: 30, provider: 'Cedar' },
      { block: 'S', hours: 2, status: 'waiting' },
    ]);
    expect(sayChanges(readContinuity(read))).toEqual([
      '2 of 3 people with a provider today would have another, or none: 67%. 1 keeps theirs.',
      'Of those who change, 1 is left with nobody.',
      '34 h a week of 42 h move.',
      '1 person without a provider waits or was handed back today: all would have one.',
    ]);
  });

  test('says so where nobody has a provider, and what is left out', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, growthPercent: 50, attritionPercent: 50 };
    const read = aMove(
      [1, 2].map((hours) => ({ block: 'N', hours })),
      { demand },
    );
    expect(sayChanges(readContinuity(read))).toEqual([
      'Nobody has a provider of your list today, so nobody can change provider.',
      '1 package that has ended by then is left out.',
      '1 package that growth adds is nobody’s yet and left out.',
    ]);
  });
});

test('those who are no provider are said in words', () => {
  const { providers } = aMove([]).ledger.dataset;
  expect([0, NOBODY_TODAY, UNLISTED_TODAY].map((from) => sayFrom(providers, from))).toEqual([
    'Alder',
    'Nobody: waiting or handed back',
    'A provider not in the list',
  ]);
  expect([1, SPOT, UNMET].map((to) => sayTo(providers, to))).toEqual([
    'Birch',
    'Bought on the spot market',
    'Nobody',
  ]);
});

test('those who wait and are still left with nobody are said', () => {
  const read = aMove([30, 2].map((hours) => ({ block: 'S', hours, status: 'waiting' as const })));
  expect(sayChanges(readContinuity(read)).at(-1)).toBe(
    '2 people without a provider wait or were handed back today: 1 would have one, 1 would still have nobody.',
  );
});

test('a group is said as the file does, or in full where that is a number', () => {
  expect(sayGroup('age-band', '85+')).toBe('85+');
  expect(sayGroup('deprivation', '3')).toBe('Tenth 3');
  expect(sayGroup('sex', null)).toBe('Not recorded');
});

test('amounts are hours where minutes are measured', () => {
  expect(sayAmount(90, 'weeklyMinutes')).toBe('1.5');
  expect(sayAmount(90, 'people')).toBe('90');
});

test('a gradual transfer says how far it has come', () => {
  const { placing } = USUAL_ASSUMPTIONS;
  expect(sayMode(placing)).toBe('All packages are placed anew');
  expect(sayMode({ ...placing, mode: 'gradual', movedPercent: 40 })).toBe(
    'Packages move bit by bit (40% by now)',
  );
});

test('differences of shares are points', () => {
  expect([0.052, -0.01, 0.001].map(sayPoints)).toEqual(['+5 points', '−1 point', 'as all']);
});

test('groups that clearly change more often are said, or that there are none', () => {
  const of = (provider: string, name: string) =>
    Array.from({ length: 20 }, () => ({ block: 'N', hours: 0.25, provider, facts: { sex: name } }));
  const { tables, everyone } = groupTables(aMove([...of('Alder', 'Male'), ...of('Cedar', 'Female')]), 'none');
  expect(sayMoreOften(tables[0]!, everyone.share)).toEqual([
    'Female: 100% change provider, clearly more often than all (50%).',
  ]);
  expect(sayMoreOften({ ...tables[0]!, groups: [] }, null)).toEqual([
    'No group shown here changes clearly more often than all.',
  ]);
});
