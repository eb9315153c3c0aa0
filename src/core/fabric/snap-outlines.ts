import type { MultiPolygon, Polygon } from 'geojson';
import type { BlockFeature } from '../dataset/dataset.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import { createShapeFinder } from '../geometry/shape-finder.ts';

/** A block that a line goes through. */
export interface CutBlock {
  readonly block: number;
  /** The outline that it goes to, or -1 for none. */
  readonly outline: number;
  /** The share of its area, 0 to 1, that lay in other outlines or in none, and so changes sides. */
  readonly shareMoved: number;
}

export interface SnappedOutlines {
  /** The outline of each block: the one that has most of its area, the first of equals; -1 for none of it, or no more than a line's breadth. */
  readonly outlineOfBlock: Int32Array;
  readonly cut: readonly CutBlock[];
  /** Pairs of outlines that lie over each other, largest first. */
  readonly overlaps: readonly {
    readonly outlines: readonly [number, number];
    readonly squareMetres: number;
  }[];
}

/** A line this near to a border is the border, drawn by another hand. */
const SMALLEST_SHARE = 0.005;
const SMALLEST_SQUARE_METRES = 100;

/** Turns outlines drawn over blocks into whole blocks, and says what that changes. */
export function snapOutlines(
  blocks: readonly BlockFeature[],
  outlines: readonly (Polygon | MultiPolygon | null)[],
): SnappedOutlines {
  const drawn = outlines.flatMap((shape, outline) => (shape === null ? [] : [{ shape, outline }]));
  const finder = createShapeFinder(drawn.map(({ shape }) => shape));
  const outlineOfBlock = new Int32Array(blocks.length).fill(-1);
  const cut: CutBlock[] = [];
  blocks.forEach(({ geometry }, block) => {
    const near = finder.inBox(...boundsOf(geometry));
    const areas = near.map((at) => overlapArea(geometry, drawn[at]!.shape));
    const largest = Math.max(0, ...areas);
    const whole = overlapArea(geometry, geometry);
    // Areas are sums of fractions: beside an outline and outside it a block may seem to have a hair in it.
    if (largest < SMALLEST_SHARE * whole) return;
    const outline = drawn[near[areas.indexOf(largest)]!]!.outline;
    outlineOfBlock[block] = outline;
    const shareMoved = Math.max(0, 1 - largest / whole);
    if (shareMoved >= SMALLEST_SHARE) cut.push({ block, outline, shareMoved });
  });
  const overlaps = drawn.flatMap(({ shape, outline }, at) =>
    finder
      .inBox(...boundsOf(shape))
      .filter((other) => other > at)
      .map((other) => ({
        outlines: [outline, drawn[other]!.outline] as const,
        squareMetres: overlapArea(shape, drawn[other]!.shape),
      }))
      .filter(({ squareMetres }) => squareMetres >= SMALLEST_SQUARE_METRES),
  );
  return { outlineOfBlock, cut, overlaps: overlaps.toSorted((a, b) => b.squareMetres - a.squareMetres) };
}
