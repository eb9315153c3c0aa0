import type { LotGround } from './lot-ground.ts';
import type { Random } from './random.ts';
import { splitByTree } from './split-by-tree.ts';

/** A plan with some lots shared out anew, those lots, and how many blocks they have. */
export interface ShakenPlan {
  readonly lotOf: Int16Array;
  /** By lot: 1 for one to go on with. */
  readonly among: Uint8Array;
  readonly blockCount: number;
}

/** Lots that are shared out anew, at most. */
const MOST_SHAKEN = 3;

/** Takes a lot and one or two that lie beside it, and shares out their blocks by random trees; or leaves them as they are. */
export function shakePlan(ground: LotGround, random: Random): (plan: Int16Array) => ShakenPlan {
  const { rows, source, isOpen, isFree, task } = ground;
  const split = splitByTree(ground, random);

  return (plan) => {
    const lotOf = plan.slice();
    const among = new Uint8Array(task.lotCount);
    const lots: number[] = [];
    const add = (lot: number): void => {
      among[lot] = 1;
      lots.push(lot);
    };
    const beside = (): number[] => {
      const found = new Set<number>();
      for (let side = 0; side < source.length; side++) {
        const [one, other] = [lotOf[source[side]!]!, lotOf[rows.targets[side]!]!];
        if (one < 0 || other < 0 || isOpen[other] === 0) continue;
        if (lots.length === 0 ? one !== other : among[one] === 1 && among[other] === 0) found.add(other);
      }
      return [...found];
    };
    const size = 2 + random.below(MOST_SHAKEN);
    for (let near = beside(); lots.length < size && near.length > 0; near = beside())
      add(near[random.below(near.length)]!);
    const blocks = Int32Array.from(lotOf.keys()).filter((block) => among[lotOf[block]!] === 1);
    if (lots.length <= MOST_SHAKEN && blocks.every((block) => isFree[block] === 1) && random.unit() < 0.5)
      split(blocks, lots, lotOf);
    return { lotOf, among, blockCount: blocks.length };
  };
}
