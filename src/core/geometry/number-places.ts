/** Numbers places on the grid, in the order first met, so that a place is one small number. */
export interface PlaceNumbers {
  /** Grid units, by number. */
  readonly xs: number[];
  readonly ys: number[];
  /** The number of a place, a new one if it was not met before. */
  of(x: number, y: number): number;
}

/** Open addressing: a Map of strings takes ten times as long. */
export function numberPlaces(): PlaceNumbers {
  const xs: number[] = [];
  const ys: number[] = [];
  let slots = new Int32Array(1024).fill(-1);

  function slotOf(x: number, y: number): number {
    let slot = hash(x, y) & (slots.length - 1);
    while (slots[slot]! >= 0 && (xs[slots[slot]!] !== x || ys[slots[slot]!] !== y))
      slot = (slot + 1) & (slots.length - 1);
    return slot;
  }

  function grow(): void {
    slots = new Int32Array(slots.length * 2).fill(-1);
    for (let place = 0; place < xs.length; place++) slots[slotOf(xs[place]!, ys[place]!)] = place;
  }

  return {
    xs,
    ys,
    of: (x, y) => {
      const slot = slotOf(x, y);
      if (slots[slot]! >= 0) return slots[slot]!;
      slots[slot] = xs.length;
      xs.push(x);
      ys.push(y);
      if (xs.length * 2 > slots.length) grow();
      return xs.length - 1;
    },
  };
}

function hash(x: number, y: number): number {
  let mixed = Math.imul(x, 0x9e3779b1) ^ Math.imul(y, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
