/** A seeded source of chance: the same seed gives the same samples on every machine. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly unit: () => number;
  readonly between: (low: number, high: number) => number;
  /** A whole number from 0 up to, but not including, `count`. */
  readonly below: (count: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** A position in `weights`, chosen in proportion to them. */
  readonly weighted: (weights: readonly number[]) => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** Chance by mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (count: number) => Math.floor(unit() * count);
  return {
    unit,
    below,
    between: (low, high) => low + (high - low) * unit(),
    pick: (items) => items[below(items.length)]!,
    weighted: (weights) => weightedChoice(weights, unit()),
    // The sum of twelve: near enough to normal, and free of functions whose last digit differs by machine.
    normal: () => Array.from({ length: 12 }, unit).reduce((sum, each) => sum + each, -6),
    shuffled: (items) => shuffled(items, below),
  };
}

function weightedChoice(weights: readonly number[], chance: number): number {
  let left = chance * weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => (left -= weight) < 0);
  return at < 0 ? weights.length - 1 : at;
}

function shuffled<Item>(items: readonly Item[], below: (count: number) => number): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
