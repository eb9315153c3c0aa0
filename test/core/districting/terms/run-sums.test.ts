import { expect, test } from 'vitest';
import { worstGaps } from './worst-gaps.ts';

test.each(['evenness', 'spread', 'mix', 'room'] as const)(
  '%s, which is of sums over lots, kept up to date is what it is from nothing',
  (kind) => expect(Math.max(...Object.values(worstGaps(kind)))).toBeLessThan(1e-9),
);
