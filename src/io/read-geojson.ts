import type { MultiPolygon, Polygon } from 'geojson';
import { cleanPolygons, type Repairs } from './clean-polygons.ts';
import { decodeText } from './decode-text.ts';
import type { FileFormat, NamedBytes, ReadContent, Shape } from './file-content.ts';
import type { ReadIssue } from './read-issue.ts';

type Json = { readonly [key: string]: unknown };

/** GeoJSON (RFC 7946) and scenario files: everything that is JSON. */
export const jsonFormat: FileFormat = {
  accepts: ({ name, bytes }) => /\.(geo)?json$/i.test(name) || startsWithBrace(bytes),
  read: readGeojson,
};

/**
 * Reads the polygons of a GeoJSON file: a FeatureCollection, a Feature or a bare geometry, in
 * degrees or, where its `crs` or the size of its numbers says so, in British National Grid metres.
 * Rings are closed, rounded to 6 decimals (about 0.1 m) and freed of repeated points; heights are
 * dropped; rings without an area, and things that are not areas, are left out with an issue. A
 * scenario of ours is handed on as text, whole or cut short.
 */
export function readGeojson(file: NamedBytes): ReadContent {
  const text = decodeText(file.bytes);
  const json = parseJson(text);
  if (isScenario(file.name, text, json)) return { content: { kind: 'scenario', text }, issues: [] };
  if (json === null) {
    return refuse(
      file,
      'This file is damaged or cut short, so it cannot be read. Export it again and try once more.',
    );
  }
  const features = featuresOf(json);
  if (features === null) {
    return refuse(
      file,
      'This file is not a map file we know. Use a GeoJSON file with the shapes of your areas.',
    );
  }
  const repairs: Repairs = { closed: 0, degenerate: 0, offGrid: 0 };
  const inMetres = saysNationalGrid(json) || features.some((feature) => hasMetres(feature.geometry));
  let notAreas = 0;
  const shapes: Shape[] = [];
  for (const feature of features) {
    const found = polygonsOf(feature.geometry);
    const polygons = cleanPolygons(found, inMetres, repairs);
    if (found.length === 0) notAreas++;
    if (polygons.length === 0) continue;
    const geometry: Polygon | MultiPolygon =
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons };
    shapes.push({ properties: propertiesOf(feature), geometry });
  }
  const issues = sayRepairs(file.name, repairs, notAreas);
  if (shapes.length > 0) return { content: { kind: 'shapes', shapes }, issues };
  const refusal = refuse(file, 'This file has no areas in it. Use a file with the shapes of your areas.');
  return { content: null, issues: [...issues, ...refusal.issues] };
}

function startsWithBrace(bytes: Uint8Array): boolean {
  return /^\uFEFF?\s*[{[]/.test(decodeText(bytes.subarray(0, 64)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isScenario(name: string, text: string, json: unknown): boolean {
  if (json === null)
    return /\.lotwise\.json$/i.test(name) || text.slice(0, 200).includes('"lotwise-scenario"');
  return isObject(json) && json.format === 'lotwise-scenario';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(file: NamedBytes, message: string): ReadContent {
  return { content: null, issues: [{ file: file.name, severity: 'error', message }] };
}

function featuresOf(json: unknown): Json[] | null {
  if (!isObject(json) || typeof json.type !== 'string') return null;
  if (json.type === 'FeatureCollection')
    return Array.isArray(json.features) ? json.features.filter(isObject) : null;
  return json.type === 'Feature' ? [json] : [{ type: 'Feature', geometry: json }];
}

/** The polygons of any geometry, collections within collections included. */
function polygonsOf(geometry: unknown): unknown[] {
  if (!isObject(geometry)) return [];
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon')
    return Array.isArray(geometry.coordinates) ? geometry.coordinates : [];
  if (geometry.type !== 'GeometryCollection' || !Array.isArray(geometry.geometries)) return [];
  return geometry.geometries.flatMap(polygonsOf);
}

/** The old `crs` member, which RFC 7946 took out but desktop tools still write. */
function saysNationalGrid(json: unknown): boolean {
  return isObject(json) && JSON.stringify(json.crs ?? '').includes('27700');
}

function hasMetres(geometry: unknown): boolean {
  let first: unknown = polygonsOf(geometry)[0];
  while (Array.isArray(first) && Array.isArray(first[0])) first = first[0];
  return Array.isArray(first) && (Math.abs(Number(first[0])) > 180 || Math.abs(Number(first[1])) > 90);
}

function propertiesOf(feature: Json): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (typeof feature.id === 'string' || typeof feature.id === 'number')
    properties.set('id', String(feature.id));
  for (const [key, value] of Object.entries(isObject(feature.properties) ? feature.properties : {})) {
    if (typeof value === 'string' || typeof value === 'number') properties.set(key, String(value).trim());
  }
  return properties;
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
