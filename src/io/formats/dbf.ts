import { decodeText } from './decode-text.ts';

interface Field {
  readonly name: string;
  readonly start: number;
  readonly bytes: number;
}

const DESCRIPTOR_BYTES = 32;

/**
 * Reads a .dbf table: for each record its values as text by field, blanks left out. Text is UTF-8
 * where its bytes allow, else Windows-1252, whatever a .cpg says: files are often wrong about
 * themselves. Of two fields of one name the first is kept. Null for a file that is damaged or
 * cut short. Format: dBASE level 5, the parts that shapefiles use.
 */
export function readDbf(bytes: Uint8Array): ReadonlyMap<string, string>[] | null {
  if (bytes.length < DESCRIPTOR_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, headerBytes, recordBytes] = [
    view.getUint32(4, true),
    view.getUint16(8, true),
    view.getUint16(10, true),
  ];
  if (recordBytes < 1 || headerBytes < DESCRIPTOR_BYTES || headerBytes + count * recordBytes > bytes.length)
    return null;
  const fields = readFields(bytes.subarray(0, headerBytes), recordBytes);
  return Array.from({ length: count }, (_, record) => {
    const start = headerBytes + record * recordBytes;
    const values = new Map<string, string>();
    for (const field of fields) {
      const text = readText(bytes.subarray(start + field.start, start + field.start + field.bytes));
      if (text !== '' && !/^\*+$/.test(text) && !values.has(field.name)) values.set(field.name, text);
    }
    return values;
  });
}

/** The fields that lie within a record. */
function readFields(header: Uint8Array, recordBytes: number): Field[] {
  const fields: Field[] = [];
  // A record starts with a byte that says whether it is deleted.
  let start = 1;
  for (
    let at = DESCRIPTOR_BYTES;
    at + DESCRIPTOR_BYTES <= header.length && header[at] !== 0x0d;
    at += DESCRIPTOR_BYTES
  ) {
    const length = header[at + 16]!;
    if (start + length > recordBytes) break;
    if (length > 0) fields.push({ name: readText(header.subarray(at, at + 11)), start, bytes: length });
    start += length;
  }
  return fields;
}

/** Text up to its first zero byte, without the spaces that fill it up. */
function readText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeText(end < 0 ? bytes : bytes.subarray(0, end)).trim();
}
