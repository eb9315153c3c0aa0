import { SIZE_BANDS } from './years-figures.ts';

/** The position in `SIZE_BANDS` of a package of so many minutes a week. */
export function sizeBandOf(weeklyMinutes: number): number {
  return SIZE_BANDS.findIndex(({ below }) => weeklyMinutes < below);
}
