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

const MOST_NODES = 1_000_000;

/**
 * Makes the best of a part, aim by aim: each is priced, and then searched with what is known of the aims before as
 * limits. Begins with a placing that is allowed, and never gives a worse one.
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
    const tables = emptyTables(part);
    const before = priced.map((earlier, at) => ({ aim: earlier.aim, most: found.worth[at]! }));

    const { prices, bound } = pricePart(part, { aim, before, best: found.worth[turn]! }, tables, fills);
    fillTables(part, tables, gainsOf(part, prices));
    priced.push({ aim, prices, tables, bound });
    let isProven = isBest(bound, { aim, best: found.worth[turn]! });
    if (!isProven) {
      const end = searchPart(part, priced, found, MOST_NODES, sum);
      found = end.found;
      isProven = end.isWhole;
      fills.push(...fillsOf(part, found.chosen));
    }
    if (turn === 0) leastUnmetMinutes = isProven ? found.worth[0]! : roundUp(bound, part.unitMinutes);
    if (isProven && provenAims === turn) provenAims++;
  });
  return { chosen: found.chosen, provenAims, leastUnmetMinutes };
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
