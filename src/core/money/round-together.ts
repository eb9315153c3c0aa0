import type { Range } from '../scenario/assumptions.ts';
import { sumRanges } from './ranges.ts';

/**
 * Numbers in whole units, each rounded up or down, so that they add up to `total` to the eye; the nearest
 * to the next whole number are rounded up (largest remainders). `total` is the sum of the numbers rounded
 * up or down.
 */
export function roundTogether(
  values: readonly number[],
  total = Math.round(values.reduce((sum, value) => sum + value, 0)),
): number[] {
  const floors = values.map(Math.floor);
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = values
    .map((value, at) => ({ at, remainder: value - floors[at]! }))
    .toSorted((one, other) => other.remainder - one.remainder || one.at - other.at);
  const rounded = [...floors];
  for (const { at } of byRemainder.slice(0, missing)) rounded[at]!++;
  return rounded;
}

/** The same for ranges: both ends add up, no range is turned round, and one without width stays so. */
export function roundRangesTogether(ranges: readonly Range[]): Range[] {
  const total = sumRanges(ranges);
  const [least, most] = [Math.round(total.least), Math.round(total.most)];
  const leasts = roundTogether(
    ranges.map((range) => range.least),
    least,
  );
  const widths = roundTogether(
    ranges.map((range) => range.most - range.least),
    most - least,
  );
  return leasts.map((end, at) => ({ least: end, most: end + widths[at]! }));
}
