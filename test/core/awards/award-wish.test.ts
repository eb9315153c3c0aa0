import { expect, test } from 'vitest';
import {
  AWARD_RULES,
  mostSeatsOf,
  rulesThatAreSet,
  rulesToKeep,
  USUAL_AWARD_WISH,
} from '../../../src/core/awards/award-wish.ts';
import { USUAL_RULES, type Rules } from '../../../src/core/scenario/rules.ts';

const EVERY_RULE: Rules = {
  ...USUAL_RULES,
  mostProvidersPerLot: 3,
  mostLotsPerProvider: 2,
  mostSharePercent: 40,
  leastCqcRating: 'Good',
  registeredInArea: true,
  providerViability: { leastMinutes: null, mostMinutes: 600 },
};

test('a tender asks for a number of providers, though the plan sets no most', () => {
  expect(mostSeatsOf(USUAL_RULES)).toBe(2);
  expect(mostSeatsOf(EVERY_RULE)).toBe(3);
});

test('the rules that are set are those of numbers of providers and places, and each that somebody set', () => {
  expect(rulesThatAreSet(USUAL_RULES, USUAL_AWARD_WISH)).toEqual([
    'enough-providers',
    'not-too-many-providers',
    'one-place-in-a-lot',
  ]);
  expect(rulesThatAreSet(EVERY_RULE, { qualityFloor: 0, aside: [] })).toEqual(AWARD_RULES);
});

test('rules put aside are not kept', () =>
  expect(rulesToKeep(USUAL_RULES, { qualityFloor: 50, aside: ['enough-providers', 'cqc-rating'] })).toEqual([
    'not-too-many-providers',
    'one-place-in-a-lot',
    'quality-floor',
  ]));
