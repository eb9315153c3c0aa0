import type { LoadClass } from '../../../src/core/queueing/occupancy.ts';

/**
 * What classes that share places are refused, from the product form itself: every way to fill the places is
 * written down with its weight, Π loadⁿ ÷ n!. For small cases only.
 */
export function refusedByEnumeration(capacity: number, classes: readonly LoadClass[]): number[] {
  let total = 0;
  const refused = classes.map(() => 0);
  const fill = (at: number, free: number, weight: number): void => {
    if (at === classes.length) {
      total += weight;
      classes.forEach(({ size }, each) => (refused[each]! += size > free ? weight : 0));
      return;
    }
    const { load, size } = classes[at]!;
    for (let count = 0, term = weight; count * size <= free; term *= load / ++count)
      fill(at + 1, free - count * size, term);
  };
  fill(0, capacity, 1);
  return refused.map((weight) => weight / total);
}
