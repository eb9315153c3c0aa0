import type { MultiPolygon, Position } from 'geojson';

const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POLYGON_BYTES = 44;
const FILE_CODE = 9994;
const VERSION = 1000;
const POLYGON = 5;

/**
 * The bytes of a .shp and its .shx: a polygon record a shape, in the shapes' own numbers. Outlines run
 * clockwise and holes the other way, as the format asks; those of `shapes` run as RFC 7946 asks, and are
 * turned. Format: ESRI Shapefile Technical Description, July 1998.
 */
export function shpPolygons(shapes: readonly MultiPolygon[]): { shp: Uint8Array; shx: Uint8Array } {
  const records = shapes.map(recordOf);
  const shp = new Uint8Array(
    HEADER_BYTES + records.reduce((sum, record) => sum + RECORD_HEADER_BYTES + record.length, 0),
  );
  const shx = new Uint8Array(HEADER_BYTES + records.length * RECORD_HEADER_BYTES);
  const bounds = boundsOf(shapes.flatMap(({ coordinates }) => coordinates.flat(2)));
  for (const file of [shp, shx]) writeHeader(file, bounds);
  const [shpView, shxView] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  let at = HEADER_BYTES;
  records.forEach((record, number) => {
    shpView.setInt32(at, number + 1);
    shpView.setInt32(at + 4, record.length / 2);
    shp.set(record, at + RECORD_HEADER_BYTES);
    shxView.setInt32(HEADER_BYTES + number * RECORD_HEADER_BYTES, at / 2);
    shxView.setInt32(HEADER_BYTES + number * RECORD_HEADER_BYTES + 4, record.length / 2);
    at += RECORD_HEADER_BYTES + record.length;
  });
  return { shp, shx };
}

type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Lengths count words of two bytes, and some numbers have their largest byte first: the format has it so. */
function writeHeader(file: Uint8Array, bounds: Bounds): void {
  const view = new DataView(file.buffer);
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, file.length / 2);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, POLYGON, true);
  bounds.forEach((degrees, at) => view.setFloat64(36 + at * 8, degrees, true));
}

function recordOf({ coordinates }: MultiPolygon): Uint8Array {
  const rings = coordinates.flat().map((ring) => ring.toReversed());
  const corners = rings.flat();
  const pointsStart = POLYGON_BYTES + rings.length * 4;
  const record = new Uint8Array(pointsStart + corners.length * 16);
  const view = new DataView(record.buffer);
  view.setInt32(0, POLYGON, true);
  boundsOf(corners).forEach((degrees, at) => view.setFloat64(4 + at * 8, degrees, true));
  view.setInt32(36, rings.length, true);
  view.setInt32(40, corners.length, true);
  let first = 0;
  rings.forEach((ring, at) => {
    view.setInt32(POLYGON_BYTES + at * 4, first, true);
    first += ring.length;
  });
  corners.forEach(([x, y], at) => {
    view.setFloat64(pointsStart + at * 16, x!, true);
    view.setFloat64(pointsStart + at * 16 + 8, y!, true);
  });
  return record;
}

function boundsOf(corners: readonly Position[]): Bounds {
  if (corners.length === 0) return [0, 0, 0, 0];
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of corners) {
    bounds[0] = Math.min(bounds[0], x!);
    bounds[1] = Math.min(bounds[1], y!);
    bounds[2] = Math.max(bounds[2], x!);
    bounds[3] = Math.max(bounds[3], y!);
  }
  return bounds;
}
