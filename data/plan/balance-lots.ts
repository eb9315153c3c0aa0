import { isContiguous } from '../ground/find-neighbours.ts';

/** Hours of the largest lot ÷ hours of the smallest, at which lots are balanced enough. */
const BALANCED = 1.04;

/**
 * Moves blocks along the borders of lots until their hours are nearly even: each time, between the
 * two neighbours whose hours differ most, the block of the larger one that lies deepest in the
 * smaller one and leaves its lot in one piece.
 */
export function balanceLots(
  lotOfBlock: readonly string[],
  hours: readonly number[],
  neighbours: readonly ReadonlyMap<number, number>[],
): string[] {
  const lots = [...lotOfBlock];
  const names = [...new Set(lots)];
  for (;;) {
    const sums = names.map((name) =>
      hours.reduce((sum, each, block) => sum + (lots[block] === name ? each : 0), 0),
    );
    if (Math.max(...sums) <= Math.min(...sums) * BALANCED) return lots;
    const pairs = names.flatMap((from, a) => names.map((to, b) => ({ from, to, gap: sums[a]! - sums[b]! })));
    const moves = pairs
      .filter(({ gap }) => gap > 0)
      .sort((a, b) => b.gap - a.gap)
      .map(({ from, to, gap }) => ({ to, block: deepestBlock(from, to, gap, lots, hours, neighbours) }));
    const move = moves.find(({ block }) => block !== undefined);
    if (move === undefined) return lots;
    lots[move.block!] = move.to;
  }
}

/** The block of one lot, of fewer hours than the gap, with the largest part of its border on another lot. */
function deepestBlock(
  from: string,
  to: string,
  gap: number,
  lots: readonly string[],
  hours: readonly number[],
  neighbours: readonly ReadonlyMap<number, number>[],
): number | undefined {
  const own = lots.flatMap((lot, block) => (lot === from ? [block] : []));
  const depthOf = (block: number) => {
    const beside = [...neighbours[block]!];
    const length = (sides: [number, number][]) => sides.reduce((sum, [, each]) => sum + each, 0);
    return length(beside.filter(([other]) => lots[other] === to)) / length(beside);
  };
  const canLeave = (block: number) => {
    const rest = new Set(own.filter((other) => other !== block));
    return hours[block]! < gap && depthOf(block) > 0 && isContiguous(rest, neighbours);
  };
  return own.filter(canLeave).sort((a, b) => depthOf(b) - depthOf(a))[0];
}
