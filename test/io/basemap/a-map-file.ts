import { deflateSync, crc32 } from 'node:zlib';

/** A tile and where it lies; PMTiles are asked for by these three. */
export interface FakeTile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  readonly bytes: Uint8Array;
}

interface MapFileMade {
  readonly tiles: readonly FakeTile[];
  /** 1 for shapes, 2 for PNG. */
  readonly type: number;
  readonly metadata: object;
  /** West, south, east, north. */
  readonly bounds?: readonly [number, number, number, number];
}

const HEADER_BYTES = 127;

/** The smallest PMTiles of version 3: one directory, nothing compressed, each tile once. */
export function aMapFile({
  tiles,
  type,
  metadata,
  bounds = [-180, -85, 180, 85],
}: MapFileMade): Uint8Array<ArrayBuffer> {
  const sorted = tiles
    .map((tile) => ({ id: tileId(tile), bytes: tile.bytes }))
    .toSorted((one, other) => one.id - other.id);
  let offset = 0;
  const entries = sorted.map(({ id, bytes }) => {
    const entry = { id, offset, length: bytes.length };
    offset += bytes.length;
    return entry;
  });
  const directory = bytesOf([
    entries.length,
    ...entries.map(({ id }, at) => id - (entries[at - 1]?.id ?? 0)),
    ...entries.map(() => 1),
    ...entries.map(({ length }) => length),
    ...entries.map((entry) => entry.offset + 1),
  ]);
  const words = new TextEncoder().encode(JSON.stringify(metadata));
  const header = new DataView(new ArrayBuffer(HEADER_BYTES));
  new Uint8Array(header.buffer).set(new TextEncoder().encode('PMTiles'));
  header.setUint8(7, 3);
  const dataAt = HEADER_BYTES + directory.length + words.length;
  const places = [
    HEADER_BYTES,
    directory.length,
    HEADER_BYTES + directory.length,
    words.length,
    dataAt,
    0,
    dataAt,
    offset,
  ];
  [...places, tiles.length, tiles.length, tiles.length].forEach((value, at) =>
    header.setBigUint64(8 + at * 8, BigInt(value), true),
  );
  const zooms = tiles.map(({ zoom }) => zoom);
  // Clustered; neither the directory nor the tiles are compressed.
  [1, 1, 1, type, Math.min(...zooms), Math.max(...zooms)].forEach((value, at) =>
    header.setUint8(96 + at, value),
  );
  bounds.forEach((degrees, at) => header.setInt32(102 + at * 4, Math.round(degrees * 1e7), true));
  return joined([new Uint8Array(header.buffer), directory, words, ...sorted.map(({ bytes }) => bytes)]);
}

/** A PNG of one colour. */
export function aPicture([red, green, blue]: readonly [number, number, number], side = 256): Uint8Array {
  const rows = new Uint8Array(side * (1 + side * 3));
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++)
      rows.set([red, green, blue], row * (1 + side * 3) + 1 + column * 3);
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, side);
  head.setUint32(4, side);
  // Eight bits of red, green and blue.
  head.setUint8(8, 8);
  head.setUint8(9, 2);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    pngChunk('IHDR', new Uint8Array(head.buffer)),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', new Uint8Array()),
  ]);
}

/** The tiles of one zoom that cover the bounds, with the same bytes. */
export function tilesOver(
  [west, south, east, north]: readonly [number, number, number, number],
  zoom: number,
  bytes: Uint8Array,
): FakeTile[] {
  const side = 2 ** zoom;
  const columnOf = (longitude: number) => Math.floor(((longitude + 180) / 360) * side);
  const rowOf = (latitude: number) => {
    const sine = Math.asinh(Math.tan((latitude * Math.PI) / 180));
    return Math.floor(((1 - sine / Math.PI) / 2) * side);
  };
  const tiles: FakeTile[] = [];
  for (let column = columnOf(west); column <= columnOf(east); column++)
    for (let row = rowOf(north); row <= rowOf(south); row++) tiles.push({ zoom, column, row, bytes });
  return tiles;
}

/** Along a Hilbert curve, after all tiles of smaller zooms. */
function tileId({ zoom, column, row }: FakeTile): number {
  let [x, y, id] = [column, row, (4 ** zoom - 1) / 3];
  for (let side = 2 ** (zoom - 1); side >= 1; side /= 2) {
    const [right, lower] = [(x & side) > 0 ? 1 : 0, (y & side) > 0 ? 1 : 0];
    id += side * side * ((3 * right) ^ lower);
    if (lower === 0) {
      if (right === 1) [x, y] = [side - 1 - x, side - 1 - y];
      [x, y] = [y, x];
    }
  }
  return id;
}

/** Whole numbers, seven bits a byte. */
function bytesOf(numbers: readonly number[]): Uint8Array {
  return Uint8Array.from(
    numbers.flatMap((number) => {
      const bytes: number[] = [];
      let left = number;
      for (; left >= 128; left = Math.floor(left / 128)) bytes.push((left % 128) | 128);
      return [...bytes, left];
    }),
  );
}

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data]);
  const numbers = new DataView(new ArrayBuffer(8));
  numbers.setUint32(0, data.length);
  numbers.setUint32(4, crc32(named));
  return joined([new Uint8Array(numbers.buffer, 0, 4), named, new Uint8Array(numbers.buffer, 4, 4)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
