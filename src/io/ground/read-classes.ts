import { chooseColumns, type ChosenColumns } from '../tables/choose-columns.ts';
import { isPersonalHeading } from '../tables/personal-columns.ts';
import { CLASS_HEADINGS, findColumns, type ClassField, type Columns } from '../tables/columns.ts';
import type { FileChoice } from '../file-report.ts';
import type { Shape, Table } from '../formats/file-content.ts';

/** What is said of one area, each null where nothing is. */
export interface AreaClass {
  /** Its class, such as Urban or Rural. */
  readonly name: string | null;
  readonly district: string | null;
  /** Its tenth by deprivation, from '1', the most deprived, to '10'. */
  readonly tenth: string | null;
}

/** Whether a table says the class of areas: it has their codes, and a column of classes or of deprivation. */
export function looksLikeClasses({ headings }: Table): boolean {
  const columns = findColumns(headings, CLASS_HEADINGS);
  return columns.has('code') && (columns.has('rurality') || columns.has('deprivation'));
}

/** The columns that `classesOfTable` reads. A row is an area, so that only a heading tells a personal column. */
export function chooseClassColumns(table: Table, choice: FileChoice): ChosenColumns<ClassField> {
  const { columns, reports } = chooseColumns(table, CLASS_HEADINGS, choice);
  return {
    columns,
    reports: reports.map((report) => ({
      ...report,
      personal: report.personal && isPersonalHeading(report.heading),
    })),
  };
}

/** Classes by the code of the area. */
export function classesOfTable(table: Table, choice: FileChoice = {}): Map<string, AreaClass> {
  const { columns } = chooseClassColumns(table, choice);
  const classes = new Map<string, AreaClass>();
  for (const cells of table.rows) {
    const code = cells[columns.get('code') ?? -1] ?? '';
    const found = classOf((field) => cells[columns.get(field) ?? -1] ?? '');
    if (found !== null && code !== '') classes.set(code, found);
  }
  return classes;
}

/** Classes of shapes by the codes given beside them; empty where the shapes carry none. */
export function classesOfShapes(shapes: readonly Shape[], codes: readonly string[]): Map<string, AreaClass> {
  const headings = [...new Set(shapes.flatMap(({ properties }) => [...properties.keys()]))];
  const columns: Columns<ClassField> = findColumns(headings, CLASS_HEADINGS);
  const classes = new Map<string, AreaClass>();
  shapes.forEach(({ properties }, at) => {
    const found = classOf((field) => properties.get(headings[columns.get(field) ?? -1] ?? '') ?? '');
    if (found !== null) classes.set(codes[at]!, found);
  });
  return classes;
}

/**
 * Urban or Rural for the names and codes of the Rural Urban Classifications of 2011 (A1 to C2 are urban,
 * D1 to F2 rural) and 2021 (UN1, UF1 urban; RLN1 to RSF1 rural); blank for other words.
 */
export function readRurality(written: string): string {
  if (/^(predominantly |mainly )?urban\b/i.test(written) || /^(U([NF]1)?|[ABC][12])$/i.test(written)) {
    return 'Urban';
  }
  const isRural = /^((larger|smaller|mainly|largely|predominantly) )?rural\b/i.test(written);
  return isRural || /^(R([LS][NF]1)?|[DEF][12])$/i.test(written) ? 'Rural' : '';
}

/** A tenth from 1 to 10, as in '3', '3.0' and 'Decile 3'; blank for anything else, such as a score or a rank. */
export function readTenth(written: string): string {
  return /^\D*(10|[1-9])(?:\.0+)?(?![\d.])/.exec(written)?.[1] ?? '';
}

/** Null where nothing is said. A class that is neither urban nor rural is kept as it is written. */
function classOf(cell: (field: ClassField) => string): AreaClass | null {
  const written = cell('rurality').trim();
  const found: AreaClass = {
    name: readRurality(written) || written || null,
    district: cell('district').trim() || null,
    tenth: readTenth(cell('deprivation')) || null,
  };
  return found.name === null && found.tenth === null ? null : found;
}
