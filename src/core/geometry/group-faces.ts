/** A line between two faces, or part of one; the length in metres. */
export interface Seam {
  readonly one: number;
  readonly other: number;
  readonly metres: number;
}

/** Whether a face of this area and with borders of this length is too small to be a piece of its own. */
export type IsSliver = (squareMetres: number, borderMetres: number) => boolean;

/**
 * Joins each face that is a sliver to the face it shares the longest line with, smallest first.
 * Gives the group of each face, by the number of one of the group's faces.
 */
export function groupFaces(
  squareMetres: Float64Array,
  borderMetres: Float64Array,
  seams: readonly Seam[],
  isSliver: IsSliver,
): Int32Array {
  const groupOf = Int32Array.from(squareMetres, (_, face) => face);
  const area = squareMetres.slice();
  const border = borderMetres.slice();
  const beside = Array.from(squareMetres, () => new Map<number, number>());
  for (const { one, other, metres } of seams) {
    beside[one]!.set(other, (beside[one]!.get(other) ?? 0) + metres);
    beside[other]!.set(one, (beside[other]!.get(one) ?? 0) + metres);
  }
  const slivers = new Set<number>();
  const consider = (face: number) => {
    if (beside[face]!.size > 0 && isSliver(area[face]!, border[face]!)) slivers.add(face);
    else slivers.delete(face);
  };
  for (const face of groupOf) consider(face);
  while (slivers.size > 0) {
    let sliver = -1;
    for (const face of slivers) if (sliver < 0 || area[face]! < area[sliver]!) sliver = face;
    let [into, longest] = [-1, -1];
    for (const [face, metres] of beside[sliver]!) if (metres > longest) [into, longest] = [face, metres];
    for (const [face, metres] of beside[sliver]!) {
      beside[face]!.delete(sliver);
      if (face === into) continue;
      beside[face]!.set(into, (beside[face]!.get(into) ?? 0) + metres);
      beside[into]!.set(face, beside[face]!.get(into)!);
    }
    area[into]! += area[sliver]!;
    border[into]! += border[sliver]! - 2 * longest;
    slivers.delete(sliver);
    groupOf[sliver] = into;
    consider(into);
  }
  return groupOf.map((face) => rootOf(groupOf, face));
}

function rootOf(groupOf: Int32Array, face: number): number {
  let root = face;
  while (groupOf[root] !== root) root = groupOf[root]!;
  return root;
}
