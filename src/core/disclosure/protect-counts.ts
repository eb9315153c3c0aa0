import { atomsOf } from './atoms-of.ts';
import { KEPT_BACK, type DisclosureRule, type SafeCount, type SafeMark } from './disclosure-rules.ts';
import { distinctSets } from './distinct-sets.ts';
import { isSmall } from './hide-counts.ts';
import type { LinkedCounts } from './linked-counts.ts';
import { protectSums } from './protect-sums.ts';

/**
 * Every count as it may be shown, so that no reader of all of them, nor of some, can work out a hidden one.
 *
 * Small counts are hidden first; then as many others as it takes. A reader is taken to know who could be in
 * what (which people are told apart by which counts, though not how many of each there are); of a shown count,
 * that it lies where it would be rounded so and is not small; of one that is marked `KEPT_BACK`, that it is the
 * rule's least or more, small or not; of one with another mark, that it is small; and the `known` ones.
 *
 * What is promised: every hidden count of anybody has at least one other value that agrees with all of that at
 * once; see `protectSums`. A third is kept where hiding few more allows it, and not promised. What is not: a count of
 * nobody that the rule hides may be found to be nought, as a map already tells that a ward lies elsewhere; and
 * where a known count gives a small one away, hiding cannot help. Nothing is promised of what a reader knows
 * from elsewhere, or of counts published before of people who have changed since.
 */
export function protectCounts(counts: LinkedCounts, rule: DisclosureRule): SafeCount[] {
  const { distinct, numberOf } = distinctSets(counts.sets);
  const sizes = distinct.map((set) => set.length);
  const numbers = (of: Iterable<number>) => new Set([...of].map((at) => numberOf[at]!));
  const [known, always] = [numbers(counts.known), numbers(counts.alwaysHidden ?? [])];
  const marks = sizes.map((size, at): SafeMark | null => {
    if (known.has(at)) return null;
    if (isSmall(size, rule)) return rule.smallMark;
    return always.has(at) ? KEPT_BACK : null;
  });
  const hidden = [...marks.keys()].filter((at) => marks[at] !== null);
  if (hidden.length > 0) protect();
  return Array.from(numberOf, (at) => marks[at] ?? (known.has(at) ? sizes[at]! : rounded(sizes[at]!, rule)));

  function protect() {
    const bounds = sizes.map((size, at) =>
      known.has(at) ? { least: size, most: size } : boundsOf(size, marks[at]!, rule),
    );
    const atoms = atomsOf(counts.people, distinct);
    const room = new Int32Array(atoms.count);
    for (const atom of atoms.ofPerson) if (atom !== -1) room[atom]!++;
    const [low, high] = [
      Int32Array.from(bounds, ({ least }, at) => least - sizes[at]!),
      Int32Array.from(bounds, ({ most }, at) => Math.min(most - sizes[at]!, FAR)),
    ];
    const cost = Float64Array.from(sizes, (size, at) => {
      if (known.has(at) || marks[at] === KEPT_BACK) return Infinity;
      return marks[at] === null ? size : 0;
    });
    protectSums({
      atoms,
      room,
      low,
      high,
      cost,
      hidden: hidden.toSorted((one, other) => sizes[one]! - sizes[other]! || one - other),
      leastSteps: 1,
      thirdCost: CHEAP,
      loosen: (at) => {
        marks[at] = KEPT_BACK;
        low[at] = rule.leastHidden - sizes[at]!;
        high[at] = FAR;
        cost[at] = Infinity;
      },
    });
  }
}

/** Counts of so many people together may be hidden so that a small one keeps a third value. */
const CHEAP = 20;
/** No count moves so far in a search. */
const FAR = 2 ** 30;

function rounded(count: number, { roundTo }: DisclosureRule): number {
  return Math.round(count / roundTo) * roundTo;
}

/** What a reader knows of a count by what is shown of it. */
function boundsOf(
  count: number,
  mark: SafeMark | null,
  rule: DisclosureRule,
): { least: number; most: number } {
  const { leastHidden, mostHidden, roundTo } = rule;
  if (mark === KEPT_BACK) return { least: leastHidden, most: Infinity };
  if (mark !== null) return { least: leastHidden, most: mostHidden };
  if (count === 0) return { least: 0, most: 0 };
  const shown = rounded(count, rule);
  const least = Math.max(shown - Math.floor(roundTo / 2), mostHidden + 1);
  return { least, most: shown + Math.ceil(roundTo / 2) - 1 };
}
