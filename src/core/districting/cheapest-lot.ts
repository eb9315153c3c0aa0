/** Blocks that a lot is chosen from, in columns, and room to sort them in. */
export interface LotChoice {
  /** Kilometres on a plane. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Above 0. */
  readonly weight: Float64Array;
  /** What having a block in a lot is worth, for one of its weight: km². */
  readonly prices: Float64Array;
  /** Of the lot that was chosen last: its blocks first. */
  readonly order: Int32Array;
  /** Beside `order`: distance² − price. */
  readonly keys: Float64Array;
}

/** A lot: the first `whole` blocks of `LotChoice.order`, and this part of the next. */
export interface CheapestLot {
  /** Σ weight × part × (distance² − price); Infinity where all blocks together are too light. */
  readonly value: number;
  readonly whole: number;
  readonly part: number;
}

/**
 * The cheapest lot about a point whose weight is from `least` to `most`, where blocks may be in it in part: of
 * distance² − price those below 0 go in as far as there is room, and the next as long as the lot is too light. A
 * fractional knapsack (Dantzig 1957), found by weighted selection in time that grows as the blocks do.
 */
export function cheapestLot(
  choice: LotChoice,
  atX: number,
  atY: number,
  least: number,
  most: number,
): CheapestLot {
  const { x, y, weight, prices, keys, order } = choice;
  let [low, high] = [0, x.length];
  let [total, value] = [0, 0];
  for (let block = 0; block < x.length; block++) {
    const key = (x[block]! - atX) ** 2 + (y[block]! - atY) ** 2 - prices[block]!;
    if (key < 0) {
      total += weight[block]!;
      value += weight[block]! * key;
    }
    const place = key < 0 ? low++ : --high;
    keys[place] = key;
    order[place] = block;
  }
  if (total > most) return takeLightest(choice, 0, low, most, 0);
  if (total < least) return takeLightest(choice, low, x.length, least - total, value);
  return { value, whole: low, part: 0 };
}

/** Adds to a lot of this value the blocks with the lowest keys between two places, until `room` is full. */
function takeLightest(
  { weight, keys, order }: LotChoice,
  from: number,
  to: number,
  room: number,
  value: number,
): CheapestLot {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = middleOf(keys[low]!, keys[(low + high) >> 1]!, keys[high - 1]!);
    let [at, left, right] = [low, low, high];
    let [below, belowValue, even] = [0, 0, 0];
    while (at < right) {
      const key = keys[at]!;
      const block = order[at]!;
      if (key < pivot) {
        below += weight[block]!;
        belowValue += weight[block]! * key;
      } else if (key === pivot) even += weight[block]!;
      const place = key < pivot ? left++ : key > pivot ? --right : at;
      keys[at] = keys[place]!;
      order[at] = order[place]!;
      keys[place] = key;
      order[place] = block;
      if (key <= pivot) at++;
    }
    if (below > room) {
      high = left;
      continue;
    }
    value += belowValue;
    room -= below;
    if (even > room) {
      value += room * pivot;
      for (at = left; weight[order[at]!]! <= room; at++) room -= weight[order[at]!]!;
      return { value, whole: at, part: room / weight[order[at]!]! };
    }
    value += even * pivot;
    room -= even;
    low = right;
  }
  return { value: room > 0 ? Infinity : value, whole: low, part: 0 };
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
