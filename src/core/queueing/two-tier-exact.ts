import type { OwnPlaces } from './wilkinson.ts';

/** States of the chain at most: three lots of 10 places with a back-up of 5 have 7,986. */
const MOST_STATES = 50_000;
const MOST_SWEEPS = 20_000;
/** No chance of a state changes by more from sweep to sweep. */
const SETTLED = 1e-14;

/** How lots with places of their own and one back-up for all of them fare. */
export interface TwoTiers {
  /** By lot: the part of its packages that nobody takes. */
  readonly lost: readonly number[];
  /** The part of all packages that nobody takes. */
  readonly lostOfAll: number;
  /** The part of the time in which the back-up is full. */
  readonly backupFull: number;
}

/**
 * Exact, for packages of one size that come at random and stay exponential times, and go to the lot's own
 * places, else to the back-up, else are lost: the stationary equations of the Markov chain of how many are where,
 * solved by sweeps (Gauss and Seidel). Refuses, with null, what has over 50,000 states: (servers + 1) × … ×
 * (backup + 1). `wilkinson` approximates those.
 */
export function twoTierExact(lots: readonly OwnPlaces[], backup: number): TwoTiers | null {
  const sizes = [...lots.map(({ servers }) => servers), backup];
  const count = sizes.reduce((product, size) => product * (size + 1), 1);
  if (count > MOST_STATES) return null;
  const tiers = tiersOf(sizes, count);
  const chances = solve(tiers, lots, count);
  if (chances === null) return null;
  const spare = tiers.at(-1)!;
  const isFull = ({ size, taken }: Tier, state: number) => taken[state] === size;
  const sumWhere = (holds: (state: number) => boolean) =>
    chances.reduce((sum, chance, state) => (holds(state) ? sum + chance : sum), 0);
  const lost = lots.map((_, lot) => sumWhere((state) => isFull(tiers[lot]!, state) && isFull(spare, state)));
  const load = lots.reduce((sum, lot) => sum + lot.load, 0);
  return {
    lost,
    lostOfAll: lots.reduce((sum, lot, at) => sum + lot.load * lost[at]!, 0) / load,
    backupFull: sumWhere((state) => isFull(spare, state)),
  };
}

/** A lot's own places, or the back-up. A state is one number; `stride` is what one package more adds to it. */
interface Tier {
  readonly size: number;
  readonly stride: number;
  /** By state: the places taken. */
  readonly taken: Int32Array;
}

function tiersOf(sizes: readonly number[], count: number): Tier[] {
  let next = 1;
  return sizes.map((size) => {
    const stride = next;
    next *= size + 1;
    return {
      size,
      stride,
      taken: Int32Array.from({ length: count }, (_, at) => Math.floor(at / stride) % (size + 1)),
    };
  });
}

/** The chance of each state, or null where it does not settle. */
function solve(tiers: readonly Tier[], lots: readonly OwnPlaces[], count: number): Float64Array | null {
  const spare = tiers.at(-1)!;
  const chances = new Float64Array(count).fill(1 / count);
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep++) {
    let [change, total] = [0, 0];
    for (let state = 0; state < count; state++) {
      const inBackup = spare.taken[state]!;
      let flow = inBackup < spare.size ? (inBackup + 1) * chances[state + spare.stride]! : 0;
      let leaving = inBackup;
      for (let lot = 0; lot < lots.length; lot++) {
        const { load } = lots[lot]!;
        const { size, stride, taken } = tiers[lot]!;
        const here = taken[state]!;
        leaving += here + (here < size || inBackup < spare.size ? load : 0);
        if (here < size) flow += (here + 1) * chances[state + stride]!;
        if (here > 0) flow += load * chances[state - stride]!;
        if (here === size && inBackup > 0) flow += load * chances[state - spare.stride]!;
      }
      change = Math.max(change, Math.abs(flow / leaving - chances[state]!));
      chances[state] = flow / leaving;
      total += chances[state]!;
    }
    for (let state = 0; state < count; state++) chances[state]! /= total;
    if (change < SETTLED) return chances;
  }
  return null;
}
