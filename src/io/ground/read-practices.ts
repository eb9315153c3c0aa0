import { LONGEST_TEXT } from '../shapes/name-shapes.ts';
import { firstLetters } from '../../core/scenario/first-letters.ts';
import { wgs84FromNationalGrid } from '../../core/geometry/british-national-grid.ts';
import type { Table } from '../formats/file-content.ts';
import type { RowNote } from '../file-report.ts';
import { findPracticeColumns, type PracticeField } from './practice-columns.ts';

/** What tables of practices say between them. */
export interface Practices {
  /** Network of each practice, by the practice's code, or its name where there is no code. */
  readonly networkOf: ReadonlyMap<string, string>;
  /** What each network is called. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** `[lng, lat]` of each practice that has a place. */
  readonly placeOf: ReadonlyMap<string, readonly [number, number]>;
  /** Patients by area code, then by practice. */
  readonly patientsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface ReadPractices {
  readonly practices: Practices;
  /** By the place of the table in the list; read = used + set aside. */
  readonly tables: readonly {
    readonly read: number;
    readonly setAside: number;
    readonly rows: readonly RowNote[];
  }[];
}

/** Where a postcode is, `[lng, lat]`, from whatever postcodes the person has; null where it is not known. */
export type FindPostcodePlace = (postcode: string) => readonly [number, number] | null;

const WITHOUT_PRACTICE = 'This row names no practice. It is left out.';
const ENDED = 'This practice has left its Primary Care Network. The row is left out.';
const WITHOUT_PLACE = 'We do not know where this practice is. Its network is kept.';

/** Reads tables for which `looksLikePractices` holds: networks, places and patients may be in one or in several. */
export function readPractices(tables: readonly Table[], findPlace: FindPostcodePlace): ReadPractices {
  const networkOf = new Map<string, string>();
  const nameOf = new Map<string, string>();
  const placeOf = new Map<string, readonly [number, number]>();
  const patientsOf = new Map<string, Map<string, number>>();
  const reports = tables.map((table) => {
    const rows: RowNote[] = [];
    const columns = findPracticeColumns(table);
    const all = columns?.startsAtOnce ? [table.headings, ...table.rows] : table.rows;
    const firstRow = columns?.startsAtOnce ? [1, ...table.rowNumbers] : table.rowNumbers;
    let setAside = 0;
    all.forEach((row, at) => {
      const cell = (field: PracticeField) => row[columns?.at.get(field) ?? -1]?.trim() ?? '';
      const note = (field: string, value: string, reason: string, outcome: RowNote['outcome']) => {
        rows.push({ row: firstRow[at]!, field, value: firstLetters(value, 80), reason, outcome });
        if (outcome === 'set aside') setAside++;
      };
      const practice = cell('practice') || cell('practiceName');
      if (practice === '') return note('practice', '', WITHOUT_PRACTICE, 'set aside');
      if (cell('ended') !== '') return note('ended', practice, ENDED, 'set aside');
      const network = cell('network') || cell('networkName');
      if (network !== '') {
        networkOf.set(practice, network);
        nameOf.set(network, firstLetters(cell('networkName') || network, LONGEST_TEXT));
      }
      const place = placeIn(cell) ?? (cell('postcode') === '' ? null : findPlace(cell('postcode')));
      if (place !== null) placeOf.set(practice, place);
      else if (cell('postcode') !== '') note('postcode', cell('postcode'), WITHOUT_PLACE, 'noted');
      const patients = Number(cell('patients').replaceAll(',', ''));
      if (cell('area') === '' || !(patients > 0)) return;
      const ofArea = patientsOf.get(cell('area')) ?? new Map<string, number>();
      // The sexes come in rows of their own.
      ofArea.set(practice, (ofArea.get(practice) ?? 0) + patients);
      patientsOf.set(cell('area'), ofArea);
    });
    return { read: all.length, setAside, rows };
  });
  return { practices: { networkOf, nameOf, placeOf, patientsOf }, tables: reports };
}

/** Degrees where the row has them, otherwise from the grid. */
function placeIn(cell: (field: PracticeField) => string): readonly [number, number] | null {
  const number = (field: PracticeField) => (cell(field) === '' ? NaN : Number(cell(field)));
  const [lng, lat] = [number('longitude'), number('latitude')];
  if (Math.abs(lng) <= 180 && Math.abs(lat) < 90 && (lng !== 0 || lat !== 0)) return [lng, lat];
  const [easting, northing] = [number('easting'), number('northing')];
  const isOnGrid = easting > 0 && easting < 7e5 && northing > 0 && northing < 1.3e6;
  return isOnGrid ? wgs84FromNationalGrid(easting, northing) : null;
}
