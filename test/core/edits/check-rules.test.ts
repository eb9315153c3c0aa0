import { describe, expect, test } from 'vitest';
import { checkRules } from '../../../src/core/edits/check-rules.ts';
import { CQC_RATINGS, USUAL_RULES, type CqcRating, type Rules } from '../../../src/core/scenario/rules.ts';

const check = (changed: Partial<Rules>) => checkRules({ ...USUAL_RULES, ...changed });
const OUT_OF_RANGE = { refused: 'number-is-out-of-range' };

describe('award rules', () => {
  test('may be as usual, or as strict as they come', () => {
    expect(checkRules(USUAL_RULES)).toBeNull();
    const strict: Rules = {
      providersPerLot: 10,
      mostProvidersPerLot: 10,
      mostLotsPerProvider: 1,
      mostSharePercent: 1,
      leastCqcRating: 'Outstanding',
      registeredInArea: true,
      viability: { leastMinutes: 0, mostMinutes: 0 },
      providerViability: { leastMinutes: 1, mostMinutes: 2 },
    };
    expect(checkRules(strict)).toBeNull();
  });

  test.each<Partial<Rules>>([
    { providersPerLot: 0 },
    { providersPerLot: 11 },
    { providersPerLot: 2.5 },
    { providersPerLot: NaN },
    { mostProvidersPerLot: 0 },
    { mostProvidersPerLot: 2.5 },
    { mostLotsPerProvider: 0 },
    { mostLotsPerProvider: 1.5 },
    { mostSharePercent: 0 },
    { mostSharePercent: 101 },
  ])('may not be %o', (changed) => expect(check(changed)).toEqual(OUT_OF_RANGE));

  test('may not have the most under the least', () => {
    expect(check({ providersPerLot: 3, mostProvidersPerLot: 2 })).toEqual({ refused: 'most-is-under-least' });
    expect(check({ providersPerLot: 3, mostProvidersPerLot: 3 })).toBeNull();
  });

  test('know the ratings there are and no other', () => {
    for (const leastCqcRating of CQC_RATINGS) expect(check({ leastCqcRating })).toBeNull();
    expect(check({ leastCqcRating: 'Excellent' as CqcRating })).toEqual({
      refused: 'no-such-rating',
      about: 'Excellent',
    });
  });

  test('may not have either band upside down', () => {
    const band = { leastMinutes: 2, mostMinutes: 1 };
    expect(check({ viability: band })).toEqual({ refused: 'band-is-upside-down' });
    expect(check({ providerViability: band })).toEqual({ refused: 'band-is-upside-down' });
  });
});
