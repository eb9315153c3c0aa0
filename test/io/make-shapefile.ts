import type { Position } from 'geojson';

/** The bytes of a .shp whose records are lists of rings; null is a record without a shape. */
export function makeShp(records: readonly (readonly Position[][] | null)[]): Uint8Array {
  const contents = records.map((rings) => (rings === null ? new Uint8Array(4) : polygonRecord(rings)));
  const length = 100 + contents.reduce((sum, content) => sum + 8 + content.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 5, true);
  let at = 100;
  contents.forEach((content, record) => {
    view.setInt32(at, record + 1);
    view.setInt32(at + 4, content.length / 2);
    bytes.set(content, at + 8);
    at += 8 + content.length;
  });
  return bytes;
}

/** The bytes of a .dbf of text columns, each value 20 bytes wide; text is given as bytes. */
export function makeDbf(fields: readonly string[], rows: readonly (readonly Uint8Array[])[]): Uint8Array {
  const width = 20;
  const headerBytes = 32 + fields.length * 32 + 1;
  const recordBytes = 1 + fields.length * width;
  const bytes = new Uint8Array(headerBytes + rows.length * recordBytes + 1).fill(0x20, headerBytes);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  fields.forEach((field, at) => {
    bytes.set(new TextEncoder().encode(field), 32 + at * 32);
    bytes[32 + at * 32 + 11] = 0x43;
    bytes[32 + at * 32 + 16] = width;
  });
  bytes[headerBytes - 1] = 0x0d;
  rows.forEach((values, row) =>
    values.forEach((value, at) => bytes.set(value, headerBytes + row * recordBytes + 1 + at * width)),
  );
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function polygonRecord(rings: readonly Position[][]): Uint8Array {
  const points = rings.flat();
  const view = new DataView(new ArrayBuffer(44 + rings.length * 4 + points.length * 16));
  view.setInt32(0, 5, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let first = 0;
  rings.forEach((ring, at) => {
    view.setInt32(44 + at * 4, first, true);
    first += ring.length;
  });
  points.forEach(([x, y], at) => {
    view.setFloat64(44 + rings.length * 4 + at * 16, x!, true);
    view.setFloat64(44 + rings.length * 4 + at * 16 + 8, y!, true);
  });
  return new Uint8Array(view.buffer);
}
