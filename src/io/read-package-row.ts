import { wgs84FromNationalGrid } from '../core/geometry/british-national-grid.ts';
import type { PackageStatus } from '../core/dataset/packages.ts';
import type { PackageField } from './columns.ts';
import { readNumber } from './read-number.ts';
import { readStatus } from './read-status.ts';

/** One package as its row says. */
export interface PackageRow {
  /** Degrees, or null where the row gives no usable place. */
  readonly position: readonly [number, number] | null;
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  readonly carers: number;
  /** Null for a word that is not known. */
  readonly status: PackageStatus | null;
  readonly isSpot: boolean;
}

/** The text of a field in the row, blank where the table has no such column. */
export type Cell = (field: PackageField) => string;

/** More than two carers day and night: surely a slip of the keyboard. */
const MOST_HOURS = 24 * 7 * 4;
const USUAL_VISIT_MINUTES = 30;

/** Reads a row of a package file, or says why it is no package: it has ended, or has no usable hours. */
export function readPackageRow(cell: Cell): PackageRow | 'ended' | 'no hours' {
  const hours = readNumber(cell('hours')) ?? 0;
  const weeklyMinutes = Math.round(hours * 60);
  const status = readStatus(cell('status'));
  if (status === 'ended') return 'ended';
  if (weeklyMinutes <= 0 || hours > MOST_HOURS) return 'no hours';
  const carers = readCarers(cell('carers'));
  return {
    position: readPosition(cell),
    weeklyMinutes,
    weeklyVisits: readVisits(cell, weeklyMinutes / carers),
    carers,
    status,
    isSpot: /spot/i.test(cell('contract')),
  };
}

/** Longitude and latitude where they are degrees, otherwise easting and northing where they are on the grid. */
function readPosition(cell: Cell): readonly [number, number] | null {
  const [longitude, latitude] = [readNumber(cell('longitude')), readNumber(cell('latitude'))];
  if (longitude !== null && latitude !== null && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
    return longitude === 0 && latitude === 0 ? null : [longitude, latitude];
  }
  const [easting, northing] = [readNumber(cell('easting')), readNumber(cell('northing'))];
  const isOnGrid =
    easting !== null && northing !== null && easting > 0 && easting < 7e5 && northing > 0 && northing < 1.3e6;
  // To a centimetre, where every machine's sines agree and so do fingerprints.
  return isOnGrid ? roundPosition(wgs84FromNationalGrid(easting, northing)) : null;
}

function roundPosition([longitude, latitude]: readonly [number, number]): readonly [number, number] {
  return [Math.round(longitude * 1e7) / 1e7, Math.round(latitude * 1e7) / 1e7];
}

/** Visits a week to the quarter; from the length of a visit where the file does not count them. */
function readVisits(cell: Cell, minutesOfCare: number): number {
  const visits = readNumber(cell('visits'));
  const usable = visits !== null && visits > 0;
  const exact = usable ? visits : minutesOfCare / (readNumber(cell('visitMinutes')) || USUAL_VISIT_MINUTES);
  return Math.round(exact * 4) / 4;
}

/** Carers at a visit, from a number or from words such as 'Yes' under 'Double handed'. */
function readCarers(text: string): number {
  const number = readNumber(text);
  if (number !== null) return Math.min(Math.max(Math.round(number), 1), 4);
  return /^(y|yes|true|double|dh|2:1)/i.test(text) ? 2 : 1;
}
