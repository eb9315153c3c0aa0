import type { SearchState } from './search-state.ts';

/** Keeps the best plan that a changing one has been. */
export interface BestKept {
  readonly lotOf: Int16Array;
  readonly look: () => void;
  readonly restart: () => void;
}

/** By the excess of hard bands first, then by how far guarded aims trespass, then by cost. */
export function keepBest(state: SearchState): BestKept {
  const { task, share } = state.ground;
  const softPrice = task.bandCost === null || share === 0 ? 0 : task.bandCost / share;
  const nothing = 1e-9 * share;
  const lotOf = state.lotOf.slice();
  let excess = Infinity;
  let trespass = Infinity;
  let cost = Infinity;

  return {
    lotOf,
    look() {
      const outside = task.bandCost === null ? Math.max(nothing, state.excess()) : 0;
      if (outside > excess) return;
      const over = state.trespass();
      if (outside === excess && over > trespass) return;
      const price = state.cost() + softPrice * state.excess();
      if (outside === excess && over === trespass && price >= cost) return;
      excess = outside;
      trespass = over;
      cost = price;
      lotOf.set(state.lotOf);
    },
    restart() {
      excess = trespass = cost = Infinity;
      this.look();
    },
  };
}
