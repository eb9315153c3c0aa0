import type { Alternative } from '../../../src/core/suggest/alternative.ts';
import type { LotFacts, SuggestRequest } from '../../../src/core/suggest/lot-facts.ts';

type Drawn = Pick<Alternative, 'lots' | 'assignment'>;

/** Numbers of lots that are not one piece: in several, or empty. */
export function lotsInPieces({ touching }: LotFacts, { lots, assignment }: Drawn): number[] {
  return lots
    .map(({ id }) => id)
    .filter((id) => {
      const blocks = [...assignment.keys()].filter((block) => assignment[block] === id);
      const met = new Set(blocks.slice(0, 1));
      for (const block of met) {
        for (const other of touching.targets.subarray(
          touching.offsets[block]!,
          touching.offsets[block + 1]!,
        )) {
          if (assignment[other] === id) met.add(other);
        }
      }
      return met.size === 0 || met.size < blocks.length;
    });
}

/** Minutes outside the per cent around an even share that a wish asks for, where no lot is closed. */
export function minutesOutside({ facts, wish }: SuggestRequest, { lots, assignment }: Drawn): number {
  const even = facts.weight.reduce((sum, each) => sum + each, 0) / lots.length;
  const [least, most] = [1 - wish.bandPercent! / 100, 1 + wish.bandPercent! / 100].map((part) => even * part);
  return lots.reduce((sum, { id }) => {
    const has = facts.weight.reduce((all, each, block) => (assignment[block] === id ? all + each : all), 0);
    return sum + Math.max(0, least! - has, has - most!);
  }, 0);
}

/** Blocks that moved though a lock keeps them. */
export function movedThough({ held, assignment: today }: LotFacts, { assignment }: Drawn): number[] {
  return [...today.keys()].filter((block) => held?.[block] === 1 && assignment[block] !== today[block]);
}
