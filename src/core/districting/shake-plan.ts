import { gatherLoose } from './gather-loose.ts';
import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';
import { splitByTree } from './split-by-tree.ts';

/** A plan with some lots changed at once, the lots whose borders to go on with, and how many blocks they have. */
export interface ShakenPlan {
  readonly lotOf: Int16Array;
  /** By lot. */
  readonly among: Uint8Array;
  readonly blockCount: number;
}

/** How often a lot goes elsewhere; and of the other times, how often lots are shared out anew before they are annealed. */
const GOES_ELSEWHERE = 0.2;
const SHARED_OUT = 0.5;
/** Of lots that lie together: how many are annealed, and how many are shared out, at most. */
const MOST_TOGETHER = 4;
const MOST_SHARED_OUT = 3;

/**
 * Changes a plan in a way that single blocks do not come to. Either a few lots that lie together are shared out by
 * random trees, or left as they are; or a lot is dissolved, and another one anywhere is divided to take its place.
 */
export function shakePlan(ground: LotGround, random: Random): (plan: Int16Array) => ShakenPlan {
  const { rows, source, isOpen, isFree, task } = ground;
  const split = splitByTree(ground, random);

  const sendElsewhere = (lotOf: Int16Array, [gone, divided]: readonly number[]): ShakenPlan => {
    for (let block = 0; block < lotOf.length; block++) if (lotOf[block] === gone) lotOf[block] = -1;
    gatherLoose(ground, lotOf);
    split(
      blocksOf(lotOf, (lot) => lot === divided),
      [divided!, gone!],
      lotOf,
    );
    return { lotOf, among: isOpen, blockCount: task.blockCount };
  };

  const shareOut = (lotOf: Int16Array): ShakenPlan => {
    const among = new Uint8Array(task.lotCount);
    const lots: number[] = [];
    const wanted = 2 + random.below(MOST_TOGETHER - 1);
    for (
      let near = lotsBeside(lotOf, among);
      lots.length < wanted && near.length > 0;
      near = lotsBeside(lotOf, among)
    ) {
      const lot = near[random.below(near.length)]!;
      among[lot] = 1;
      lots.push(lot);
    }
    const blocks = blocksOf(lotOf, (lot) => among[lot] === 1);
    const isWhole = lots.length > 1 && blocks.every((block) => isFree[block] === 1);
    if (isWhole && lots.length <= MOST_SHARED_OUT && random.unit() < SHARED_OUT) split(blocks, lots, lotOf);
    return { lotOf, among, blockCount: blocks.length };
  };

  /** Open lots beside those of `among`; where there are none of these, beside any other. */
  const lotsBeside = (lotOf: Int16Array, among: Uint8Array): number[] => {
    const isFirst = !among.includes(1);
    const found = new Set<number>();
    for (let side = 0; side < source.length; side++) {
      const [one, other] = [lotOf[source[side]!]!, lotOf[rows.targets[side]!]!];
      if (one < 0 || other < 0 || one === other || isOpen[other] === 0) continue;
      if (isFirst || (among[one] === 1 && among[other] === 0)) found.add(other);
    }
    return [...found];
  };

  return (plan) => {
    const lotOf = plan.slice();
    const pair = random.unit() < GOES_ELSEWHERE ? drawPair(looseLots(ground, lotOf), random) : null;
    return pair === null ? shareOut(lotOf) : sendElsewhere(lotOf, pair);
  };
}

/** Lots of which every block may move, where there are enough that one can go. */
function looseLots({ task, isOpen, isFree }: LotGround, lotOf: Int16Array): number[] {
  const isLoose = isOpen.slice();
  lotOf.forEach((lot, block) => {
    if (lot >= 0 && isFree[block] === 0) isLoose[lot] = 0;
  });
  return task.lotCount < 3 ? [] : [...isLoose.keys()].filter((lot) => isLoose[lot] === 1);
}

function drawPair(lots: readonly number[], random: Random): readonly number[] | null {
  if (lots.length < 2) return null;
  const one = random.below(lots.length);
  const other = (one + 1 + random.below(lots.length - 1)) % lots.length;
  return [lots[one]!, lots[other]!];
}

function blocksOf(lotOf: Int16Array, isWanted: (lot: number) => boolean): Int32Array {
  return Int32Array.from(lotOf.keys()).filter((block) => lotOf[block]! >= 0 && isWanted(lotOf[block]!));
}
