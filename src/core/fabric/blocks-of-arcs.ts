import type { SharedArcs } from './fabric.ts';

/** The blocks that have any of these arcs in their outlines, also a third where outlines overlap. */
export function blocksOfArcs(arcs: SharedArcs, wanted: Iterable<number>): Set<number> {
  const others = othersOf(arcs);
  const blocks = new Set<number>();
  for (const arc of wanted) {
    blocks.add(arcs.first[arc]!);
    if (arcs.second[arc]! >= 0) blocks.add(arcs.second[arc]!);
    for (const block of others.get(arc) ?? []) blocks.add(block);
  }
  return blocks;
}

/** Blocks that have an arc which two others have, by arc: none but where files overlap. */
function othersOf(arcs: SharedArcs): ReadonlyMap<number, readonly number[]> {
  const known = knownOthers.get(arcs);
  if (known !== undefined) return known;
  const others = new Map<number, number[]>();
  const { offsets, targets } = arcs.ofBlock;
  for (let block = 0; block + 1 < offsets.length; block++) {
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const arc = targets[at]!;
      if (arcs.first[arc] !== block && arcs.second[arc] !== block)
        others.set(arc, [...(others.get(arc) ?? []), block]);
    }
  }
  knownOthers.set(arcs, others);
  return others;
}

/** The ground is cut again and again, and its arcs are never written to. */
const knownOthers = new WeakMap<SharedArcs, ReadonlyMap<number, readonly number[]>>();
