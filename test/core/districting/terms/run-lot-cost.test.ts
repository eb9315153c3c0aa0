import { expect, test } from 'vitest';
import { worstGaps } from './worst-gaps.ts';

test('what blocks cost in their lots kept up to date is what it is from nothing', () =>
  expect(Math.max(...Object.values(worstGaps('lot-cost')))).toBeLessThan(1e-9));
