import type { Polygon, Position } from 'geojson';
import type { BlockFeature } from '../../core/dataset/dataset.ts';
import type { CleanedBlocks } from '../../core/fabric/clean-blocks.ts';
import { mergeBlocks } from '../../core/fabric/merge-blocks.ts';
import { boundsOf, ringsByPolygon } from '../../core/geometry/bounds-of.ts';
import { insidePoint } from '../../core/geometry/inside-point.ts';
import { pointInPolygon } from '../../core/geometry/point-in-polygon.ts';
import { polygonArea } from '../../core/geometry/polygon-area.ts';
import type { Misfit, MisfitPicture } from '../file-report.ts';

const MOST_MISFITS = 20;
/** Above this the outline alone would take longer than the cleaning. */
const MOST_BLOCKS = 5000;
/** Corners closer than this share of a shape's size are one corner in a picture. */
const DETAIL = 1 / 250;

/** A picture of where blocks leave gaps or lie over each other; none where they fit, or are very many. */
export function pictureMisfits({ blocks, coverage }: CleanedBlocks): MisfitPicture | undefined {
  const { gaps, overlapOutlines } = coverage;
  const total = gaps.length + overlapOutlines.length;
  if (total === 0 || blocks.length > MOST_BLOCKS) return undefined;
  const found = [
    ...gaps.map(({ outline, squareMetres }) => ({ kind: 'gap' as const, outline, squareMetres })),
    ...overlapOutlines.map((outline) => ({
      kind: 'overlap' as const,
      outline,
      squareMetres: polygonArea(outline),
    })),
  ];
  const bounds = blocks.map(({ geometry }) => boundsOf(geometry));
  const blocksAt = ([lng, lat]: [number, number]) =>
    [...blocks.keys()].filter((at) => {
      const [west, south, east, north] = bounds[at]!;
      const isNear = lng >= west && lng <= east && lat >= south && lat <= north;
      return isNear && pointInPolygon([lng, lat], blocks[at]!.geometry);
    });
  const largest = found.toSorted((a, b) => b.squareMetres - a.squareMetres).slice(0, MOST_MISFITS);
  return {
    outline: outlineOf(blocks),
    misfits: largest.map((misfit): Misfit => {
      const gap = gaps.find(({ outline }) => outline === misfit.outline);
      const around = gap?.blocks ?? blocksAt(insidePoint(misfit.outline));
      return {
        kind: misfit.kind,
        rings: thin(misfit.outline.coordinates, sizeOf(misfit.outline) * DETAIL),
        squareMetres: misfit.squareMetres,
        blocks: around.map((block) => blocks[block]!.code),
      };
    }),
    total,
  };
}

/** The outer rings of all blocks together, with as few corners as a small picture needs. */
function outlineOf(blocks: readonly BlockFeature[]): Position[][] {
  const whole = mergeBlocks(blocks, new Uint8Array(blocks.length), 1)[0]!;
  const outer = ringsByPolygon(whole).map(([ring]) => ring!);
  return thin(outer, sizeOf(whole) * DETAIL);
}

/** The longer side of a shape's box, degrees. */
function sizeOf(shape: Parameters<typeof boundsOf>[0]): number {
  const [west, south, east, north] = boundsOf(shape);
  return Math.max(east - west, north - south);
}

/** Opens rings and leaves out corners within `degrees` of the one before; rings with nothing left are left out too. */
function thin(rings: Polygon['coordinates'], degrees: number): Position[][] {
  return rings
    .map((ring) => {
      const kept: Position[] = [];
      for (const corner of ring.slice(0, -1)) {
        const last = kept.at(-1);
        const apart =
          last === undefined ? Infinity : Math.hypot(corner[0]! - last[0]!, corner[1]! - last[1]!);
        if (apart >= degrees) kept.push([corner[0]!, corner[1]!]);
      }
      return kept;
    })
    .filter((ring) => ring.length >= 3);
}
