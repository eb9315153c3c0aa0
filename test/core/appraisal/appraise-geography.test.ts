import { expect, test } from 'vitest';
import { appraiseGeography } from '../../../src/core/appraisal/appraise-geography.ts';
import { GEOGRAPHY_TESTS } from '../../../src/core/scenario/assumptions.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';

test('a plan is put to all eight tests, in their order; each score is on its scale and with a number, or neither', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const area = aRandomArea(seed, { columns: 6, rows: 5, packages: 80, providers: 6, lots: 3 });
    const appraisal = appraiseGeography(aPlanRead(area.dataset, area.fabric, area.scenario));
    expect(Object.keys(appraisal)).toEqual([...GEOGRAPHY_TESTS]);
    for (const { value, score } of Object.values(appraisal)) {
      expect(score === null).toBe(value === null);
      expect(score ?? 0).toBeGreaterThanOrEqual(0);
      expect(score ?? 0).toBeLessThanOrEqual(100);
    }
  }
});
