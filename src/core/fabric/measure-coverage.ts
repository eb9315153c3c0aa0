import Flatbush from 'flatbush';
import type { Polygon } from 'geojson';
import type { BlockFeature } from '../dataset/dataset.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import type { Effort } from '../geometry/effort.ts';
import { fromUnits, toUnits } from '../geometry/grid-units.ts';
import { addSegment, nodeSegments, noSegments, type Segments } from '../geometry/node-segments.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import { traceRegions, type TracedRing } from '../geometry/trace-regions.ts';
import type { BlockEdges } from './block-edges.ts';

/** Two blocks that lie over each other. */
export interface Overlap {
  readonly blocks: readonly [number, number];
  readonly squareMetres: number;
}

/** Ground between blocks that no block has and that is no block's own hole. */
export interface Gap {
  readonly outline: Polygon;
  readonly squareMetres: number;
  /** The blocks around it, lowest first. */
  readonly blocks: readonly number[];
}

/** How well blocks cover their ground. Faults below 1 m² are not counted. */
export interface Coverage {
  /** Largest first. */
  readonly overlaps: readonly Overlap[];
  /** Where two blocks or more lie, for a picture. */
  readonly overlapOutlines: readonly Polygon[];
  /** Largest first. */
  readonly gaps: readonly Gap[];
  /** False where the borders are too tangled to be measured. */
  readonly isMeasured: boolean;
}

const SMALLEST_SQUARE_METRES = 1;
/** A second or so of work; only two whole maps laid over each other come near it. */
const MOST_STEPS = 100_000_000;

/**
 * Measures gaps and overlaps between blocks. Around any place the loose sides wind as often as there
 * are blocks on it, as borders that two blocks share cancel out: 0 in a gap, 2 or more in an overlap.
 */
export function measureCoverage(blocks: readonly BlockFeature[], edges: BlockEdges): Coverage {
  const left: Effort = { steps: MOST_STEPS };
  const noded = nodeSegments(looseSegments(edges), left);
  if (noded === null) return { overlaps: [], overlapOutlines: [], gaps: [], isMeasured: false };
  const [covered, bare] = traceRegions(noded, 1, [([count]) => count! > 1, ([count]) => count === 0]);
  const overlapOutlines = covered!
    .map(polygonOf)
    .filter((outline) => polygonArea(outline) >= SMALLEST_SQUARE_METRES);
  const gaps = bare!.map((rings): Gap => {
    const outline = polygonOf(rings);
    const around = new Set(rings[0]!.sources.map((side) => edges.loose.block[side]!));
    return {
      outline,
      squareMetres: polygonArea(outline),
      blocks: [...around].toSorted((a, b) => a - b),
    };
  });
  return {
    overlaps: overlapOutlines.length === 0 ? [] : pairOverlaps(blocks, overlapOutlines),
    overlapOutlines,
    gaps: gaps
      .filter((gap) => gap.blocks.length > 1 && gap.squareMetres >= SMALLEST_SQUARE_METRES)
      .toSorted((a, b) => b.squareMetres - a.squareMetres),
    isMeasured: true,
  };
}

function looseSegments({ longitudes, latitudes, loose }: BlockEdges): Segments {
  const segments = noSegments();
  const xs = Float64Array.from(longitudes, toUnits);
  const ys = Float64Array.from(latitudes, toUnits);
  loose.from.forEach((from, side) => {
    const to = loose.to[side]!;
    addSegment(segments, xs[from]!, ys[from]!, xs[to]!, ys[to]!, 0, loose.weight[side]!, side);
  });
  return segments;
}

function polygonOf(rings: readonly TracedRing[]): Polygon {
  return {
    type: 'Polygon',
    coordinates: rings.map(({ xs, ys }) =>
      [...xs.keys(), 0].map((corner) => fromUnits(xs[corner]!, ys[corner]!)),
    ),
  };
}

/** Every pair of blocks near an overlap is measured. */
function pairOverlaps(blocks: readonly BlockFeature[], outlines: readonly Polygon[]): Overlap[] {
  const bounds = blocks.map((block) => boundsOf(block.geometry));
  const index = new Flatbush(blocks.length);
  for (const box of bounds) index.add(...box);
  index.finish();
  const near = new Set(outlines.flatMap((outline) => index.search(...boundsOf(outline))));
  const overlaps: Overlap[] = [];
  for (const one of [...near].toSorted((a, b) => a - b)) {
    for (const other of index.search(...bounds[one]!).toSorted((a, b) => a - b)) {
      if (other <= one || !near.has(other)) continue;
      const squareMetres = overlapArea(blocks[one]!.geometry, blocks[other]!.geometry);
      if (squareMetres >= SMALLEST_SQUARE_METRES) overlaps.push({ blocks: [one, other], squareMetres });
    }
  }
  return overlaps.toSorted((a, b) => b.squareMetres - a.squareMetres);
}
