import type { Position } from 'geojson';

interface Cursor {
  readonly view: DataView;
  at: number;
}

/** Far deeper than any real geometry lies in collections. */
const MOST_DEPTH = 50;

/**
 * The polygons of a geometry in well-known binary from `start` on; none for points and lines. Heights
 * and measures are dropped. Throws a RangeError for bytes that are damaged. Format: OGC 06-103r4,
 * and PostGIS's marks for heights.
 */
export function readWkb(bytes: Uint8Array, start: number): Position[][][] {
  return readGeometry({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: start }, 0);
}

function readGeometry(cursor: Cursor, depth: number): Position[][][] {
  if (depth > MOST_DEPTH) throw new RangeError('Geometry nested too deep');
  const isLittle = cursor.view.getUint8(cursor.at++) === 1;
  const code = readCount(cursor, isLittle);
  const [hasZ, hasM] = [code >= 0x80000000, (code & 0x40000000) !== 0];
  const plain = code & 0x0fffffff;
  const thousands = Math.floor(plain / 1000);
  const dimensions =
    2 + (hasZ || thousands === 1 || thousands === 3 ? 1 : 0) + (hasM || thousands >= 2 ? 1 : 0);
  const type = plain % 1000;
  if (type === 3) return [readPolygon(cursor, isLittle, dimensions)];
  if (type < 1 || type > 7) throw new RangeError(`Geometry of type ${type}`);
  const count = type === 1 ? 1 : readCount(cursor, isLittle);
  if (type < 3) {
    cursor.at += count * dimensions * 8;
    return [];
  }
  const polygons: Position[][][] = [];
  for (let member = 0; member < count; member++) polygons.push(...readGeometry(cursor, depth + 1));
  return polygons;
}

function readPolygon(cursor: Cursor, isLittle: boolean, dimensions: number): Position[][] {
  const rings: Position[][] = [];
  const ringCount = readCount(cursor, isLittle);
  for (let ring = 0; ring < ringCount; ring++) {
    const count = readCount(cursor, isLittle);
    const positions: Position[] = [];
    for (let point = 0; point < count; point++) {
      positions.push([
        cursor.view.getFloat64(cursor.at, isLittle),
        cursor.view.getFloat64(cursor.at + 8, isLittle),
      ]);
      cursor.at += dimensions * 8;
    }
    rings.push(positions);
  }
  return rings;
}

function readCount(cursor: Cursor, isLittle: boolean): number {
  const count = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  return count;
}
