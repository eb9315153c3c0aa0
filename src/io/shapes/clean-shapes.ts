import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Effort } from '../../core/geometry/effort.ts';
import { insidePoint } from '../../core/geometry/inside-point.ts';
import { mendShape } from '../../core/geometry/mend-shape.ts';
import { createShapeFinder, type ShapeFinder } from '../../core/geometry/shape-finder.ts';
import { cleanPolygons, type RingRepair } from './clean-polygons.ts';
import type { Shape } from '../formats/file-content.ts';
import type { RowNote } from '../file-report.ts';
import { nameShapes } from './name-shapes.ts';
import { refuse, type NamedContent } from '../formats/named-content.ts';
import { sayShapes } from './say-shapes.ts';
import { noteRepair, type ShapeRepair } from './shape-repairs.ts';

/** A shape as a file has it: polygons as arrays of rings of positions, not yet trusted. */
export interface RawShape {
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly unknown[];
}

/** About half a second of work for one shape and two for a file; no real map comes near either. */
const MOST_STEPS_A_SHAPE = 50_000_000;
const MOST_STEPS = 200_000_000;

/**
 * The shapes of a file, fit to be used: in WGS84 degrees to 6 decimals, outlines closed, crossing
 * neither themselves nor each other, holes inside them (see `mendShape`). Each shape that was not so
 * has a note that names it. `inMetres`: British National Grid.
 */
export function cleanShapes(name: string, raw: readonly RawShape[], inMetres: boolean): NamedContent {
  const rows: RowNote[] = [];
  const named = nameShapes(raw);
  const noteOf = (at: number) => (repair: ShapeRepair, isLost: boolean) => {
    const value = named[at]!.code ?? named[at]!.name ?? `Shape ${at + 1}`;
    rows.push({
      row: at + 1,
      field: 'outline',
      value: firstLetters(value, 80),
      ...noteRepair(repair, isLost),
    });
  };
  const cleaned = raw.map(({ polygons }, at) => {
    const repairs = new Set<RingRepair>();
    const clean = cleanPolygons(polygons, inMetres, repairs);
    if (polygons.length === 0) noteOf(at)('no outline', true);
    for (const repair of repairs) noteOf(at)(repair, clean.length === 0);
    return clean;
  });
  const mended = mendAll(cleaned, noteOf);
  const shapes = raw.flatMap(({ properties }, at): Shape[] =>
    mended[at]!.length === 0 ? [] : [{ properties, geometry: shapeOf(mended[at]!) }],
  );
  const issues = sayShapes(name, rows);
  if (shapes.length > 0) return { name, content: { kind: 'shapes', shapes }, issues, rows };
  const refusal = refuse(name, 'This file has no areas in it. Use a file with the shapes of your areas.');
  return { ...refusal, issues: [...issues, ...refusal.issues], rows };
}

/** Whether the first position found is too large to be in degrees. */
export function looksLikeMetres(raw: readonly RawShape[]): boolean {
  return raw.some(({ polygons }) => {
    let first: unknown = polygons[0];
    while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
    return Array.isArray(first) && (Math.abs(Number(first[0])) > 180 || Math.abs(Number(first[1])) > 90);
  });
}

function mendAll(
  shapes: readonly Position[][][][],
  noteOf: (at: number) => (repair: ShapeRepair, isLost: boolean) => void,
): Position[][][][] {
  let stepsLeft = MOST_STEPS;
  let finder: ShapeFinder | null = null;
  const isTakenFor = (at: number) => (polygon: Position[][]) => {
    finder ??= createShapeFinder(shapes.map(shapeOf));
    const [lng, lat] = insidePoint({ type: 'Polygon', coordinates: polygon });
    return finder.allAt(lng, lat).some((other) => other !== at);
  };
  return shapes.map((polygons, at) => {
    if (polygons.length === 0) return polygons;
    if (stepsLeft <= 0) {
      noteOf(at)('unchecked', false);
      return polygons;
    }
    const left: Effort = { steps: MOST_STEPS_A_SHAPE };
    const mended = mendShape(polygons, isTakenFor(at), left);
    stepsLeft -= MOST_STEPS_A_SHAPE - left.steps;
    if (mended === null) {
      noteOf(at)('tangled', true);
      return [];
    }
    for (const mend of mended.mends) noteOf(at)(mend, mended.polygons.length === 0);
    return mended.polygons;
  });
}

function shapeOf(polygons: Position[][][]): Polygon | MultiPolygon {
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0]! }
    : { type: 'MultiPolygon', coordinates: polygons };
}
