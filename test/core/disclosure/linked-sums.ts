import { atomsOf } from '../../../src/core/disclosure/atoms-of.ts';
import type { LinkedSums } from '../../../src/core/disclosure/protect-sums.ts';

/** Sums of people one by one: which are in each, how far each may move, and which are hidden. */
export function linkedSums(
  people: number,
  sums: readonly {
    readonly of: readonly number[];
    readonly low: number;
    readonly high: number;
    readonly cost?: number;
  }[],
  hidden: readonly number[],
): LinkedSums & { readonly loosened: number[] } {
  const loosened: number[] = [];
  const [low, high] = [sums.map((sum) => sum.low), sums.map((sum) => sum.high)].map((ends) =>
    Int32Array.from(ends),
  ) as [Int32Array, Int32Array];
  const cost = Float64Array.from(sums, (sum) => sum.cost ?? Infinity);
  const atoms = atomsOf(
    people,
    sums.map(({ of }) => Int32Array.from(of)),
  );
  const room = new Int32Array(atoms.count);
  for (const atom of atoms.ofPerson) if (atom >= 0) room[atom]!++;
  return {
    atoms,
    room,
    low,
    high,
    cost,
    hidden,
    leastSteps: 1,
    thirdCost: null,
    loosened,
    loosen: (sum) => {
      loosened.push(sum);
      low[sum] = -sums[sum]!.of.length;
      high[sum] = 100;
      cost[sum] = Infinity;
    },
  };
}
