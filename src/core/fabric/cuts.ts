import type { MultiPolygon, Polygon } from 'geojson';

/** A part of a block that was cut: a block of its own, whose code is `pieceCode(block, number)`. */
export interface Piece {
  /** From 1 up; a number that was given to one piece of a block is not given to another while it is cut. */
  readonly number: number;
  /** On the grid of `geometry/grid-units`; corners of the imported outline are the very same numbers. */
  readonly geometry: Polygon | MultiPolygon;
}

/** A block of the ground, by its code, that two pieces or more stand in place of. */
export interface CutBlock {
  readonly block: string;
  /** By number. Together they cover the block, and no two overlap. */
  readonly pieces: readonly Piece[];
}

/**
 * Every block that is cut, in the order of the ground. The blocks of a plan are then numbered so: a
 * block keeps its number, which is that of its first piece where it is cut; the other pieces follow
 * after all blocks of the ground, cut block by cut block.
 */
export type Cuts = readonly CutBlock[];

export const NO_CUTS: Cuts = [];

export function pieceCode(block: string, number: number): string {
  return `${block}/${number}`;
}
