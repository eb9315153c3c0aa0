import type { SeatFigures } from '../../core/figures/figures.ts';
import { sayHours, sayNumber, sayShare } from '../words/say-number.ts';

/** How full a provider is over all it does: `96%`; a dash for one that can deliver nothing. */
export function sayHowFull({
  totalMinutes,
  capacityMinutes,
}: Pick<SeatFigures, 'totalMinutes' | 'capacityMinutes'>): string {
  return capacityMinutes > 0 ? sayShare(totalMinutes / capacityMinutes) : '–';
}

/** A seat's hours here against its limit, and its provider's in all, in full. */
export function saySeatLoad(figures: SeatFigures, capMinutes: number | null): string {
  const here = `${sayHours(figures.inLot.weeklyMinutes)} a week here`;
  const limit = capMinutes === null ? '' : ` of ${sayHours(capMinutes)} at most`;
  return `${here}${limit}; in all ${sayHours(figures.totalMinutes)} of the ${sayHours(figures.capacityMinutes)} it can deliver`;
}

/** What is set of a seat, in a few words: `70% of this lot, at most 400 h`; null where nothing is said. */
export function saySeatTerms(percent: number | null, capMinutes: number | null): string | null {
  const share = percent === null ? null : `${sayPercent(percent)} of this lot`;
  const cap = capMinutes === null ? null : `at most ${sayHours(capMinutes)}`;
  const terms = [share, cap].filter((each) => each !== null).join(', ');
  return terms === '' ? null : terms.charAt(0).toUpperCase() + terms.slice(1);
}

/** `70%`, `33.33%`. */
export function sayPercent(percent: number): string {
  return `${sayNumber(percent)}%`;
}
