import { sayRatio } from './say-number.ts';

/** How uneven the lots are, from hours of the largest ÷ hours of the smallest. */
export function sayBalance(largestToSmallest: number): string {
  const times = sayRatio(largestToSmallest);
  if (times === '1') return 'All lots have nearly the same hours.';
  return `The largest lot has ${times} times the hours of the smallest.`;
}
