import { expect, test } from 'vitest';
import { worstGaps } from './worst-gaps.ts';

test('inertia about centres of weight kept up to date is what it is from nothing', () =>
  expect(Math.max(...Object.values(worstGaps('inertia')))).toBeLessThan(1e-9));
