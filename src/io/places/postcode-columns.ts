import { findColumns, PACKAGE_HEADINGS } from '../tables/columns.ts';
import type { Table } from '../formats/file-content.ts';
import { readPostcode } from './postcode.ts';

/** Where a file of postcodes has what; -1 for what it has not. */
export interface PostcodeColumns {
  readonly postcode: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly easting: number;
  readonly northing: number;
  /** How good the place is: 90 in Code-Point Open and 9 elsewhere mean that there is none. */
  readonly quality: number;
  /** The date from which the postcode is no longer in use. */
  readonly ended: number;
  /** True for a file whose first row is a postcode and not headings. */
  readonly startsAtOnce: boolean;
}

/**
 * The headings of the National Statistics Postcode Lookup and the ONS Postcode Directory (those used
 * to 2025 and those of 2026), of Code-Point Open's own list of columns, and plain English.
 */
const HEADINGS = {
  postcode: ['pcds', 'pcd', 'pcd7', 'pcd8', 'pcd2', 'postcode', 'postcode1', 'unitpostcode'],
  longitude: ['long', 'longitude', 'lon', 'lng'],
  latitude: ['lat', 'latitude'],
  easting: ['oseast1m', 'east1m', 'easting', 'eastings', 'x'],
  northing: ['osnrth1m', 'north1m', 'northing', 'northings', 'y'],
  quality: ['osgrdind', 'gridind', 'positionalqualityindicator', 'pqi', 'positionalquality'],
  ended: ['doterm', 'dateoftermination', 'terminated'],
} as const;

/** Code-Point Open has no headings: postcode, quality, easting, northing, then codes of areas. */
const CODE_POINT_OPEN: PostcodeColumns = {
  postcode: 0,
  longitude: -1,
  latitude: -1,
  easting: 2,
  northing: 3,
  quality: 1,
  ended: -1,
  startsAtOnce: true,
};

const ROWS_LOOKED_AT = 20;

/** Finds the columns of a file of postcodes from its first row; null where it cannot be one. */
export function findPostcodeColumns(first: readonly string[]): PostcodeColumns | null {
  if (isPostcode(first[0]) && first.slice(1, 4).every((cell) => /^\d+$/.test(cell)) && first.length >= 4) {
    return CODE_POINT_OPEN;
  }
  const found = findColumns(first, HEADINGS);
  const at = (field: keyof typeof HEADINGS) => found.get(field) ?? -1;
  const isPlaced =
    (at('longitude') >= 0 && at('latitude') >= 0) || (at('easting') >= 0 && at('northing') >= 0);
  if (at('postcode') < 0 || !isPlaced) return null;
  return {
    postcode: at('postcode'),
    longitude: at('longitude'),
    latitude: at('latitude'),
    easting: at('easting'),
    northing: at('northing'),
    quality: at('quality'),
    ended: at('ended'),
    startsAtOnce: false,
  };
}

/**
 * Whether a table is a list of postcodes rather than of things that have one: it begins with the
 * postcode, has its place, has no hours, and the rows looked at are nearly all different postcodes.
 */
export function looksLikePostcodes(table: Table): boolean {
  const columns = findPostcodeColumns(table.headings);
  if (columns === null || findColumns(table.headings, PACKAGE_HEADINGS).has('hours')) return false;
  // The directories write the postcode in two or three ways, before anything else.
  const start = table.rows[0]?.slice(0, columns.postcode + 1) ?? [];
  if (start.length === 0 || !start.every(isPostcode)) return false;
  const looked = table.rows.slice(0, ROWS_LOOKED_AT).map((cells) => cells[columns.postcode]);
  const different = new Set(looked.filter(isPostcode));
  return different.size >= looked.length * 0.8;
}

function isPostcode(cell: string | undefined): boolean {
  return cell !== undefined && readPostcode(cell)?.kind === 'unit';
}
