import { closeOptions } from './close-options.ts';
import { bestFill, emptyTables, fillTables, type FillTables } from './fill-tables.ts';
import type { PlacingAim } from './placing-aims.ts';
import type { PlacingPart } from './placing-part.ts';
import { gainsOf, isBest, NEARLY_NOTHING, pricePart, type Fill } from './price-part.ts';
import { searchPart, type Found, type PricedAim } from './search-part.ts';

/** Ways to choose that are still to be looked through. */
interface Branch {
  readonly isOpen: Uint8Array;
  readonly fills: readonly Fill[];
  /** What none of them is less than. */
  readonly bound: number;
  /** How often it was given to another than who has most of it. */
  readonly turns: number;
}

/** The best placing of a part that was found, and how far it is proven. */
export interface ProvenPart {
  /** By package: the option chosen. */
  readonly chosen: Int32Array;
  /** How many of the aims, from the first, are proven. */
  readonly provenAims: number;
  /** No placing has less of the first aim. */
  readonly leastUnmetMinutes: number;
}

/**
 * How much work each aim may be, in numbers written to tables and to the linear programme; some hundred million a
 * second. What nears the end of it has many packages of uneven sizes, and of larger parts fewer come to an end.
 */
const MOST_WORK = [2e9, 2e9, 2e9, 2e8, 2e8];
const MOST_WORK_OF_LARGER = [3e8, 3e8, 3e8, 1e8, 1e8];
const LARGER = 100;
const WORK_OF_NODE = 1500;
const WORK_OF_BRANCH = 1e6;
const MOST_FILLS = 300;
/** How many nodes each search of what is priced may have. */
const MOST_NODES = 1000;

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
  mostWork: readonly number[] = part.at.length > LARGER ? MOST_WORK_OF_LARGER : MOST_WORK,
): ProvenPart {
  let found: Found = { chosen: start, worth: sum(start) };
  let provenAims = 0;
  let leastUnmetMinutes = 0;
  const fills: Fill[] = fillsOf(part, start);
  const earlier: PricedAim[] = [];

  aims.forEach((aim, turn) => {
    const before = earlier.map((one, at) => ({ aim: one.aim, most: found.worth[at]! }));
    const isPruned = (bound: number) => isBest(bound, { aim, best: found.worth[turn]! });
    const whole: Branch = {
      isOpen: new Uint8Array(part.store.length).fill(1),
      fills,
      bound: -Infinity,
      turns: 0,
    };
    const left: Branch[] = [whole];
    let root: PricedAim | null = null;
    let firstFills: Fill[] = [];
    let work = 0;
    while (left.length > 0 && work < mostWork[turn]! && !(root && isPruned((root as PricedAim).bound))) {
      const { isOpen, fills: known, bound: boundBefore, turns } = left.pop()!;
      if (isPruned(boundBefore)) continue;
      const tables = emptyTables(part);
      const met = [...known];
      const priced = pricePart(part, { aim, before, best: found.worth[turn]!, isOpen }, tables, met);
      const { prices, share } = priced;
      const bound = Math.max(boundBefore, priced.bound);
      const gain = gainsOf(part, prices, isOpen);
      fillTables(part, tables, gain);
      const here = { aim, prices, tables, bound };
      const isRoot = root === null;
      root ??= here;
      work += priced.work + 10 * tables.gains.length + WORK_OF_BRANCH;
      if (isPruned(bound)) continue;
      const end = searchPart(part, [...earlier, here], found, isOpen, MOST_NODES, sum);
      found = end.found;
      work += end.nodes * WORK_OF_NODE;
      if (end.isWhole) continue;
      // What is lost is lost against the bound at these prices, whatever is known from before.
      const gap = found.worth[turn]! - aim.step - priced.bound + NEARLY_NOTHING;
      const near = nearest(part, tables, gain, met, gap);
      if (isRoot) firstFills = near;
      const narrower = closeOptions(part, prices, tables, gain, isOpen, gap);
      const next = { fills: near, bound };
      if (count(narrower) < 0.9 * count(isOpen)) left.push({ ...next, isOpen: narrower, turns });
      else
        left.push(
          ...branches(part, narrower, share).map((its, at) => ({ ...next, isOpen: its, turns: turns + at })),
        );
      left.sort((a, b) => b.turns - a.turns || count(b.isOpen) - count(a.isOpen));
    }
    fills.push(...firstFills, ...fillsOf(part, found.chosen));
    const isProven = left.every(({ bound }) => isPruned(bound)) || isPruned(root!.bound);
    earlier.push(root!);
    if (turn === 0) leastUnmetMinutes = isProven ? found.worth[0]! : roundUp(root!.bound, part.unitMinutes);
    if (isProven && provenAims === turn) provenAims++;
  });
  return { chosen: found.chosen, provenAims, leastUnmetMinutes };
}

/**
 * Of fills those that a better placing could have: they lose no more at the prices than there is between the best
 * placing and the bound. No more of them than are soon looked through, the nearest first.
 */
function nearest(
  part: PlacingPart,
  tables: FillTables,
  gain: Float64Array,
  fills: readonly Fill[],
  most: number,
): Fill[] {
  const gained = Array.from(part.roomUnits, (_, store) => bestFill(part, tables, store).gained);
  const losing = fills.map((fill) => ({
    fill,
    loss: fill.options.reduce((sum, option) => sum - gain[option]!, gained[fill.store]!),
  }));
  return losing
    .filter(({ loss }) => loss <= most)
    .toSorted((a, b) => a.loss - b.loss)
    .slice(0, MOST_FILLS)
    .map(({ fill }) => fill);
}

function count(isOpen: Uint8Array): number {
  return isOpen.reduce((sum, open) => sum + open, 0);
}

/**
 * Options that stay open where the package that is divided most surely is given to each who may have it in turn, to
 * who has most of it first: the largest of which nobody has all, or where there is none, one not yet decided.
 */
function branches({ at, firstOption }: PlacingPart, isOpen: Uint8Array, share: Float64Array): Uint8Array[] {
  const openOf = (p: number) =>
    range(firstOption[p]!, firstOption[p + 1]!).filter((option) => isOpen[option] === 1);
  const undecided = [...at.keys()].filter((p) => openOf(p).length > 1);
  const divided =
    undecided.find((p) => Math.max(...openOf(p).map((option) => share[option]!)) < 0.99) ?? undecided[0];
  if (divided === undefined) return [];
  return openOf(divided)
    .toSorted((a, b) => share[b]! - share[a]! || a - b)
    .map((option) => {
      const narrower = isOpen.slice();
      narrower.fill(0, firstOption[divided], firstOption[divided + 1]);
      narrower[option] = 1;
      return narrower;
    });
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
