import { MOST_CARERS } from './read-carers.ts';
import type { Care, CareTrouble } from './read-care.ts';

/** A package with the hours of its second carers, who come to the same visits. */
export function addSecondCarers(care: Care, seconds: readonly (Care | CareTrouble)[]): Care {
  if (seconds.length === 0) return care;
  const minutes = seconds.map((second) => ('reason' in second ? 0 : second.weeklyMinutes));
  return {
    ...care,
    weeklyMinutes: care.weeklyMinutes + minutes.reduce((sum, each) => sum + each, 0),
    carers: Math.max(care.carers, Math.min(1 + seconds.length, MOST_CARERS)),
  };
}
