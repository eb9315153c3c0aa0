import type { LotGround } from './lot-ground.ts';

/** The sides of borders over which a block could change lot, each a place in `rows.targets`: to draw one is O(1). */
export interface BorderSides {
  readonly count: () => number;
  readonly at: (turn: number) => number;
  /** Follows a block whose lot has changed. */
  readonly follow: (block: number) => void;
  /** Begins again, with borders between these lots alone; with all borders for null. */
  readonly restart: (among: Uint8Array | null) => void;
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
  let among: Uint8Array | null = null;

  const set = (side: number, isOne: boolean): void => {
    const place = placeOf[side]!;
    if (isOne === place >= 0) return;
    if (isOne) {
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

  const isBorder = (one: number, other: number): boolean =>
    one !== other && one >= 0 && other >= 0 && (among === null || (among[one] === 1 && among[other] === 1));

  return {
    count: () => count,
    at: (turn) => sides[turn]!,
    follow(block) {
      for (let side = offsets[block]!; side < offsets[block + 1]!; side++) {
        const isOne = isBorder(lotOf[block]!, lotOf[targets[side]!]!);
        set(side, isOne);
        set(reverse[side]!, isOne);
      }
    },
    restart(lots) {
      among = lots;
      count = 0;
      placeOf.fill(-1);
      for (let side = 0; side < targets.length; side++)
        set(side, isBorder(lotOf[source[side]!]!, lotOf[targets[side]!]!));
    },
  };
}
