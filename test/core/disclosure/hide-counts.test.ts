import { describe, expect, test } from 'vitest';
import { DISCLOSURE_RULES } from '../../../src/core/disclosure/disclosure-rules.ts';
import { hideCounts, isSmall, type CountFlow } from '../../../src/core/disclosure/hide-counts.ts';

const { 'nhs-sub-national': nhs, 'under-five': underFive } = DISCLOSURE_RULES;

/** Two rows (sums 0 and 1) into two columns (2 and 3), whose totals flow back by way of 4. */
function square(counts: readonly [number, number, number, number]): CountFlow[] {
  const [a, b, c, d] = counts;
  return [
    { from: 0, to: 2, count: a },
    { from: 0, to: 3, count: b },
    { from: 1, to: 2, count: c },
    { from: 1, to: 3, count: d },
    { from: 4, to: 0, count: a + b },
    { from: 4, to: 1, count: c + d },
    { from: 2, to: 4, count: a + c },
    { from: 3, to: 4, count: b + d },
  ];
}

const hidden = (flows: CountFlow[], rule = nhs, also: number[] = [], marksTell = false) =>
  [...(hideCounts(flows, rule, new Set(also), marksTell) ?? [])].join('');

describe('hiding counts', () => {
  test('hides nothing where nothing is small', () => {
    expect(hidden(square([10, 20, 30, 40]))).toBe('00000000');
  });

  test('closes a cycle through a small count, by way of the counts of fewest people', () => {
    // Round by 20, 40 and 30, or by the totals 73 and 43.
    expect(hidden(square([3, 20, 30, 40]).with(4, { from: 4, to: 0, count: 73 }))).toBe('11110000');
    // Round by 200, 400 and 10, or by the totals 203 and 13.
    expect(hidden(square([3, 200, 10, 400]))).toBe('10001010');
  });

  test('never hides a zero that the rule shows: the totals are hidden in its place', () => {
    expect(hidden(square([3, 0, 8, 8]))).toBe('10001010');
  });

  test('goes round no count that is at its least', () => {
    // One more of the small would be one less of a one: the cycle is closed the other way round.
    const flows = hideCounts(square([1, 1, 1, 50]), nhs, new Set(), false)!;
    expect([...flows].filter(Boolean).length).toBeGreaterThan(3);
  });

  test('also hides what it is told to, safely', () => {
    expect(hidden(square([10, 20, 30, 40]), nhs, [3])).toBe('11110000');
  });

  test('finds no way where marks tell too much', () => {
    // A count and its total, both known to be 5 or more, where the total is the next sum's least.
    const pair: CountFlow[] = [
      { from: 0, to: 1, count: 4 },
      { from: 1, to: 0, count: 5 },
    ];
    expect(hideCounts(pair, underFive, new Set(), true)).toBeNull();
    expect(hideCounts(pair, underFive, new Set(), false)).not.toBeNull();
  });
});

test('a count is small from the least to the most that a rule hides', () => {
  expect([0, 1, 7, 8].map((count) => isSmall(count, nhs))).toEqual([false, true, true, false]);
  expect([0, 4, 5].map((count) => isSmall(count, underFive))).toEqual([true, true, false]);
});
