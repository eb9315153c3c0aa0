import type { Atoms } from './atoms-of.ts';
import { searchWorlds, type FoundWorld } from './search-worlds.ts';

/**
 * Sums over atoms of which a reader knows something: how many steps each may lie above or below the truth for
 * all the reader can tell. A step is one person, or so many minutes.
 */
export interface LinkedSums {
  readonly atoms: Atoms;
  /** By atom: how many steps could be taken away from it. */
  readonly room: Int32Array;
  /** By sum: the least and the most it may change, in steps; 0 lies between them. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By sum: what it costs to let the reader know less of it; infinite where no less can be known. */
  readonly cost: Float64Array;
  /** Sums that must not be worked out, those that are protected first in front. */
  readonly hidden: readonly number[];
  /** Another world must have a hidden sum differ by so many steps. */
  readonly leastSteps: number;
  /** Lets the reader know less: widens `low` and `high` of a sum and sets its `cost`; it is protected from then on. */
  loosen(sum: number): void;
}

/**
 * Lets the reader know less, sum by sum, until for each hidden sum there is a *witness*: another world, made by
 * adding steps to some atoms and taking steps from others, that agrees with all the reader knows and in which
 * that sum is another. So it cannot be worked out. A witness stays one whatever else is loosened, as that
 * only widens what the reader must think possible; that is why this ends, and why what it gives is proven
 * though the search for witnesses is short and may miss some.
 *
 * Where the search finds none, it loosens the sums that stood in the way of the world that came nearest,
 * counted by their cost. Gives the hidden sums that have no witness: those of no atom, and those that sums which
 * cannot be loosened give away. After that a third value is looked for, for those that have but two.
 */
export function protectSums(sums: LinkedSums): number[] {
  const seen = noSteps(sums.low.length);
  const search = searchWorlds(sums);
  const bare: number[] = [];
  const note = ({ steps }: FoundWorld) => noteSteps(seen, steps);
  const isProven = (sum: number) =>
    seen.least[sum]! <= -sums.leastSteps || seen.most[sum]! >= sums.leastSteps;
  const queue = [...sums.hidden];
  for (let next = 0; next < queue.length; next++) {
    const sum = queue[next]!;
    if (isProven(sum)) continue;
    const more = search(sum, sums.leastSteps);
    const world = more?.cost === 0 ? more : cheaper(more, search(sum, -sums.leastSteps));
    if (world === null) bare.push(sum);
    else {
      for (const blocking of world.inTheWay) {
        sums.loosen(blocking);
        queue.push(blocking);
      }
      note(world);
    }
  }
  for (const sum of sums.hidden) {
    if (seen.most[sum]! - seen.least[sum]! !== sums.leastSteps) continue;
    const towards = seen.most[sum]! > 0 ? sums.leastSteps : -sums.leastSteps;
    const third = [-towards, 2 * towards]
      .map((steps) => search(sum, steps))
      .find((world) => world?.inTheWay.length === 0);
    if (third) note(third);
  }
  return bare;
}

function cheaper(one: FoundWorld | null, other: FoundWorld | null): FoundWorld | null {
  if (one === null || other === null) return one ?? other;
  return one.cost <= other.cost ? one : other;
}

interface Seen {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

function noSteps(count: number): Seen {
  return { least: new Int32Array(count), most: new Int32Array(count) };
}

function noteSteps({ least, most }: Seen, steps: ReadonlyMap<number, number>): void {
  for (const [sum, by] of steps) {
    least[sum] = Math.min(least[sum]!, by);
    most[sum] = Math.max(most[sum]!, by);
  }
}
