import type { Cooling } from './anneal.ts';
import type { Random } from './random.ts';
import type { SearchState } from './search-state.ts';

/** Borders looked at to tell what a flip usually changes. */
const LOOKS = 400;

/** Parts of what a flip usually changes, from which heats are drawn: of plans begun afresh, and of plans begun from. */
export const FRESH_HEAT = [0.1, 3] as const;
export const WARM_HEAT = [0.05, 1.2] as const;

/**
 * Draws how a plan is cooled. No one way is best for all aims and bands, so that ways differ: how hot it begins, and
 * how dear weight outside hard bands is at first. At the end it is dear enough to be gone.
 */
export function drawCooling(
  state: SearchState,
  flips: number,
  [least, most]: readonly [number, number],
  random: Random,
): Cooling {
  const { task, share } = state.ground;
  const between = (low: number, high: number): number => low * (high / low) ** random.unit();
  const unit = usualChange(state, random);
  const blockWeight = share > 0 ? (share * task.lotCount) / task.blockCount : 1;
  const hot = between(least, most);
  const soft = task.bandCost === null || share === 0 ? null : task.bandCost / share;
  const all = task.terms.reduce((sum, { weight }) => sum + weight, 0);
  return {
    flips,
    hot: unit * hot,
    cold: unit * Math.min(hot, between(0.02, 0.1)),
    bandPrices:
      soft === null ? [(unit * between(0.1, 1)) / blockWeight, (unit * 30) / blockWeight] : [soft, soft],
    guardPrices: all > 0 ? [all, 100 * all] : [1, 1],
  };
}

/** By how much a flip changes the cost, on average. */
function usualChange(state: SearchState, random: Random): number {
  const { sides, ground, lotOf } = state;
  const count = sides.count();
  state.setPrices(0, 0);
  let sum = 0;
  if (count === 0) return 1;
  for (let look = 0; look < LOOKS; look++) {
    const side = sides.at(random.below(count));
    sum += Math.abs(state.change(ground.source[side]!, lotOf[ground.rows.targets[side]!]!));
  }
  return sum > 0 ? sum / LOOKS : 1;
}
