import type { LotGround } from './lot-ground.ts';

/** The sides of borders over which a block could change lot, each a place in `rows.targets`: to draw one is O(1). */
export interface BorderSides {
  readonly count: () => number;
  readonly at: (turn: number) => number;
  /** Follows a block whose lot has changed. */
  readonly follow: (block: number) => void;
  readonly restart: () => void;
}

/** A side counts where the block it is seen from may move, and the other's lot may gain. */
export function borderSides(
  { task, isIn, isFree, isOpen, rows, source, reverse }: LotGround,
  lotOf: Int16Array,
): BorderSides {
  const { offsets, targets } = rows;
  const isClosed = Uint8Array.from(isIn, (_, block) => {
    const lot = task.current?.[block] ?? -1;
    return isFree[block] === 0 && lot >= 0 && isOpen[lot] === 0 ? 1 : 0;
  });
  const mayCross = Uint8Array.from(targets, (other, side) =>
    isFree[source[side]!] === 1 && isClosed[other] === 0 ? 1 : 0,
  );
  const sides = new Uint32Array(targets.length);
  const placeOf = new Int32Array(targets.length).fill(-1);
  let count = 0;

  const set = (side: number, isBorder: boolean): void => {
    const place = placeOf[side]!;
    if (isBorder === place >= 0) return;
    if (isBorder) {
      if (mayCross[side] === 0) return;
      placeOf[side] = count;
      sides[count++] = side;
      return;
    }
    const last = sides[--count]!;
    sides[place] = last;
    placeOf[last] = place;
    placeOf[side] = -1;
  };

  return {
    count: () => count,
    at: (turn) => sides[turn]!,
    follow(block) {
      for (let side = offsets[block]!; side < offsets[block + 1]!; side++) {
        const isBorder = lotOf[targets[side]!] !== lotOf[block];
        set(side, isBorder);
        set(reverse[side]!, isBorder);
      }
    },
    restart() {
      count = 0;
      placeOf.fill(-1);
      for (let side = 0; side < targets.length; side++) {
        const [one, other] = [lotOf[source[side]!]!, lotOf[targets[side]!]!];
        if (one >= 0 && other >= 0) set(side, one !== other);
      }
    },
  };
}
