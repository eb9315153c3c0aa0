import { cleanShapes, looksLikeMetres, type RawShape } from '../shapes/clean-shapes.ts';
import { decodeText } from './decode-text.ts';
import type { FileFormat, NamedBytes, ReadContent } from './file-content.ts';
import type { RowNote } from '../file-report.ts';

type Json = { readonly [key: string]: unknown };

/** GeoJSON (RFC 7946) and scenario files: everything that is JSON. */
export const jsonFormat: FileFormat = {
  accepts: ({ name, bytes }) => /\.(geo)?json$/i.test(name) || startsWithBrace(bytes),
  read: readGeojson,
};

/**
 * Reads the polygons of a GeoJSON file: a FeatureCollection, a Feature or a bare geometry, in
 * degrees or, where its `crs` or the size of its numbers says so, in British National Grid metres.
 * What is wrong with a shape is put right by `cleanShapes`. A scenario of ours is handed on as text,
 * whole or cut short.
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
  const raw = features.map((feature): RawShape => ({
    properties: propertiesOf(feature),
    polygons: polygonsOf(feature.geometry),
  }));
  const inMetres = saysNationalGrid(json) || looksLikeMetres(raw);
  const { content, issues, rows = [] } = cleanShapes(file.name, raw, inMetres);
  return { content, issues, rows: [...noteWhole(json, raw, inMetres), ...rows] };
}

/** What is odd about the file as a whole and does no harm, said once. */
function noteWhole(json: unknown, raw: readonly RawShape[], inMetres: boolean): RowNote[] {
  const note = (field: string, value: string, reason: string, outcome: RowNote['outcome']): RowNote => ({
    row: 1,
    field,
    value: value.slice(0, 80),
    reason,
    outcome,
  });
  const named =
    isObject(json) && json.crs != null
      ? (JSON.stringify(json.crs).match(/[\w.-]*(::?)\w+(?=")/)?.[0] ?? '')
      : null;
  const clockwise = raw.filter(({ polygons }) => polygons.some(runsClockwise)).length;
  return [
    ...(inMetres
      ? [
          note(
            'crs',
            named ?? '',
            'The map is in National Grid metres. We turned them into degrees.',
            'repaired',
          ),
        ]
      : named === null
        ? []
        : [
            note(
              'crs',
              named,
              'The file names the kind of its numbers. They are degrees, as they should be.',
              'noted',
            ),
          ]),
    ...(clockwise === 0
      ? []
      : [
          note(
            'outline',
            `${clockwise} of ${raw.length}`,
            'Outlines run clockwise, which is not the rule for GeoJSON. It does no harm.',
            'noted',
          ),
        ]),
  ];
}

function runsClockwise(polygon: unknown): boolean {
  const ring: unknown = Array.isArray(polygon) ? polygon[0] : null;
  if (!Array.isArray(ring)) return false;
  let doubled = 0;
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1], ring[at]] as [unknown, unknown];
    if (!Array.isArray(from) || !Array.isArray(to)) return false;
    doubled +=
      (Number(to[0]) - Number(from[0])) * (Number(to[1]) + Number(from[1]) - 2 * Number(ring[0]?.[1]));
  }
  return doubled > 0;
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

function propertiesOf(feature: Json): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  if (typeof feature.id === 'string' || typeof feature.id === 'number')
    properties.set('id', String(feature.id));
  for (const [key, value] of Object.entries(isObject(feature.properties) ? feature.properties : {})) {
    if (typeof value === 'string' || typeof value === 'number') properties.set(key, String(value).trim());
  }
  return properties;
}
