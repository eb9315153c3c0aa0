import { emptyTables, fillTables } from './fill-tables.ts';
import type { PlacingAim } from './placing-aims.ts';
import type { PlacingPart } from './placing-part.ts';
import { gainsOf, isBest, pricePart, type Fill } from './price-part.ts';
import { searchPart, type Found, type PricedAim } from './search-part.ts';

/** The best placing of a part that was found, and how far it is proven. */
export interface ProvenPart {
  /** By package: the option chosen. */
  readonly chosen: Int32Array;
  /** How many of the aims, from the first, are proven. */
  readonly provenAims: number;
  /** No placing has less of the first aim. */
  readonly leastUnmetMinutes: number;
}

/** How often a part may be priced for each aim, and how many nodes each search of what is priced may have. */
const MOST_PRICINGS = [80, 80, 80, 12, 12];
const MOST_NODES = 20_000;

/**
 * Makes the best of a part, aim by aim: each is priced, with what is known of the aims before as limits, and searched
 * at these prices. Where that search does not come to its end, the package that the prices divide most is given to
 * each of those who may have it in turn, and what is left is priced and searched again (branch and price, Barnhart
 * and others 1998, Operations Research 46(3)). Begins with a placing that is allowed, and never gives a worse one.
 */
export function provePart(
  part: PlacingPart,
  aims: readonly PlacingAim[],
  start: Int32Array,
  sum: (chosen: Int32Array) => number[],
): ProvenPart {
  let found: Found = { chosen: start, worth: sum(start) };
  let provenAims = 0;
  let leastUnmetMinutes = 0;
  const fills: Fill[] = fillsOf(part, start);
  const priced: PricedAim[] = [];

  aims.forEach((aim, turn) => {
    const before = priced.map((earlier, at) => ({ aim: earlier.aim, most: found.worth[at]! }));
    let pricings = 0;
    let root: PricedAim | null = null;

    /** Whether all ways to choose among open options were looked through, or shown to be no better. */
    const settle = (isOpen: Uint8Array): boolean => {
      if (pricings++ >= MOST_PRICINGS[turn]!) return false;
      const tables = emptyTables(part);
      const { prices, bound, share } = pricePart(
        part,
        { aim, before, best: found.worth[turn]!, isOpen },
        tables,
        fills,
      );
      fillTables(part, tables, gainsOf(part, prices, isOpen));
      const here = { aim, prices, tables, bound };
      root ??= here;
      if (isBest(bound, { aim, best: found.worth[turn]! })) return true;
      const end = searchPart(part, [...priced, here], found, isOpen, MOST_NODES, sum);
      if (end.found !== found) fills.push(...fillsOf(part, end.found.chosen));
      found = end.found;
      if (end.isWhole) return true;
      const divided = mostDivided(part, share, isOpen);
      if (divided < 0) return false;
      const options = optionsInTurn(part, share, isOpen, divided);
      let isWhole = true;
      for (const option of options) {
        const narrower = isOpen.slice();
        narrower.fill(0, part.firstOption[divided], part.firstOption[divided + 1]);
        narrower[option] = 1;
        isWhole = settle(narrower) && isWhole;
        if (isBest(bound, { aim, best: found.worth[turn]! })) return true;
      }
      return isWhole;
    };

    const isProven = settle(new Uint8Array(part.store.length).fill(1));
    priced.push(root!);
    if (turn === 0) leastUnmetMinutes = isProven ? found.worth[0]! : roundUp(root!.bound, part.unitMinutes);
    if (isProven && provenAims === turn) provenAims++;
  });
  return { chosen: found.chosen, provenAims, leastUnmetMinutes };
}

/** The largest package of which less than all is given to anybody; where there is none, one that is not yet decided. */
function mostDivided({ at, firstOption }: PlacingPart, share: Float64Array, isOpen: Uint8Array): number {
  let undecided = -1;
  for (let p = 0; p < at.length; p++) {
    const options = range(firstOption[p]!, firstOption[p + 1]!).filter((option) => isOpen[option] === 1);
    if (options.length < 2) continue;
    if (Math.max(...options.map((option) => share[option]!)) < 0.99) return p;
    if (undecided < 0) undecided = p;
  }
  return undecided;
}

function optionsInTurn(
  { firstOption }: PlacingPart,
  share: Float64Array,
  isOpen: Uint8Array,
  p: number,
): number[] {
  return range(firstOption[p]!, firstOption[p + 1]!)
    .filter((option) => isOpen[option] === 1)
    .toSorted((a, b) => share[b]! - share[a]! || a - b);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, next) => from + next);
}

function fillsOf({ store, roomUnits }: PlacingPart, chosen: Int32Array): Fill[] {
  const fills: Fill[] = Array.from(roomUnits, (_, its) => ({
    store: its,
    options: [...chosen].filter((option) => store[option] === its),
  }));
  return fills.filter(({ options }) => options.length > 0);
}

function roundUp(bound: number, unitMinutes: number): number {
  return Math.max(0, Math.ceil(bound / unitMinutes - 1e-6) * unitMinutes);
}
