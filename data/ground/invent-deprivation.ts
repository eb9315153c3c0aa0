import type { Block } from '../area.ts';
import type { Random } from '../random.ts';
import { closenessTo, type Neighbourhood } from './closeness.ts';
import { middleOfBlock } from './middle-of-block.ts';
import type { Plane } from './plane.ts';

/** How unlike its surroundings a block may be. */
const CHANCE = 0.16;

/**
 * An invented tenth of each block, 1 the most deprived: the nearer to a poor place the lower, with a
 * little chance. `shares` says how many blocks there are of each tenth, in proportion.
 */
export function inventDeprivation(
  blocks: readonly Block[],
  poorPlaces: readonly Neighbourhood[],
  shares: readonly number[],
  plane: Plane,
  random: Random,
): number[] {
  const need = blocks.map(
    (block) => closenessTo(poorPlaces, middleOfBlock(block), plane) + CHANCE * random.normal(),
  );
  const poorestFirst = blocks.map((_, at) => at).sort((a, b) => need[b]! - need[a]! || a - b);
  const all = shares.reduce((sum, share) => sum + share, 0);
  const tenths = blocks.map(() => shares.length);
  let [tenth, reached] = [0, 0];
  poorestFirst.forEach((block, rank) => {
    while (
      tenth < shares.length - 1 &&
      rank >= Math.round(((reached + shares[tenth]!) / all) * blocks.length)
    ) {
      reached += shares[tenth++]!;
    }
    tenths[block] = tenth + 1;
  });
  return tenths;
}
