import { decodeText } from './decode-text.ts';

/** A value of an SQLite record; whole numbers beyond 2^53 lose their last figures. */
export type SqliteValue = string | number | Uint8Array | null;

interface Database {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly pageBytes: number;
  /** What of a page is for content. */
  readonly usableBytes: number;
}

const START = 'SQLite format 3\0';
const SCHEMA_PAGE = 1;
const LEAF = 0x0d;
const INNER = 0x05;
/** How much of what is said of a column is looked at. */
const MOST_COLUMN_CHARACTERS = 500;

/**
 * All rows of a table, each by column in lower case; an empty list where there is no such table. It
 * throws a RangeError for a damaged file. Reads UTF-8 databases with ordinary tables only, from the
 * bytes alone. Format: sqlite.org/fileformat2.html.
 */
export function readSqliteTable(bytes: Uint8Array, table: string): ReadonlyMap<string, SqliteValue>[] {
  const database = openDatabase(bytes);
  const schema = readRows(database, SCHEMA_PAGE);
  const entry = schema.find(
    ({ values: [type, name] }) => type === 'table' && String(name).toLowerCase() === table.toLowerCase(),
  );
  if (entry === undefined) return [];
  const [, , , rootPage, sql] = entry.values;
  const columns = readColumns(String(sql));
  return readRows(database, Number(rootPage)).map(({ id, values }) => {
    const known = values.slice(0, columns.length);
    return new Map(known.map((value, at) => [columns[at]!.name, columns[at]!.isRowId ? id : value]));
  });
}

function openDatabase(bytes: Uint8Array): Database {
  const isSqlite = [...START].every((character, at) => bytes[at] === character.charCodeAt(0));
  if (!isSqlite) throw new RangeError('Not an SQLite database');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stated = view.getUint16(16);
  const pageBytes = stated === 1 ? 65_536 : stated;
  const usableBytes = pageBytes - view.getUint8(20);
  if (pageBytes < 512 || usableBytes < 480) throw new RangeError(`SQLite page of ${pageBytes} bytes`);
  return { bytes, view, pageBytes, usableBytes };
}

interface Row {
  readonly id: number;
  readonly values: readonly SqliteValue[];
}

/** The rows of the tree that starts at a page. No page is read twice, so a loop ends. */
function readRows(database: Database, rootPage: number): Row[] {
  const { view } = database;
  const rows: Row[] = [];
  const seen = new Set<number>();
  const waiting = [rootPage];
  // No byte belongs to two records, so together they are no longer than the file.
  let leftBytes = database.bytes.length;
  while (waiting.length > 0) {
    const page = waiting.pop()!;
    if (seen.has(page)) throw new RangeError(`SQLite page ${page} met twice`);
    seen.add(page);
    const start = (page - 1) * database.pageBytes;
    const header = start + (page === SCHEMA_PAGE ? 100 : 0);
    const kind = view.getUint8(header);
    if (kind !== LEAF && kind !== INNER) throw new RangeError(`SQLite page ${page} of kind ${kind}`);
    const count = view.getUint16(header + 3);
    const pointers = header + (kind === LEAF ? 8 : 12);
    if (count * 4 > database.pageBytes) throw new RangeError(`SQLite page ${page} with ${count} cells`);
    const cells = Array.from({ length: count }, (_, cell) => start + view.getUint16(pointers + cell * 2));
    if (kind === INNER) {
      // Taken from the end, so the children go in backwards to come out in order.
      waiting.push(view.getUint32(header + 8), ...cells.map((cell) => view.getUint32(cell)).reverse());
      continue;
    }
    for (const cell of cells) {
      const [payloadBytes, idAt] = readVarint(view, cell);
      const [id, payloadAt] = readVarint(view, idAt);
      leftBytes -= payloadBytes;
      if (leftBytes < 0) throw new RangeError(`SQLite record of ${payloadBytes} bytes`);
      rows.push({ id, values: readRecord(readPayload(database, payloadAt, payloadBytes)) });
    }
  }
  return rows;
}

/** A record's bytes: those in the page and, for a long one, those in the chain of pages after it. */
function readPayload(
  { bytes, view, pageBytes, usableBytes }: Database,
  at: number,
  length: number,
): Uint8Array {
  const mostLocal = usableBytes - 35;
  if (length <= mostLocal) return bytes.subarray(at, at + length);
  const leastLocal = Math.floor(((usableBytes - 12) * 32) / 255) - 23;
  const wanted = leastLocal + ((length - leastLocal) % (usableBytes - 4));
  const localBytes = wanted <= mostLocal ? wanted : leastLocal;
  const payload = new Uint8Array(length);
  payload.set(bytes.subarray(at, at + localBytes));
  let page = view.getUint32(at + localBytes);
  for (let filled = localBytes; filled < length; filled += usableBytes - 4) {
    const start = (page - 1) * pageBytes;
    page = view.getUint32(start);
    const pieceBytes = Math.min(usableBytes - 4, length - filled);
    payload.set(bytes.subarray(start + 4, start + 4 + pieceBytes), filled);
  }
  return payload;
}

function readRecord(record: Uint8Array): SqliteValue[] {
  const view = new DataView(record.buffer, record.byteOffset, record.byteLength);
  const [headerBytes, typesAt] = readVarint(view, 0);
  const values: SqliteValue[] = [];
  let bodyAt = headerBytes;
  for (let at = typesAt; at < headerBytes;) {
    const [type, next] = readVarint(view, at);
    at = next;
    const length = type >= 12 ? Math.floor((type - 12) / 2) : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0][type];
    if (length === undefined || bodyAt + length > record.length)
      throw new RangeError(`SQLite value of type ${type}`);
    values.push(readValue(view, record.subarray(bodyAt, bodyAt + length), bodyAt, type));
    bodyAt += length;
  }
  return values;
}

function readValue(view: DataView, bytes: Uint8Array, at: number, type: number): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? bytes : decodeText(bytes);
  if (type === 0) return null;
  if (type === 7) return view.getFloat64(at);
  if (type === 6) return Number(view.getBigInt64(at));
  if (type >= 8) return type - 8;
  return bytes.reduce((sum, byte, place) => sum * 256 + (place === 0 && byte > 127 ? byte - 256 : byte), 0);
}

/** A whole number of one to nine bytes, and where the next thing starts. */
function readVarint(view: DataView, at: number): [value: number, next: number] {
  let value = 0;
  for (let place = 0; place < 8; place++) {
    const byte = view.getUint8(at + place);
    value = value * 128 + (byte & 0x7f);
    if (byte < 128) return [value, at + place + 1];
  }
  return [value * 256 + view.getUint8(at + 8), at + 9];
}

/** The columns of a CREATE TABLE, in order; what is said of the table as a whole is left out. */
function readColumns(sql: string): { name: string; isRowId: boolean }[] {
  const inner = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
  const parts: string[] = [''];
  let [depth, quote] = [0, ''];
  for (const character of inner) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'" || character === '`') quote = character;
    else if (character === '(') depth++;
    else if (character === ')') depth--;
    if (character === ',' && depth === 0 && quote === '') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.flatMap((part) => {
    const column = part.trim();
    if (/^(constraint|primary|unique|check|foreign)\b/i.test(column)) return [];
    const name = /^["`[]/.test(column) ? column.slice(1).split(/["`\]]/, 1)[0]! : column.split(/\s/, 1)[0]!;
    const isRowId = /\bINTEGER\b[^(]*\bPRIMARY\s+KEY\b/i.test(column.slice(0, MOST_COLUMN_CHARACTERS));
    return [{ name: name.toLowerCase(), isRowId }];
  });
}
