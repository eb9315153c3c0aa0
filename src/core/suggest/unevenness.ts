import type { Fabric } from '../fabric/fabric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { PossibleMove } from './possible-moves.ts';

/**
 * What a move alone changes in the minutes a week by which lots differ from an even share,
 * Σ |lot − mean| ÷ 2. Sums are of `lots × minutes`, whole numbers, so that a move that changes nothing
 * gives exactly 0.
 */
export function unevenChange(
  { holdings }: Pick<Fabric, 'holdings'>,
  { lots, assignment }: Pick<Scenario, 'lots' | 'assignment'>,
): (move: PossibleMove) => number {
  const minutesOf = new Map<number, number>(lots.map(({ id }) => [id, 0]));
  assignment.forEach((lot, block) => {
    const minutes = minutesOf.get(lot);
    if (minutes !== undefined) minutesOf.set(lot, minutes + holdings.weeklyMinutes[block]!);
  });
  const before = unevenTimes([...minutesOf.values()]);
  return ({ block, from, to }) => {
    const moved = holdings.weeklyMinutes[block]!;
    const after = Array.from(minutesOf, ([lot, minutes]) => {
      if (lot === from) return minutes - moved;
      return lot === to ? minutes + moved : minutes;
    });
    return (unevenTimes(after) - before) / (2 * lots.length);
  };
}

/** Σ |lots × lot − total|. */
function unevenTimes(minutes: readonly number[]): number {
  const total = minutes.reduce((sum, lot) => sum + lot, 0);
  return minutes.reduce((sum, lot) => sum + Math.abs(minutes.length * lot - total), 0);
}
