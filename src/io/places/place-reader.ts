import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { BlockFeature, Zone } from '../../core/dataset/dataset.ts';
import { createShapeFinder } from '../../core/geometry/shape-finder.ts';
import { boxAround } from './area-box.ts';
import type { Columns, PackageField } from '../tables/columns.ts';
import type { LngLat } from './coordinate-readings.ts';
import type { Table } from '../formats/file-content.ts';
import type { Question, RowNote } from '../file-report.ts';
import { createAreaFinder } from './find-area.ts';
import {
  foundByArea,
  foundByGridReference,
  foundByPostcode,
  remark,
  type FoundPosition,
  type PlaceMethod,
  type Remark,
} from './found-position.ts';
import { createCoordinateFinder } from './find-coordinates.ts';
import { REASONS } from './place-reasons.ts';
import type { PostcodeLookup } from './postcode-lookup.ts';
import type { ReadIssue } from '../read-issue.ts';
import { whyNowhere, type Cell } from './why-nowhere.ts';

/** What places are read with. */
export interface PlaceContext {
  readonly file: string;
  readonly columns: Columns<PackageField>;
  /** The building blocks; may be empty, and then all of Great Britain is the area. */
  readonly blocks: readonly BlockFeature[];
  /** Zones that rows may name instead of a block. */
  readonly zones?: readonly Zone[];
  readonly postcodes: PostcodeLookup | null;
  /** Question key → the option taken. */
  readonly answers: ReadonlyMap<string, string>;
}

/** Where a row is, how that was found, and what a person should know of it. */
export interface Place {
  readonly position: LngLat | null;
  readonly how: PlaceMethod;
  /** Code of the block it lies in; null outside all of them. */
  readonly block: string | null;
  readonly notes: readonly RowNote[];
}

export interface PlaceReader {
  /** To be asked before the file is used; until they are answered nothing is put right. */
  readonly questions: readonly Question[];
  readonly issues: readonly ReadIssue[];
  place(cells: readonly string[], rowNumber: number): Place;
}

/**
 * Finds where each row of a table is: by its coordinates; failing that its grid reference, its postcode,
 * the area it names, the sector or the first half of its postcode. How coordinates are meant is
 * judged once, from the whole table against the area; what looks wrong is asked, never guessed. What is
 * approximate, repaired, outside the area or nowhere is noted with its row.
 */
export function createPlaceReader(table: Table, context: PlaceContext): PlaceReader {
  const { blocks, columns, postcodes } = context;
  const coordinates = createCoordinateFinder(table.rows, columns, boxAround(blocks), context.answers);
  const findArea = createAreaFinder(blocks, context.zones ?? []);
  const blockFinder = createShapeFinder(blocks.map(({ geometry }) => geometry));

  const find = (cells: readonly string[], rowNumber: number): FoundPosition => {
    const cell: Cell = (field) => cells[columns.get(field) ?? -1] ?? '';
    const exact = coordinates.find(cells) ?? foundByGridReference(cell('gridReference'));
    if (exact) return exact;
    const byPostcode = postcodes && foundByPostcode(postcodes, cell('postcode'), rowNumber);
    if (byPostcode?.how === 'postcode') return byPostcode;
    // A block that is named is surely the right one; a sector may lie across several.
    const byArea = foundByArea(findArea(cell('area')), cell('area'), rowNumber);
    const why = () => whyNowhere(cell, coordinates.writtenIn(cells), postcodes !== null);
    return byArea ?? byPostcode ?? { position: null, how: 'none', remarks: [why()] };
  };

  return {
    questions: coordinates.questions,
    issues:
      postcodes === null && columns.has('postcode') ? sayPostcodesNeeded(table, context.file, find) : [],
    place(cells, rowNumber) {
      const { position, how, remarks } = find(cells, rowNumber);
      const block = (position && blocks[blockFinder.at(position[0], position[1])]?.code) ?? null;
      const isOutside = position !== null && blocks.length > 0 && block === null;
      const all = isOutside ? [...remarks, remark(FIELDS[how], '', 'outside')] : remarks;
      return { position, how, block, notes: all.map((one) => asNote(one, rowNumber)) };
    },
  };
}

/** The field that stands for a place found in each way. */
const FIELDS: Readonly<Record<PlaceMethod, PackageField>> = {
  degrees: 'longitude',
  grid: 'easting',
  'grid-reference': 'gridReference',
  postcode: 'postcode',
  sector: 'postcode',
  area: 'area',
  none: 'postcode',
};

function sayPostcodesNeeded(
  { rows, rowNumbers }: Table,
  file: string,
  find: (cells: readonly string[], rowNumber: number) => FoundPosition,
): ReadIssue[] {
  const waiting = rows.filter((cells, at) =>
    find(cells, rowNumbers[at]!).remarks.some(({ reason }) => reason === 'no-lookup'),
  ).length;
  if (waiting === 0) return [];
  const have = waiting === 1 ? '1 row has' : `${waiting.toLocaleString('en-GB')} rows have`;
  const message = `${have} a postcode and no other place. Add a file of postcodes to put them on the map, such as the National Statistics Postcode Lookup or Code-Point Open. Nothing is looked up on the internet.`;
  return [{ file, severity: 'warning', message }];
}

function asNote({ field, value, reason }: Remark, row: number): RowNote {
  const { text, outcome } = REASONS[reason];
  return { row, field, value: firstLetters(value, 80), reason: text, outcome };
}
