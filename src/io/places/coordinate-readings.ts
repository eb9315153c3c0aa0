import { wgs84FromNationalGrid } from '../../core/geometry/british-national-grid.ts';
import { readNumber } from '../tables/read-number.ts';

/** Ways to read two numbers as a place. */
export type ReadingKey =
  | 'degrees'
  | 'metres'
  | 'swapped-degrees'
  | 'swapped-metres'
  | 'kilometres'
  | 'tenfold'
  | 'decimal-comma';

/** `[lng, lat]` in degrees. */
export type LngLat = readonly [number, number];

/**
 * A way to read a column that goes east and a column that goes north. It may give several places,
 * likeliest first, and gives none where the numbers cannot be meant so.
 */
export interface CoordinateReading {
  readonly key: ReadingKey;
  readonly read: (x: string, y: string) => readonly LngLat[];
}

/** Every way we know, likeliest first. */
export const COORDINATE_READINGS: readonly CoordinateReading[] = [
  { key: 'degrees', read: asNumbers(degrees) },
  { key: 'metres', read: asNumbers(metres) },
  { key: 'swapped-degrees', read: asNumbers((x, y) => degrees(y, x)) },
  { key: 'swapped-metres', read: asNumbers((x, y) => metres(y, x)) },
  { key: 'kilometres', read: asNumbers((x, y) => metres(x * 1000, y * 1000)) },
  {
    key: 'tenfold',
    // Either of the two may have the figure too many, or both.
    read: asNumbers((x, y) => [...metres(x / 10, y), ...metres(x / 10, y / 10), ...metres(x, y / 10)]),
  },
  { key: 'decimal-comma', read: readDecimalCommas },
];

/** Whether the two cells say that there is no place: both blank, or both 0. */
export function isMissing(x: string, y: string): boolean {
  return (x === '' && y === '') || isZero(x, y);
}

/** Whether the two cells are both 0, which is a place in the sea that nobody means. */
export function isZero(x: string, y: string): boolean {
  return readNumber(x) === 0 && readNumber(y) === 0;
}

/** `[lng, lat]` of a place on the National Grid, to a centimetre, where every machine's sines agree; none off the grid. */
export function metres(easting: number, northing: number): readonly LngLat[] {
  if (!(easting > 0 && easting < 7e5 && northing > 0 && northing < 1.3e6)) return [];
  const [lng, lat] = wgs84FromNationalGrid(easting, northing);
  return [[Math.round(lng * 1e7) / 1e7, Math.round(lat * 1e7) / 1e7]];
}

function degrees(lng: number, lat: number): readonly LngLat[] {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [[lng, lat]] : [];
}

function asNumbers(read: (x: number, y: number) => readonly LngLat[]): CoordinateReading['read'] {
  return (x, y) => {
    const [numberX, numberY] = [readNumber(x), readNumber(y)];
    return numberX === null || numberY === null ? [] : read(numberX, numberY);
  };
}

/** `51,41473` as 51.41473; only where a comma stands in at least one of the two. */
function readDecimalCommas(x: string, y: string): readonly LngLat[] {
  if (!x.includes(',') && !y.includes(',')) return [];
  const [numberX, numberY] = [x, y].map((text) => readNumber(text.replace(',', '.')));
  if (numberX == null || numberY == null) return [];
  return [...degrees(numberX, numberY), ...metres(numberX, numberY)];
}
