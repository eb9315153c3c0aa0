import type { MultiPolygon, Polygon } from 'geojson';
import { findColumns, LOT_HEADINGS, normalise, type LotField } from '../tables/columns.ts';
import type { Shape, Table } from '../formats/file-content.ts';
import { joinShapes } from '../shapes/join-shapes.ts';
import { listRows } from '../tables/list-rows.ts';
import { nameShapes } from '../shapes/name-shapes.ts';
import type { ReadIssue } from '../read-issue.ts';
import { titleOfFile } from '../title-of-file.ts';

/** A lot as a file gives it: an outline, or the codes of its blocks. */
export interface LotSketch {
  readonly name: string;
  readonly outline: Polygon | MultiPolygon | null;
  readonly codes: readonly string[];
}

/** One way to divide the area. A file may hold several, told apart by a column `scheme`. */
export interface LotScheme {
  readonly name: string;
  readonly lots: readonly LotSketch[];
}

/** Reads lots drawn as shapes; shapes of one name in one scheme are parts of one lot. */
export function readLotShapes(shapes: readonly Shape[], file: string): LotScheme[] {
  const schemes = new Map<string, Map<string, (Polygon | MultiPolygon)[]>>();
  nameShapes(shapes, ['lot', 'lotname']).forEach((shape, at) => {
    const lots = entryOf(schemes, schemeOf(shape) ?? titleOfFile(file), () => new Map());
    entryOf(lots, shape.name ?? shape.code ?? `Lot ${at + 1}`, () => []).push(shape.geometry);
  });
  return [...schemes].map(([name, lots]) => ({
    name,
    lots: [...lots].map(([lot, outlines]) => ({ name: lot, outline: joinShapes(outlines), codes: [] })),
  }));
}

/** Reads lots listed as block codes. A block named twice in one scheme stays in the lot named first. */
export function readLotTable(table: Table, file: string): { schemes: LotScheme[]; issues: ReadIssue[] } {
  const columns = findColumns(table.headings, LOT_HEADINGS);
  const schemes = new Map<string, { lots: Map<string, string[]>; met: Set<string> }>();
  const again: number[] = [];
  table.rows.forEach((row, at) => {
    const cell = (field: LotField) => row[columns.get(field) ?? -1] ?? '';
    if (cell('code') === '' || cell('lot') === '') return;
    const scheme = entryOf(schemes, cell('scheme') || titleOfFile(file), () => ({
      lots: new Map<string, string[]>(),
      met: new Set<string>(),
    }));
    if (scheme.met.has(cell('code'))) {
      again.push(table.rowNumbers[at]!);
      return;
    }
    scheme.met.add(cell('code'));
    entryOf(scheme.lots, cell('lot'), () => []).push(cell('code'));
  });
  const message = `A block is in two lots of one scheme. It stays in the lot named first. See ${listRows(again)}.`;
  return {
    schemes: [...schemes].map(([name, { lots }]) => ({
      name,
      lots: [...lots].map(([lot, codes]) => ({ name: lot, outline: null, codes })),
    })),
    issues: again.length === 0 ? [] : [{ file, severity: 'warning', message, row: again[0]! }],
  };
}

function schemeOf(shape: Shape): string | null {
  for (const [key, value] of shape.properties) if (normalise(key) === 'scheme' && value !== '') return value;
  return null;
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
