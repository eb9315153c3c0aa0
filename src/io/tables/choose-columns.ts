import { firstLetters } from '../../core/scenario/first-letters.ts';
import { findColumns, normalise, type Columns, type Dictionary } from './columns.ts';
import type { ColumnReport, FileChoice } from '../file-report.ts';
import type { Table } from '../formats/file-content.ts';
import { areIdentifiers, isPersonalHeading, looksPersonal, tellsWho } from './personal-columns.ts';

export interface ChosenColumns<Field extends string> {
  /** Where each field is read; never a personal column. */
  readonly columns: Columns<Field>;
  readonly reports: readonly ColumnReport[];
}

const SAMPLES = 3;
/** Values of a column that are looked at to tell what it holds, spread over the file. */
const LOOKED_AT = 600;
/** Fields whose values tell who a person is, though they are no name. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['person']);

/**
 * Which column each field of a table is read from: what a person chose, otherwise what the dictionary
 * knows. Columns of personal data are reported as such, without samples, and never read.
 */
export function chooseColumns<Field extends string>(
  table: Table,
  dictionary: Dictionary<Field>,
  choice: FileChoice,
): ChosenColumns<Field> {
  const columns = new Map(findColumns(table.headings, dictionary));
  for (const [field, heading] of choice.columns ?? []) {
    if (!Object.hasOwn(dictionary, field)) continue;
    const at = heading === null ? -1 : table.headings.indexOf(heading);
    if (heading === null) columns.delete(field as Field);
    else if (at >= 0) columns.set(field as Field, at);
  }
  const known = new Set(Object.values<readonly string[]>(dictionary).flat());
  const chosen = new Set(columns.values());
  const values = sampleValues(table);
  const isPersonal = table.headings.map((heading, at) => {
    if (!known.has(normalise(heading)) && isPersonalHeading(heading)) return true;
    return chosen.has(at) ? areIdentifiers(values[at]!) : looksPersonal(values[at]!);
  });
  for (const [field, at] of columns) if (isPersonal[at]) columns.delete(field);
  const fields = new Map([...columns].reverse().map(([field, at]) => [at, field]));
  const reports = table.headings.map((heading, at): ColumnReport => {
    const field = fields.get(at) ?? null;
    const isHidden = isPersonal[at] || (field !== null && NEVER_SHOWN.has(field));
    const samples = isHidden ? [] : firstDifferent(values[at]!);
    return {
      heading,
      samples: samples.map((sample) => firstLetters(sample, 80)),
      field,
      personal: isPersonal[at]!,
    };
  });
  return { columns, reports };
}

function firstDifferent(values: readonly string[]): string[] {
  const found = new Set<string>();
  for (const value of values) {
    if (found.size === SAMPLES) break;
    if (!found.has(value) && !tellsWho(value)) found.add(value);
  }
  return [...found];
}

/** Filled cells of each column, from rows spread evenly over the table. */
function sampleValues({ headings, rows }: Table): string[][] {
  const step = Math.max(1, Math.floor(rows.length / LOOKED_AT));
  const looked = rows.filter((_, at) => at % step === 0);
  return headings.map((_, column) => looked.map((cells) => cells[column]!).filter((cell) => cell !== ''));
}
