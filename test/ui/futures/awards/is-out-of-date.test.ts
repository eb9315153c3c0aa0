import { expect, test } from 'vitest';
import { USUAL_AWARD_WISH, type AwardWish } from '../../../../src/core/awards/award-wish.ts';
import type { Scenario } from '../../../../src/core/scenario/scenario.ts';
import { isOutOfDate } from '../../../../src/ui/futures/awards/is-out-of-date.ts';
import { scenarioWith } from '../../a-lot.ts';

const plan = scenarioWith(['North']);
const scenario: Scenario = { ...plan, rules: { ...plan.rules, leastCqcRating: 'Good' } };

test('a choice is out of date when anything but the seats has changed', () => {
  const asked = { scenario, wish: USUAL_AWARD_WISH };
  const isOld = (change: Partial<Scenario>, wish: Partial<AwardWish> = {}) =>
    isOutOfDate(asked, { scenario: { ...scenario, ...change }, wish: { ...USUAL_AWARD_WISH, ...wish } });
  expect(isOld({ appointments: [] })).toBe(false);
  expect(isOld({}, { aside: ['share-of-area'] })).toBe(false);
  expect(isOld({ bids: [] })).toBe(true);
  expect(isOld({ rules: { ...scenario.rules } })).toBe(true);
  expect(isOld({}, { qualityFloor: 0 })).toBe(true);
  expect(isOld({}, { aside: ['cqc-rating'] })).toBe(true);
});
