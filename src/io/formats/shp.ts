import type { Position } from 'geojson';
import type { Effort } from '../../core/geometry/effort.ts';
import { nestRings } from '../shapes/nest-rings.ts';

/** The polygons of each record; a record that is no area, such as a point or a blank, has none. */
export type ShpRecords = readonly (readonly unknown[])[];

const FILE_CODE = 9994;
const HEADER_BYTES = 100;
/** Less than a second of work for the whole file; no real map comes near it. */
const MOST_STEPS = 40_000_000;
const POLYGON_TYPES = [5, 15, 25];

/**
 * Reads the polygons of a .shp file in its own coordinates; heights and measures are dropped. Null
 * for a file that is damaged or cut short. Format: ESRI Shapefile Technical Description, July 1998.
 */
export function readShp(bytes: Uint8Array): ShpRecords | null {
  if (bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0) !== FILE_CODE) return null;
  const end = view.getInt32(24) * 2;
  if (end > bytes.length) return null;
  const left: Effort = { steps: MOST_STEPS };
  const records: (readonly unknown[])[] = [];
  for (let at = HEADER_BYTES; at < end;) {
    const start = at + 8;
    if (start > end) return null;
    const contentBytes = view.getInt32(at + 4) * 2;
    if (contentBytes < 4 || start + contentBytes > end) return null;
    const polygons = readRecord(new DataView(bytes.buffer, bytes.byteOffset + start, contentBytes), left);
    if (polygons === null) return null;
    records.push(polygons);
    at = start + contentBytes;
  }
  return records;
}

function readRecord(view: DataView, left: Effort): readonly unknown[] | null {
  if (!POLYGON_TYPES.includes(view.getInt32(0, true))) return [];
  if (view.byteLength < 44) return null;
  const [ringCount, pointCount] = [view.getInt32(36, true), view.getInt32(40, true)];
  const pointsStart = 44 + ringCount * 4;
  if (ringCount < 0 || pointCount < 0 || pointsStart + pointCount * 16 > view.byteLength) return null;
  const starts = Array.from({ length: ringCount }, (_, ring) => view.getInt32(44 + ring * 4, true));
  const rings: Position[][] = [];
  for (const [ring, first] of starts.entries()) {
    const next = starts[ring + 1] ?? pointCount;
    if (first < 0 || next < first || next > pointCount) return null;
    rings.push(
      Array.from({ length: next - first }, (_, point) => {
        const at = pointsStart + (first + point) * 16;
        return [view.getFloat64(at, true), view.getFloat64(at + 8, true)];
      }),
    );
  }
  return rings.length === 0 ? [] : nestRings(rings, left);
}
