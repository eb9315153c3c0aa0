import { pieceCode } from '../fabric/cuts.ts';
import type { CompressedRows, Fabric } from '../fabric/fabric.ts';
import type { Link } from '../scenario/scenario.ts';

/**
 * Who counts as touching whom: row `block` lists the blocks it can be in one piece with. These are its
 * neighbours, with those that a link joins to it and without those that a link severs from it; of two
 * links about the same blocks the later holds. A link with a code that no block has says nothing.
 */
export function resolveLinks(fabric: Fabric, links: readonly Link[]): CompressedRows {
  if (links.length === 0) return fabric.neighbours;
  const blocksOf = blocksByCode(fabric, new Set(links.flatMap((link) => link.between)));
  const { offsets, targets } = fabric.neighbours;
  const changed = new Map<number, Set<number>>();
  const rowOf = (block: number) => {
    const row = changed.get(block) ?? new Set(targets.subarray(offsets[block]!, offsets[block + 1]!));
    changed.set(block, row);
    return row;
  };
  for (const { kind, between } of links) {
    const [one, other] = between.map((code) => blocksOf.get(code) ?? []) as [number[], number[]];
    for (const a of one) {
      for (const b of other) {
        if (a === b) continue;
        if (kind === 'join') {
          rowOf(a).add(b);
          rowOf(b).add(a);
        } else {
          rowOf(a).delete(b);
          rowOf(b).delete(a);
        }
      }
    }
  }
  return withRows(fabric.neighbours, changed);
}

/** The blocks each code speaks of: one, or the pieces of a block that is cut. */
function blocksByCode({ codes, cuts }: Fabric, spoken: ReadonlySet<string>): Map<string, number[]> {
  const cutBy = new Map(
    cuts
      .filter((cut) => spoken.has(cut.block))
      .flatMap(({ block, pieces }) => pieces.map(({ number }) => [pieceCode(block, number), block])),
  );
  const found = new Map<string, number[]>([...spoken].map((code) => [code, []]));
  codes.forEach((code, block) => {
    found.get(code)?.push(block);
    found.get(cutBy.get(code) ?? '')?.push(block);
  });
  return found;
}

function withRows(rows: CompressedRows, changed: ReadonlyMap<number, ReadonlySet<number>>): CompressedRows {
  const count = rows.offsets.length - 1;
  const lengthOf = (row: number) => changed.get(row)?.size ?? rows.offsets[row + 1]! - rows.offsets[row]!;
  const offsets = new Uint32Array(count + 1);
  for (let row = 0; row < count; row++) offsets[row + 1] = offsets[row]! + lengthOf(row);
  const targets = new Uint32Array(offsets[count]!);
  for (let row = 0; row < count; row++) {
    const fresh = changed.get(row);
    const kept = fresh ? [...fresh] : rows.targets.subarray(rows.offsets[row]!, rows.offsets[row + 1]!);
    targets.set(kept, offsets[row]!);
  }
  return { offsets, targets };
}
