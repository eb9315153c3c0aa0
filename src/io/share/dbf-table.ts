/** A column of a .dbf: text of so many bytes at most, or a number of so many digits and decimals. */
export interface DbfColumn {
  /** Ten capital letters at most. */
  readonly name: string;
  readonly kind: 'text' | 'number';
  readonly bytes: number;
  readonly decimals?: number;
}

const HEADER_BYTES = 32;
const END_OF_HEADER = 0x0d;
const END_OF_FILE = 0x1a;
const SPACE = 0x20;
/** The date of the last change, which every .dbf has: always the same, so that the same table gives the same bytes. */
const DATE = [95, 7, 26];

/**
 * The bytes of a .dbf (dBASE level 5, the parts that shapefiles use), its text in UTF-8: a .cpg beside it must
 * say so. Text that is too long is cut between letters; a number that is null is blank.
 */
export function dbfTable(
  columns: readonly DbfColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Uint8Array {
  const headerBytes = HEADER_BYTES * (columns.length + 1) + 1;
  const recordBytes = 1 + columns.reduce((sum, { bytes }) => sum + bytes, 0);
  const table = new Uint8Array(headerBytes + rows.length * recordBytes + 1).fill(SPACE, headerBytes);
  const view = new DataView(table.buffer);
  table[0] = 3;
  table.set(DATE, 1);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, recordBytes, true);
  columns.forEach((column, at) => writeColumn(table.subarray(HEADER_BYTES * (at + 1)), column));
  table[headerBytes - 1] = END_OF_HEADER;
  rows.forEach((row, record) => {
    let at = headerBytes + record * recordBytes + 1;
    columns.forEach((column, place) => {
      table.set(cellOf(row[place]!, column), at);
      at += column.bytes;
    });
  });
  table[table.length - 1] = END_OF_FILE;
  return table;
}

function writeColumn(descriptor: Uint8Array, { name, kind, bytes, decimals = 0 }: DbfColumn): void {
  descriptor.set(new TextEncoder().encode(name));
  descriptor[11] = (kind === 'text' ? 'C' : 'N').charCodeAt(0);
  descriptor[16] = bytes;
  descriptor[17] = decimals;
}

/** Numbers stand at the end of their cell, text at the start. */
function cellOf(value: string | number | null, { kind, bytes, decimals = 0 }: DbfColumn): Uint8Array {
  if (value === null) return new Uint8Array(0);
  if (kind === 'text') return cutToBytes(String(value), bytes);
  return new TextEncoder().encode(Number(value).toFixed(decimals).padStart(bytes).slice(-bytes));
}

/** As many whole letters as fit; a letter with its accents or an emoji of several parts is one. */
function cutToBytes(text: string, most: number): Uint8Array {
  const encoder = new TextEncoder();
  const whole = encoder.encode(text);
  if (whole.length <= most) return whole;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en-GB').segment(text.slice(0, most))) {
    length += encoder.encode(segment).length;
    if (length > most) break;
    kept += segment;
  }
  return encoder.encode(kept);
}
