import type { MultiPolygon, Polygon } from 'geojson';
import { boundsOf, type Bounds } from '../../core/geometry/bounds-of.ts';
import { insidePoint } from '../../core/geometry/inside-point.ts';
import { metresBetween } from '../../core/geometry/metres-between.ts';
import { createShapeFinder, type ShapeFinder } from '../../core/geometry/shape-finder.ts';
import type { ReadIssue } from '../read-issue.ts';

/** A file of shapes to be laid over the blocks. */
export interface PlacedFile {
  readonly file: string;
  readonly shapes: readonly (Polygon | MultiPolygon)[];
}

/** Outside this box (Great Britain and Northern Ireland, degrees) no council lies. */
const UNITED_KINGDOM: Bounds = [-8.7, 49.8, 1.8, 60.9];

/** Says of each file, in a sentence, where it lies somewhere else than the blocks. */
export function checkPlaces(blocks: PlacedFile, others: readonly PlacedFile[]): ReadIssue[] {
  const finder = createShapeFinder(blocks.shapes);
  return [blocks, ...others].flatMap((placed): ReadIssue[] => {
    if (placed.shapes.length === 0) return [];
    const say = (severity: ReadIssue['severity'], message: string): ReadIssue[] => [
      { file: placed.file, severity, message },
    ];
    const box = boxAround(placed.shapes);
    if (!meet(box, UNITED_KINGDOM)) {
      return say(
        'error',
        'The shapes in this file are not in the United Kingdom. Check that longitude and latitude are the right way round.',
      );
    }
    if (placed === blocks || blocks.shapes.length === 0 || touches(placed.shapes, finder, blocks.shapes))
      return [];
    const away = awayFrom(boxAround(blocks.shapes), box);
    return say(
      'error',
      `The shapes in this file do not touch your blocks in ${blocks.file}${away}. Is it a file for another council?`,
    );
  });
}

/** By the middles of the shapes and, for shapes larger than blocks, of the blocks. */
function touches(
  shapes: PlacedFile['shapes'],
  blockFinder: ShapeFinder,
  blocks: PlacedFile['shapes'],
): boolean {
  if (shapes.some((shape) => blockFinder.at(...insidePoint(shape)) >= 0)) return true;
  const finder = createShapeFinder(shapes);
  return blocks.some((block) => finder.at(...insidePoint(block)) >= 0);
}

function boxAround(shapes: PlacedFile['shapes']): Bounds {
  return shapes
    .map(boundsOf)
    .reduce((all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ]);
}

function meet(one: Bounds, other: Bounds): boolean {
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}

/** ': they are about 90 km away to the east', or nothing for boxes that meet. */
function awayFrom(here: Bounds, there: Bounds): string {
  if (meet(here, there)) return '';
  const middle = ([west, south, east, north]: Bounds) => [(west + east) / 2, (south + north) / 2] as const;
  const [from, to] = [middle(here), middle(there)];
  const kilometres = Math.round(metresBetween(...from, ...to) / 1000);
  const isSideways =
    Math.abs(to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180) > Math.abs(to[1] - from[1]);
  const way = isSideways ? (to[0] > from[0] ? 'east' : 'west') : to[1] > from[1] ? 'north' : 'south';
  return `: they are about ${kilometres.toLocaleString('en-GB')} km to the ${way}`;
}
