import { expect, test } from 'vitest';
import type { AwardChoice, EasedRule } from '../../../src/core/awards/award-choice.ts';
import { whatBinds } from '../../../src/core/awards/what-binds.ts';

const best = (hours: number, poundsAYear: number): EasedRule['best'] => ({
  unmetMinutes: hours * 60,
  penceMinutes: (poundsAYear * 6000) / 52,
  isProven: true,
});
const choice: AwardChoice = {
  seats: [],
  lots: [],
  unmetMinutes: 600,
  penceMinutes: (52_000 * 6000) / 52,
  leastUnmetMinutes: 600,
  leastPenceMinutes: (52_000 * 6000) / 52,
  conflict: [],
  eased: [
    { allowing: null, rule: 'enough-providers', best: best(10, 50_000) },
    { allowing: null, rule: 'not-too-many-providers', best: best(4, 70_000) },
    { allowing: null, rule: 'lots-per-provider', best: best(1, 60_000) },
    { allowing: null, rule: 'share-of-area', best: best(10, 51_995) },
    { allowing: null, rule: 'cqc-rating', best: null },
    { allowing: null, rule: 'quality-floor', best: best(12, 20_000) },
  ],
};

test('a rule binds where more hours would have a provider without it, or the same would cost less', () =>
  expect(
    whatBinds(choice).map(({ rule, moreMinutes, morePounds }) => [rule, moreMinutes, Math.round(morePounds)]),
  ).toEqual([
    ['lots-per-provider', 540, 8000],
    ['not-too-many-providers', 360, 18_000],
    ['enough-providers', 0, -2000],
  ]));

test('where the choice is not proven, only what no such choice could have counts', () => {
  const unsure = { ...choice, leastUnmetMinutes: 300 };
  expect(whatBinds(unsure).map(({ rule, moreMinutes, isProven }) => [rule, moreMinutes, isProven])).toEqual([
    ['lots-per-provider', 240, false],
    ['not-too-many-providers', 60, false],
  ]);
});
