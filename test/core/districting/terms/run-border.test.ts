import { expect, test } from 'vitest';
import { worstGaps } from './worst-gaps.ts';

test('borders kept up to date are what they are from nothing', () =>
  expect(Math.max(...Object.values(worstGaps('border')))).toBeLessThan(1e-9));
