import type { Provider, ProviderId, ProviderRole } from '../core/dataset/dataset.ts';
import { findColumns, normalise, PROVIDER_HEADINGS, type ProviderField } from './columns.ts';
import type { Table } from './file-content.ts';
import { listRows } from './list-rows.ts';
import type { ReadIssue } from './read-issue.ts';
import { LONGEST_NAME } from '../core/edits/check-name.ts';
import { readNumber } from './read-number.ts';

/** Words in a file's role column, tried in this order. */
const ROLE_WORDS: readonly (readonly [RegExp, ProviderRole])[] = [
  [/back.?up|off.?framework|reserve|supplementary|secondary/i, 'back-up'],
  [/specialist/i, 'specialist'],
  [/spot|legacy/i, 'spot'],
  [/lot|lead|primary|principal|framework/i, 'lot'],
];

/** Reads the providers of a table, one a row. A name met before is left out; roles unknown are back-ups. */
export function readProviders(table: Table, file: string): { providers: Provider[]; issues: ReadIssue[] } {
  const columns = findColumns(table.headings, PROVIDER_HEADINGS);
  const providers: Provider[] = [];
  const met = new Set<string>();
  const without = {
    name: [] as number[],
    again: [] as number[],
    capacity: [] as number[],
    role: [] as number[],
  };
  table.rows.forEach((row, at) => {
    const number = table.rowNumbers[at]!;
    const cell = (field: ProviderField) => row[columns.get(field) ?? -1] ?? '';
    const name = cell('provider');
    if (normalise(name) === '') return without.name.push(number);
    if (met.has(normalise(name))) return without.again.push(number);
    met.add(normalise(name));
    const capacity = readNumber(cell('capacity'));
    if (capacity === null || capacity < 0) without.capacity.push(number);
    const role = ROLE_WORDS.find(([words]) => words.test(cell('role')))?.[1];
    if (role === undefined) without.role.push(number);
    providers.push({
      id: name.slice(0, LONGEST_NAME) as ProviderId,
      role: role ?? 'back-up',
      lots: splitList(cell('lots')),
      capacityMinutes: Math.max(0, Math.round((capacity ?? 0) * 60)),
      hourlyRate: readNumber(cell('rate')),
      services: splitList(cell('services')),
      cqcRating: cell('cqcRating') === '' ? null : cell('cqcRating'),
    });
    return undefined;
  });
  const issue = (rows: readonly number[], message: string): ReadIssue[] =>
    rows.length === 0
      ? []
      : [{ file, severity: 'warning', message: `${message} See ${listRows(rows)}.`, row: rows[0]! }];
  return {
    providers,
    issues: [
      ...issue(
        without.name,
        'A provider has no name, so it is left out. Add the name and open the file again.',
      ),
      ...issue(without.again, 'A provider is listed twice. The first row is used and the other is left out.'),
      ...issue(
        without.capacity,
        'A provider has no capacity in hours, so it can take no packages. Add its hours a week.',
      ),
      ...issue(
        without.role,
        'A provider has no role we know, so it is a back-up. Write Lot, Back-up, Specialist or Spot.',
      ),
    ],
  };
}

function splitList(text: string): string[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
