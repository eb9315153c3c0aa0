import { atomsOf } from './atoms-of.ts';
import { distinctSets } from './distinct-sets.ts';
import { protectSums } from './protect-sums.ts';

/** Minutes of care that may all become known to one reader, each the sum over a set of units. */
export interface LinkedMinutes {
  readonly units: number;
  /** By unit: minutes a week. */
  readonly minutes: Int32Array;
  /** Each unit once, in rising order. */
  readonly sets: readonly Int32Array[];
  /** Known to the minute, whatever is hidden. */
  readonly known: ReadonlySet<number>;
  /** Hidden for their own sake. */
  readonly hidden: ReadonlySet<number>;
  /** Sums that are shown with their parts: a reader takes parts from sums. */
  readonly tables: readonly { readonly sum: number; readonly parts: readonly number[] }[];
}

/** What is shown is rounded to so many minutes: ten hours, about one person's care. */
export const MINUTES_TO = 600;

/**
 * Which minutes must be hidden so that those that are cannot be worked out from the rest; 1 for each.
 *
 * Two things are promised. In no table is one number alone hidden: where a sum less its other parts would be a
 * hidden one, another is hidden with it, the one of least minutes. And for each hidden number there is
 * another world that agrees with all numbers shown, rounded to `MINUTES_TO`, and in which it is five hours more or
 * less: half of what care of one person comes to. A nought of no unit that is to be hidden is hidden, and no more
 * is promised of it: that it is nought may follow.
 */
export function protectMinutes(linked: LinkedMinutes): Uint8Array {
  const { distinct, numberOf } = distinctSets(linked.sets);
  const minutes = distinct.map((set) => set.reduce((sum, unit) => sum + linked.minutes[unit]!, 0));
  const known = new Set([...linked.known].map((at) => numberOf[at]!));
  const hidden = new Set(
    [...linked.hidden].map((at) => numberOf[at]!).filter((at) => distinct[at]!.length > 0),
  );
  const tables = linked.tables.map(({ sum, parts }) => [
    ...new Set([sum, ...parts].map((at) => numberOf[at]!)),
  ]);
  for (;;) {
    const before = hidden.size;
    hideSeconds(tables, minutes, known, hidden);
    protect(linked, distinct, minutes, known, hidden);
    if (hidden.size === before || hidden.size === 0) break;
  }
  return Uint8Array.from(numberOf, (at, given) =>
    Number(hidden.has(at) || (distinct[at]!.length === 0 && linked.hidden.has(given))),
  );
}

/** A step of the search for other worlds: a quarter of what is rounded to, so that a number shown has room to move. */
const STEP_MINUTES = MINUTES_TO / 4;

/** Until no table hides one number alone. */
function hideSeconds(
  tables: readonly (readonly number[])[],
  minutes: readonly number[],
  known: ReadonlySet<number>,
  hidden: Set<number>,
): void {
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    for (const table of tables) {
      if (table.filter((at) => hidden.has(at)).length !== 1) continue;
      const others = table.filter((at) => !hidden.has(at) && !known.has(at) && minutes[at]! > 0);
      if (others.length === 0) continue;
      hidden.add(others.reduce((best, at) => (minutes[at]! < minutes[best]! ? at : best)));
    }
  }
}

function protect(
  { units, minutes: minutesOfUnit }: LinkedMinutes,
  sets: readonly Int32Array[],
  minutes: readonly number[],
  known: ReadonlySet<number>,
  hidden: Set<number>,
): void {
  if (hidden.size === 0) return;
  const atoms = atomsOf(units, sets);
  const minutesOfAtom = new Float64Array(atoms.count);
  atoms.ofPerson.forEach((atom, unit) => {
    if (atom !== -1) minutesOfAtom[atom]! += minutesOfUnit[unit]!;
  });
  const [low, high] = [new Int32Array(sets.length), new Int32Array(sets.length)];
  const cost = Float64Array.from(minutes, (of, at) => (known.has(at) || hidden.has(at) ? Infinity : of));
  minutes.forEach((of, at) => {
    if (known.has(at)) return;
    if (hidden.has(at)) return widen(at);
    const least = Math.round(of / MINUTES_TO) * MINUTES_TO - MINUTES_TO / 2;
    low[at] = Math.min(0, Math.ceil((least - of) / STEP_MINUTES));
    high[at] = Math.floor((least + MINUTES_TO - 1 - of) / STEP_MINUTES);
  });
  protectSums({
    atoms,
    room: Int32Array.from(minutesOfAtom, (of) => Math.floor(of / STEP_MINUTES)),
    low,
    high,
    cost,
    hidden: [...hidden].toSorted((one, other) => minutes[one]! - minutes[other]! || one - other),
    leastSteps: 2,
    thirdCost: null,
    loosen: (at) => {
      hidden.add(at);
      cost[at] = Infinity;
      widen(at);
    },
  });

  function widen(at: number) {
    low[at] = -Math.floor(minutes[at]! / STEP_MINUTES);
    high[at] = 2 ** 30;
  }
}
