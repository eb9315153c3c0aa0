import { NO_BLOCK, type Neighbours, type SharedArcs } from './fabric.ts';
import { patchRows } from './patch-rows.ts';

/** Neighbours with those of some blocks found anew; the blocks beyond the old count must be among them. */
export function patchNeighbours(
  old: Neighbours,
  blockCount: number,
  arcs: SharedArcs,
  blocks: readonly number[],
): Neighbours {
  const borders = new Map(blocks.map((block) => [block, bordersOf(block, arcs)]));
  const lengths = new Map(Array.from(borders, ([block, border]) => [block, border.length]));
  const rows = patchRows(old.offsets, blockCount, lengths);
  return {
    offsets: rows.offsets,
    targets: rows.column(old.targets, (block) => borders.get(block)!.map(([other]) => other)),
    borderMetres: rows.column(old.borderMetres, (block) => borders.get(block)!.map(([, metres]) => metres)),
  };
}

/** The blocks beside a block, lowest first, and the length of the border with each. */
function bordersOf(block: number, { ofBlock, first, second, lengthMetres }: SharedArcs): [number, number][] {
  const borders = new Map<number, number>();
  for (const arc of ofBlock.targets.subarray(ofBlock.offsets[block], ofBlock.offsets[block + 1])) {
    const [a, b, metres] = [first[arc]!, second[arc]!, lengthMetres[arc]!];
    if (b === NO_BLOCK || metres === 0 || (a !== block && b !== block)) continue;
    const other = a === block ? b : a;
    borders.set(other, (borders.get(other) ?? 0) + metres);
  }
  return [...borders].toSorted(([a], [b]) => a - b);
}
