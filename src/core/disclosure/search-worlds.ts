import type { LinkedSums } from './protect-sums.ts';

/** A world in which a sum is another; it agrees with all that is known once the sums in its way are loosened. */
export interface FoundWorld {
  /** By how many steps each sum differs from the truth; others do not. */
  readonly steps: ReadonlyMap<number, number>;
  readonly inTheWay: readonly number[];
  /** Of loosening them. */
  readonly cost: number;
}

/** No search takes more steps, or weighs more atoms at each: what one sum can cost is bounded. */
const MOST_MOVES = 60;
const MOST_WEIGHED = 600;
/** An atom that was moved is not moved back at once. */
const REST_MOVES = 4;

/**
 * Looks for a world in which a sum has moved by so many steps or more, up or (below 0) down; null where even the
 * nearest one contradicts what cannot be loosened. It moves one atom by one step at a time: the one, among those
 * that put right a sum out of its bounds, that leaves least out of bounds; where nothing helps, the sums that
 * are out of bounds come to weigh more. This is the 'breakout' search of P. Morris (AAAI 1993), as it is used on
 * sums of whole numbers; the alternating cycles of `hide-counts` are what it finds in a table by itself.
 * The same sums always give the same worlds.
 */
export function searchWorlds(sums: LinkedSums): (sum: number, steps: number) => FoundWorld | null {
  const { low, high, cost } = sums;
  const search = openSearch(sums);
  return (sum, steps) => {
    const [lowWas, highWas] = [low[sum]!, high[sum]!];
    if (steps > highWas || steps < lowWas) return null;
    if (steps > 0) low[sum] = steps;
    else high[sum] = steps;
    search.begin();
    let best: FoundWorld | null = null;
    for (let move = 1; move <= MOST_MOVES && best?.cost !== 0 && search.moveBest(move); move++) {
      if (search.isOut(sum)) continue;
      let sumCost = 0;
      for (const out of search.out) sumCost += cost[out]!;
      if (sumCost < (best?.cost ?? Infinity)) {
        best = { steps: search.stepsNow(), inTheWay: [...search.out], cost: sumCost };
      }
    }
    low[sum] = lowWas;
    high[sum] = highWas;
    search.goBack();
    return best;
  };
}

interface Search {
  /** Sums out of their bounds as things stand. */
  readonly out: ReadonlySet<number>;
  isOut(sum: number): boolean;
  /** Looks at the bounds of all sums, as they may have changed since the last search. */
  begin(): void;
  /** Moves the best atom by one step; false where none can be moved. */
  moveBest(move: number): boolean;
  stepsNow(): Map<number, number>;
  /** Back to the truth. */
  goBack(): void;
}

function openSearch({ atoms, room, low, high }: LinkedSums): Search {
  const { setsOfAtom, atomsOfSet } = atoms;
  const steps = new Int32Array(low.length);
  const moved = new Int32Array(atoms.count);
  const movedAt = new Int32Array(atoms.count);
  const weight = new Float64Array(low.length).fill(1);
  /** By sum: what one step up, or down, would add to the weight of all that is out of bounds. */
  const up = new Float64Array(low.length);
  const down = new Float64Array(low.length);
  const out = new Set<number>();
  const touched = new Set<number>();
  const movedAtoms = new Set<number>();
  const weighed = new Int32Array(atoms.count);
  let weighing = 0;

  const watch = (sum: number) => {
    const [at, least, most] = [steps[sum]!, low[sum]!, high[sum]!];
    up[sum] = at >= most ? weight[sum]! : at < least ? -weight[sum]! : 0;
    down[sum] = at <= least ? weight[sum]! : at > most ? -weight[sum]! : 0;
    if (at < least || at > most) out.add(sum);
    else out.delete(sum);
  };
  const move = (atom: number, by: number) => {
    moved[atom]! += by;
    movedAtoms.add(atom);
    for (let at = setsOfAtom.offsets[atom]!; at < setsOfAtom.offsets[atom + 1]!; at++) {
      const sum = setsOfAtom.targets[at]!;
      steps[sum]! += by;
      touched.add(sum);
      watch(sum);
    }
  };
  const scoreOf = (atom: number, by: Float64Array) => {
    let score = 0;
    for (let at = setsOfAtom.offsets[atom]!; at < setsOfAtom.offsets[atom + 1]!; at++)
      score += by[setsOfAtom.targets[at]!]!;
    return score;
  };
  const sizeOf = (sum: number) => atomsOfSet.offsets[sum + 1]! - atomsOfSet.offsets[sum]!;

  const moveBest = (now: number): boolean => {
    let [best, bestBy, bestScore] = [-1, 0, Infinity];
    let left = MOST_WEIGHED;
    for (const sum of [...out].toSorted((a, b) => sizeOf(a) - sizeOf(b) || a - b)) {
      const by = steps[sum]! < low[sum]! ? 1 : -1;
      const change = by === 1 ? up : down;
      weighing++;
      for (let at = atomsOfSet.offsets[sum]!; at < atomsOfSet.offsets[sum + 1]! && left > 0; at++) {
        const atom = atomsOfSet.targets[at]!;
        if (by === -1 && moved[atom]! + room[atom]! <= 0) continue;
        if (moved[atom]! * by < 0 && now - movedAt[atom]! < REST_MOVES) continue;
        if (weighed[atom] === weighing) continue;
        weighed[atom] = weighing;
        left--;
        const score = scoreOf(atom, change);
        if (score < bestScore) [best, bestBy, bestScore] = [atom, by, score];
      }
      if (left <= 0) break;
    }
    if (best === -1) return false;
    if (bestScore >= 0) for (const sum of out) weight[sum]! += 1;
    movedAt[best] = now;
    move(best, bestBy);
    for (const sum of out) watch(sum);
    return true;
  };

  return {
    out,
    isOut: (sum) => out.has(sum),
    begin: () => {
      for (let sum = 0; sum < steps.length; sum++) watch(sum);
    },
    moveBest,
    stepsNow: () => new Map([...touched].filter((sum) => steps[sum] !== 0).map((sum) => [sum, steps[sum]!])),
    goBack: () => {
      for (const atom of movedAtoms) if (moved[atom] !== 0) move(atom, -moved[atom]!);
      movedAtoms.clear();
      for (const sum of touched) weight[sum] = 1;
      touched.clear();
    },
  };
}
