import type { SafeCount } from './disclosure-rules.ts';

/**
 * A share of 1 worked out from counts as they are shown, so that it gives away no more than they do;
 * null where one of them is hidden, or the whole is nothing. The part is one of the whole's counts.
 */
export function shareOfShown(part: SafeCount, whole: readonly SafeCount[]): number | null {
  let sum = 0;
  for (const count of whole) {
    if (typeof count !== 'number') return null;
    sum += count;
  }
  return typeof part !== 'number' || sum === 0 ? null : part / sum;
}
