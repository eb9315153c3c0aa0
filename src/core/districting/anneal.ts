import type { BestKept } from './keep-best.ts';
import type { Random } from './random.ts';
import type { SearchState } from './search-state.ts';

/** How one cooling goes. Heat is in units of cost, as are prices: of one weight outside bands, of cost above a limit. */
export interface Cooling {
  readonly flips: number;
  readonly hot: number;
  readonly cold: number;
  readonly bandPrices: readonly [first: number, last: number];
  readonly guardPrices: readonly [first: number, last: number];
}

/** Flips between two looks at the clock, and between two changes of heat. */
const FLIPS_A_TURN = 20_000;
const FLIPS_A_DEGREE = 200;

/**
 * Blocks at borders change lot one at a time, drawn by chance: always if the plan costs less for it, and less and less
 * often otherwise (Kirkpatrick, Gelatt and Vecchi 1983). The cost is tested first, as it is cheap, and last whether
 * the lot that is left stays in one piece. Yields the flips tried since it last did.
 */
export function* anneal(
  state: SearchState,
  cooling: Cooling,
  random: Random,
  best: BestKept,
): Generator<number> {
  const { ground, lotOf, blocksIn, sides } = state;
  const { source, rows } = ground;
  const { flips, hot, cold, bandPrices, guardPrices } = cooling;
  const raise = ([first, last]: readonly [number, number], done: number): number =>
    first === last ? first : first * (last / first) ** done;
  for (let flip = 0; flip < flips;) {
    const end = Math.min(flips, flip + FLIPS_A_TURN);
    const begun = flip;
    while (flip < end) {
      const done = flip / flips;
      const heat = hot * (cold / hot) ** done;
      state.setPrices(raise(bandPrices, done), raise(guardPrices, done));
      const until = Math.min(end, flip + FLIPS_A_DEGREE);
      for (; flip < until; flip++) {
        const count = sides.count();
        if (count === 0) return;
        const side = sides.at(random.below(count));
        const block = source[side]!;
        const to = lotOf[rows.targets[side]!]!;
        if (blocksIn[lotOf[block]!] === 1) continue;
        const change = state.change(block, to);
        if (change > 0 && random.unit() >= Math.exp(-change / heat)) continue;
        if (!state.keepsTogether(block)) continue;
        state.move(block, to);
        best.look();
      }
    }
    yield flip - begun;
  }
}
