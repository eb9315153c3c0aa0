import { firstLetters } from '../../core/scenario/first-letters.ts';
import { wgs84FromNationalGrid } from '../../core/geometry/british-national-grid.ts';
import type { Table } from '../formats/file-content.ts';
import type { RowNote } from '../file-report.ts';
import { findPostcodeColumns, type PostcodeColumns } from './postcode-columns.ts';
import { createPostcodeList, type ReadPostcodes } from './postcode-list.ts';
import { keyOfPostcode } from './postcode-lookup.ts';
import type { ReadIssue } from '../read-issue.ts';

/** Takes the rows of a file of postcodes one by one, headings first where it has them. */
export interface PostcodeReader {
  /** The columns that are looked at, lowest first, once the first row has been given; null until then. */
  wantedColumns(): readonly number[] | null;
  add(cells: readonly string[], rowNumber: number): void;
  /** What follows is of another file, with headings of its own where it has them. */
  startFile(): void;
  finish(): ReadPostcodes;
}

/** Reads postcodes and their places from a table. For the largest files see `createPostcodeScanner`. */
export function readPostcodes(table: Table, file: string): ReadPostcodes {
  const reader = createPostcodeReader(file);
  reader.add(table.headings, 1);
  table.rows.forEach((cells, at) => reader.add(cells, table.rowNumbers[at]!));
  return reader.finish();
}

const NOT_A_POSTCODE = 'This is not a postcode.';
const NO_PLACE = 'This postcode has no place on the map.';
const LISTED_AGAIN = 'This postcode comes again lower down. The last one is used.';

/**
 * Reads the National Statistics Postcode Lookup, the ONS Postcode Directory, Code-Point Open or any
 * table of postcodes with longitude and latitude or easting and northing. Postcodes that are no longer
 * in use are kept and marked. Those with no place (`ZZ99`, quality 9 or 90, 0, latitude 99.999999) are set aside.
 */
export function createPostcodeReader(file: string): PostcodeReader {
  const list = createPostcodeList();
  const rows: RowNote[] = [];
  let columns: PostcodeColumns | null = null;
  let wanted: readonly number[] | null = null;
  let [read, added, ended] = [0, 0, 0];
  const setAside = (row: number, value: string, reason: string) =>
    rows.push({ row, field: 'postcode', value: firstLetters(value, 80), reason, outcome: 'set aside' });
  return {
    wantedColumns: () => wanted,
    add(cells, rowNumber) {
      if (wanted === null) {
        columns = findPostcodeColumns(cells);
        wanted = wantedOf(columns);
        if (!columns?.startsAtOnce) return;
      }
      if (columns === null) return;
      read++;
      const postcode = cells[columns.postcode] ?? '';
      const key = keyOfPostcode(postcode);
      if (key < 0) return setAside(rowNumber, postcode, NOT_A_POSTCODE);
      const position = readPosition(cells, columns);
      if (position === null || postcode.startsWith('ZZ99')) return setAside(rowNumber, postcode, NO_PLACE);
      const hasEnded = (cells[columns.ended] ?? '') !== '';
      list.add(key, position[0], position[1], hasEnded, rowNumber);
      added++;
      if (hasEnded) ended++;
    },
    startFile() {
      [columns, wanted] = [null, null];
    },
    finish() {
      const { lookup, replacedRows } = list.finish();
      for (const row of replacedRows) setAside(row, '', LISTED_AGAIN);
      const used = added - replacedRows.length;
      return {
        lookup: used === 0 ? null : lookup,
        read,
        used,
        setAside: read - used,
        rows: rows.sort((a, b) => a.row - b.row),
        issues: sayIssues(file, used, ended),
      };
    },
  };
}

function wantedOf(columns: PostcodeColumns | null): number[] {
  if (columns === null) return [];
  const { startsAtOnce: _, ...places } = columns;
  return Object.values(places)
    .filter((column) => column >= 0)
    .sort((a, b) => a - b);
}

/** Degrees where the row has them, otherwise from the grid; null where the file says there is no place. */
function readPosition(cells: readonly string[], columns: PostcodeColumns): readonly [number, number] | null {
  const quality = cells[columns.quality];
  if (quality === '9' || quality === '90') return null;
  const lng = numberIn(cells[columns.longitude]);
  const lat = numberIn(cells[columns.latitude]);
  // 99.999999 is how the directories write that there is no latitude.
  if (Math.abs(lng) <= 180 && Math.abs(lat) < 90 && (lng !== 0 || lat !== 0)) return [lng, lat];
  const easting = numberIn(cells[columns.easting]);
  const northing = numberIn(cells[columns.northing]);
  const isOnGrid = easting > 0 && easting < 7e5 && northing > 0 && northing < 1.3e6;
  return isOnGrid ? wgs84FromNationalGrid(easting, northing) : null;
}

function numberIn(cell: string | undefined): number {
  return cell === undefined || cell === '' ? NaN : Number(cell);
}

function sayIssues(file: string, used: number, ended: number): ReadIssue[] {
  if (used === 0) {
    const message =
      'There are no postcodes with places in this file. It needs a column of postcodes and their longitude and latitude, or easting and northing.';
    return [{ file, severity: 'error', message }];
  }
  if (ended === 0) return [];
  const count = ended === 1 ? '1 postcode is' : `${ended.toLocaleString('en-GB')} postcodes are`;
  const message = `${count} no longer in use. We keep them, and say so where a package has one.`;
  return [{ file, severity: 'warning', message }];
}
