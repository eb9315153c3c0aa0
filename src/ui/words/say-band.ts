import type { Band } from '../../core/scenario/rules.ts';
import { sayHours } from './say-number.ts';

/** The hours a week that a lot should have, as the end of a sentence: `100 h to 200 h`. Null where nothing is set. */
export function sayBand({ leastMinutes, mostMinutes }: Band): string | null {
  if (leastMinutes !== null && mostMinutes !== null)
    return `${sayHours(leastMinutes)} to ${sayHours(mostMinutes)}`;
  if (leastMinutes !== null) return `${sayHours(leastMinutes)} or more`;
  if (mostMinutes !== null) return `${sayHours(mostMinutes)} or less`;
  return null;
}

/** The sentence of setting the band of `each lot`, `each provider` or one lot by its name. */
export function sayBandEdit(band: Band, whom: string): string {
  const words = sayBand(band);
  return words === null ? `Set no fewest or most hours for ${whom}` : `Ask ${whom} to have ${words} a week`;
}
