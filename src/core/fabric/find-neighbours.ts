import { rowsOf } from './compressed-rows.ts';
import { NO_BLOCK, type Neighbours, type SharedArcs } from './fabric.ts';

/** Who shares a border with whom, lowest block first, and for how many metres. */
export function findNeighbours(blockCount: number, arcs: SharedArcs): Neighbours {
  const borders = Array.from({ length: blockCount }, () => new Map<number, number>());
  for (let arc = 0; arc < arcs.count; arc++) {
    const [a, b, metres] = [arcs.first[arc]!, arcs.second[arc]!, arcs.lengthMetres[arc]!];
    if (b === NO_BLOCK || metres === 0) continue;
    borders[a]!.set(b, (borders[a]!.get(b) ?? 0) + metres);
    borders[b]!.set(a, (borders[b]!.get(a) ?? 0) + metres);
  }
  const lists = borders.map((border) => [...border.keys()].toSorted((a, b) => a - b));
  const borderMetres = lists.flatMap((list, block) => list.map((other) => borders[block]!.get(other)!));
  return { ...rowsOf(lists), borderMetres: Float64Array.from(borderMetres) };
}
