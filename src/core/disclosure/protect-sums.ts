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
  /** What may be loosened, at most, so that a hidden sum keeps a third value; null where two are enough. */
  readonly thirdCost: number | null;
  /** Lets the reader know less: widens `low` and `high` of a sum and makes its `cost` infinite. */
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
 * counted by their cost; that world is then a witness for these too, as it moves them. Hidden sums that have
 * but two values so far are then given a third where that costs little. Gives the hidden sums that have no
 * witness: those of no atom, and those that sums which cannot be loosened give away.
 */
export function protectSums(sums: LinkedSums): number[] {
  const seen = noSteps(sums.low.length);
  const search = searchWorlds(sums);
  const bare: number[] = [];
  const accept = ({ steps, inTheWay }: FoundWorld) => {
    for (const blocking of inTheWay) sums.loosen(blocking);
    noteSteps(seen, steps);
  };
  const { leastSteps, thirdCost } = sums;
  for (const sum of sums.hidden) {
    if (seen.least[sum]! <= -leastSteps || seen.most[sum]! >= leastSteps) continue;
    const world = cheapest(search, sum, [leastSteps, -leastSteps]);
    if (world === null) bare.push(sum);
    else accept(world);
  }
  for (const sum of thirdCost === null ? [] : sums.hidden) {
    if (seen.most[sum]! - seen.least[sum]! !== leastSteps) continue;
    const towards = seen.most[sum]! > 0 ? leastSteps : -leastSteps;
    const world = cheapest(search, sum, [-towards, 2 * towards]);
    if (world !== null && world.cost <= thirdCost!) accept(world);
  }
  return bare;
}

/** The cheapest of the worlds in which a sum has moved so far; the first that costs nothing is good enough. */
function cheapest(
  search: ReturnType<typeof searchWorlds>,
  sum: number,
  towards: readonly number[],
): FoundWorld | null {
  let best: FoundWorld | null = null;
  for (const steps of towards) {
    const world = search(sum, steps);
    if (world !== null && world.cost < (best?.cost ?? Infinity)) best = world;
    if (best?.cost === 0) break;
  }
  return best;
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
