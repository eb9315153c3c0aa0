import type { Band } from '../../core/scenario/rules.ts';
import { sayHours, sayNumber } from './say-number.ts';

/** The hours a week that a lot should have, as the end of a sentence: `100 h to 200 h`. Null where nothing is set. */
export function sayBand({ leastMinutes, mostMinutes }: Band): string | null {
  if (leastMinutes !== null && mostMinutes !== null)
    return `${sayHours(leastMinutes)} to ${sayHours(mostMinutes)}`;
  if (leastMinutes !== null) return `${sayHours(leastMinutes)} or more`;
  if (mostMinutes !== null) return `${sayHours(mostMinutes)} or less`;
  return null;
}

/** The sentence of setting a band. */
export function sayBandEdit(band: Band): string {
  const words = sayBand(band);
  return words === null ? 'Set no fewest or most hours for a lot' : `Ask each lot to have ${words} a week`;
}

/** What stands in the box of one end of a band: nothing where it is not set. */
export function textOfEnd(minutes: number | null): string {
  return minutes === null ? '' : sayNumber(minutes / 60).replaceAll(',', '');
}

/** One end of a band from what was typed, in whole minutes: nothing typed sets none. */
export function endFromText(text: string): number | null {
  return text.trim() === '' ? null : Math.round(Number(text) * 60);
}
