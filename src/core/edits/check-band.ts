import { isWithin, MINUTES_PER_WEEK } from '../scenario/limits.ts';
import type { Band } from '../scenario/rules.ts';
import type { Refusal } from './edited.ts';

/** Refuses a band whose ends are not whole minutes from 0 up, or whose least is above its most; null for a good one. */
export function checkBand({ leastMinutes, mostMinutes }: Band): Refusal | null {
  const isEnd = (minutes: number | null) => minutes === null || isWithin(minutes, MINUTES_PER_WEEK);
  if (!isEnd(leastMinutes) || !isEnd(mostMinutes)) return { refused: 'number-is-out-of-range' };
  const isUpsideDown = leastMinutes !== null && mostMinutes !== null && leastMinutes > mostMinutes;
  return isUpsideDown ? { refused: 'band-is-upside-down' } : null;
}
