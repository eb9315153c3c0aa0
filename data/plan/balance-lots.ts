import { isContiguous } from '../ground/find-neighbours.ts';

/** Hours of the largest lot ÷ hours of the smallest, at which lots are balanced enough. */
const BALANCED = 1.04;

/**
 * Moves blocks along the borders of lots until their hours are nearly even: each time the block of
 * the largest lot that lies deepest in a smaller one, and leaves both in one piece.
 */
export function balanceLots(
  lotOfBlock: readonly string[],
  hours: readonly number[],
  neighbours: readonly ReadonlyMap<number, number>[],
): string[] {
  const lots = [...lotOfBlock];
  const names = [...new Set(lots)];
  for (;;) {
    const sums = new Map(names.map((name) => [name, sumOf(hours, lots, name)]));
    const ranked = names.toSorted((a, b) => sums.get(b)! - sums.get(a)!);
    const [largest, smallest] = [ranked[0]!, ranked.at(-1)!];
    if (sums.get(largest)! <= sums.get(smallest)! * BALANCED) return lots;
    const move = deepestMove(largest, lots, neighbours, (block, to) => {
      return sums.get(to)! + hours[block]! < sums.get(largest)!;
    });
    if (move === null) return lots;
    lots[move.block] = move.to;
  }
}

function sumOf(hours: readonly number[], lots: readonly string[], name: string): number {
  return hours.reduce((sum, each, block) => sum + (lots[block] === name ? each : 0), 0);
}

function deepestMove(
  from: string,
  lots: readonly string[],
  neighbours: readonly ReadonlyMap<number, number>[],
  helps: (block: number, to: string) => boolean,
): { block: number; to: string } | null {
  let best: { block: number; to: string; depth: number } | null = null;
  lots.forEach((lot, block) => {
    if (lot !== from) return;
    const rest = new Set(lots.flatMap((other, at) => (other === from && at !== block ? [at] : [])));
    const borders = new Map<string, number>();
    let own = 0;
    for (const [other, length] of neighbours[block]!) {
      if (lots[other] === from) own += length;
      else borders.set(lots[other]!, (borders.get(lots[other]!) ?? 0) + length);
    }
    for (const [to, length] of borders) {
      const depth = length / (length + own);
      if ((best === null || depth > best.depth) && helps(block, to) && isContiguous(rest, neighbours)) {
        best = { block, to, depth };
      }
    }
  });
  return best;
}
