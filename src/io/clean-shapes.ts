import type { MultiPolygon, Polygon } from 'geojson';
import { cleanPolygons, type Repairs } from './clean-polygons.ts';
import { refuse, type NamedContent } from './named-content.ts';
import type { ReadIssue } from './read-issue.ts';
import type { Shape } from './file-content.ts';

/** A shape as a file has it: polygons as arrays of rings of positions, not yet trusted. */
export interface RawShape {
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly unknown[];
}

/**
 * Shapes with their outlines closed, rounded to 6 decimals and freed of what has no area, in WGS84
 * degrees, and an issue for each kind of repair. `inMetres`: British National Grid.
 */
export function cleanShapes(name: string, raw: readonly RawShape[], inMetres: boolean): NamedContent {
  const repairs: Repairs = { closed: 0, degenerate: 0, offGrid: 0 };
  const shapes: Shape[] = [];
  for (const { properties, polygons } of raw) {
    const clean = cleanPolygons(polygons, inMetres, repairs);
    if (clean.length === 0) continue;
    const geometry: Polygon | MultiPolygon =
      clean.length === 1
        ? { type: 'Polygon', coordinates: clean[0]! }
        : { type: 'MultiPolygon', coordinates: clean };
    shapes.push({ properties, geometry });
  }
  const notAreas = raw.filter((shape) => shape.polygons.length === 0).length;
  const issues = sayRepairs(name, repairs, notAreas);
  if (shapes.length > 0) return { name, content: { kind: 'shapes', shapes }, issues };
  const refusal = refuse(name, 'This file has no areas in it. Use a file with the shapes of your areas.');
  return { ...refusal, issues: [...issues, ...refusal.issues] };
}

/** Whether the first position found is too large to be in degrees. */
export function looksLikeMetres(raw: readonly RawShape[]): boolean {
  return raw.some(({ polygons }) => {
    let first: unknown = polygons[0];
    while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
    return Array.isArray(first) && (Math.abs(Number(first[0])) > 180 || Math.abs(Number(first[1])) > 90);
  });
}

function sayRepairs(file: string, repairs: Repairs, notAreas: number): ReadIssue[] {
  const issue = (count: number, message: string): ReadIssue[] =>
    count === 0
      ? []
      : [{ file, severity: 'warning', message: `${message} (${count.toLocaleString('en-GB')}).` }];
  return [
    ...issue(notAreas, 'Some items have no area, such as points, lines or blanks. They are left out'),
    ...issue(repairs.closed, 'Some outlines did not meet their own start. We closed them'),
    ...issue(repairs.degenerate, 'Some outlines have too few corners to hold anything. They are left out'),
    ...issue(
      repairs.offGrid,
      'Some outlines are not in Great Britain or have broken numbers. They are left out',
    ),
  ];
}
