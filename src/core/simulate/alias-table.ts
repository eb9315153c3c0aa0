/** A table to draw positions by their weights in one step (Walker 1977; built as by Vose 1991). */
export interface AliasTable {
  readonly total: number;
  /** By position: the part of its column that is its own; the rest is its alias's. */
  readonly ownPart: Float64Array;
  readonly alias: Int32Array;
}

export function aliasTable(weights: Float64Array): AliasTable {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ownPart = weights.map((weight) => (weight * weights.length) / total);
  const alias = Int32Array.from(weights, (_, at) => at);
  const [small, large]: [number[], number[]] = [[], []];
  ownPart.forEach((part, at) => (part < 1 ? small : large).push(at));
  while (small.length > 0 && large.length > 0) {
    const [under, over] = [small.pop()!, large.at(-1)!];
    alias[under] = over;
    ownPart[over]! -= 1 - ownPart[under]!;
    if (ownPart[over]! < 1) small.push(large.pop()!);
  }
  // What is left over is so by rounding alone.
  for (const at of [...small, ...large]) ownPart[at] = 1;
  return { total, ownPart, alias };
}

/** The position that a number from 0 to before 1 draws. */
export function drawFrom({ ownPart, alias }: AliasTable, chance: number): number {
  const column = Math.floor(chance * ownPart.length);
  return chance * ownPart.length - column < ownPart[column]! ? column : alias[column]!;
}
