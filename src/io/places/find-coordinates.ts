import { boxAround } from './area-box.ts';
import type { Columns, PackageField } from '../tables/columns.ts';
import { isMissing, type LngLat, type ReadingKey } from './coordinate-readings.ts';
import type { Question } from '../file-report.ts';
import { remark, type FoundPosition } from './found-position.ts';
import { surveyCoordinates, type CoordinatePair } from './survey-coordinates.ts';
import type { WrittenCoordinates } from './why-nowhere.ts';

/** Finds rows by their columns of coordinates. */
export interface CoordinateFinder {
  readonly questions: readonly Question[];
  /** The place of a row, in the area if any way to read it that is trusted puts it there. */
  find(cells: readonly string[]): FoundPosition | null;
  /** What a row has in its columns of coordinates; null where that is nothing. */
  writtenIn(cells: readonly string[]): WrittenCoordinates | null;
}

/** Looks at all rows to see how their coordinates are meant (`surveyCoordinates`), then reads each so. */
export function createCoordinateFinder(
  rows: readonly (readonly string[])[],
  columns: Columns<PackageField>,
  isInArea: (position: LngLat) => boolean,
  answers: ReadonlyMap<string, string>,
): CoordinateFinder {
  const pairs = findPairs(columns);
  const isInBritain = boxAround([]);
  const surveyOfArea = surveyCoordinates(rows, pairs, isInArea, answers);
  // Blocks of quite another place say nothing of how the columns are meant.
  const survey =
    surveyOfArea.inArea > 0 ? surveyOfArea : surveyCoordinates(rows, pairs, isInBritain, answers);
  const findWhere = (cells: readonly string[], isPlace: typeof isInArea): FoundPosition | null => {
    for (const [at, pair] of pairs.entries()) {
      const [x, y] = [cells[pair.x] ?? '', cells[pair.y] ?? ''];
      if (isMissing(x, y)) continue;
      const { readings, usual } = survey.pairs[at]!;
      // Out of the area every reading is as likely as another, so the one that fits most rows goes first.
      for (const { key, read } of isPlace === isInArea ? readings : [usual, ...readings]) {
        const position = read(x, y).find(isPlace);
        if (position === undefined) continue;
        const remarks = pair.expected.includes(key) ? [] : [remark(pair.field, `${x}, ${y}`, key)];
        return { position, how: isOnGrid(key, x) ? 'grid' : 'degrees', remarks };
      }
    }
    return null;
  };
  return {
    questions: survey.questions,
    find: (cells) => findWhere(cells, isInArea) ?? findWhere(cells, isInBritain),
    writtenIn(cells) {
      const written = pairs.map(({ field, x, y }) => ({ field, x: cells[x] ?? '', y: cells[y] ?? '' }));
      return written.find(({ x, y }) => x !== '' || y !== '') ?? null;
    },
  };
}

/** Longitude and latitude, and easting and northing; one pair where the same two columns serve for both. */
function findPairs(columns: Columns<PackageField>): CoordinatePair[] {
  const pair = (
    field: CoordinatePair['field'],
    north: PackageField,
    expected: ReadingKey,
  ): CoordinatePair[] => {
    const [x, y] = [columns.get(field), columns.get(north)];
    return x === undefined || y === undefined ? [] : [{ field, x, y, expected: [expected] }];
  };
  const [degrees] = pair('longitude', 'latitude', 'degrees');
  const [grid] = pair('easting', 'northing', 'metres');
  if (degrees && grid && degrees.x === grid.x && degrees.y === grid.y) {
    return [{ ...degrees, expected: ['degrees', 'metres'] }];
  }
  return [degrees, grid].filter((found) => found !== undefined);
}

function isOnGrid(reading: ReadingKey, x: string): boolean {
  if (reading === 'decimal-comma') return /^\d{4}/.test(x);
  return reading !== 'degrees' && reading !== 'swapped-degrees';
}
