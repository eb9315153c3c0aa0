import { expect, test } from 'vitest';
import { worstGaps } from './worst-gaps.ts';

test('minutes outside the lot of their zone kept up to date are what they are from nothing', () =>
  expect(Math.max(...Object.values(worstGaps('zones')))).toBeLessThan(1e-9));
