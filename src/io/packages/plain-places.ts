import { wgs84FromNationalGrid } from '../../core/geometry/british-national-grid.ts';
import type { Columns, PackageField } from '../tables/columns.ts';
import type { Question, RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';
import { readNumber } from '../tables/read-number.ts';

/** Says where the package of each row is. */
export interface PackagePlacer {
  readonly questions: readonly Question[];
  readonly issues: readonly ReadIssue[];
  readonly place: (
    cells: readonly string[],
    rowNumber: number,
  ) => {
    readonly position: readonly [number, number] | null;
    /** Code of the block it lies in, where that is known. */
    readonly block?: string | null;
    readonly notes: readonly RowNote[];
  };
}

/** Places packages by their longitude and latitude, or else their easting and northing, in degrees. */
export function createPlainPlacer(columns: Columns<PackageField>): PackagePlacer {
  return {
    questions: [],
    issues: [],
    place: (cells, row) => {
      const number = (field: PackageField) => readNumber(cells[columns.get(field) ?? -1]);
      const position =
        fromDegrees(number('longitude'), number('latitude')) ??
        fromGrid(number('easting'), number('northing'));
      const reason =
        'There is no place that we can use, so the package is not on the map. Its hours still count.';
      const note: RowNote = { row, field: 'postcode', value: '', reason, outcome: 'noted' };
      return { position, notes: position === null ? [note] : [] };
    },
  };
}

function fromDegrees(longitude: number | null, latitude: number | null): readonly [number, number] | null {
  if (longitude === null || latitude === null || (longitude === 0 && latitude === 0)) return null;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : null;
}

function fromGrid(easting: number | null, northing: number | null): readonly [number, number] | null {
  if (easting === null || northing === null) return null;
  if (easting <= 0 || easting >= 7e5 || northing <= 0 || northing >= 1.3e6) return null;
  const [longitude, latitude] = wgs84FromNationalGrid(easting, northing);
  // To a centimetre, where every machine's sines agree and so do fingerprints.
  return [Math.round(longitude * 1e7) / 1e7, Math.round(latitude * 1e7) / 1e7];
}
