import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { Provider } from '../../core/dataset/dataset.ts';
import { applyFixes } from '../tables/apply-fixes.ts';
import { chooseColumns } from '../tables/choose-columns.ts';
import { normalise, PROVIDER_HEADINGS, type Columns, type ProviderField } from '../tables/columns.ts';
import type { Table } from '../formats/file-content.ts';
import type { ReportParts } from '../file-parts.ts';
import type { FileChoice, RowNote } from '../file-report.ts';
import { leaveOutTotals } from '../tables/leave-out-totals.ts';
import { tellsWho } from '../tables/personal-columns.ts';
import { readDate } from '../tables/read-date.ts';
import { isNothing, readNumber } from '../tables/read-number.ts';
import { createSpeller } from '../tables/one-spelling.ts';
import type { PostcodeLookup } from '../places/postcode-lookup.ts';
import { readProviderRow, readRole, type ProviderCell } from './read-provider-row.ts';
import { findRegisteredPlace, PLACE_TROUBLES } from './registered-place.ts';
import { sayRows } from '../tables/say-rows.ts';

export interface ReadProviders extends ReportParts {
  readonly providers: Provider[];
}

export interface ProvidersContext {
  readonly file: string;
  readonly choice: FileChoice;
  /** Today as `2024-04-03`, to tell returns that are old; without it, the latest return in the file. */
  readonly snapshot?: string;
  /** To find where providers are registered; without it, by their coordinates alone. */
  readonly postcodes?: PostcodeLookup | null;
}

/** Six months, after which what a provider said it can take is old. */
const OLD_RETURN_DAYS = 183;
const LONGEST_QUOTE = 80;

/** The columns that `readProviders` reads. */
export function chooseProviderColumns(table: Table, choice: FileChoice): Columns<ProviderField> {
  return chooseColumns(leaveOutTotals(table).table, dictionaryFor(table), choice).columns;
}

/**
 * Reads the providers of a table, one a row: a council's list, or the Care Quality Commission's directory,
 * of which only live home-care locations are used. Every row is used or set aside with a reason.
 */
export function readProviders(whole: Table, context: ProvidersContext): ReadProviders {
  const { table: body, notes: totals } = leaveOutTotals(whole);
  const { columns, reports } = chooseColumns(body, dictionaryFor(body), context.choice);
  const table = applyFixes(body, columns, context.choice.fixes);
  const notes: RowNote[] = [...totals];
  const providers: Provider[] = [];
  const met = new Set<string>();
  const spell = { service: createSpeller(), clientGroup: createSpeller() };
  const days = table.rows.map((cells) => readDate(cells[columns.get('returnDate') ?? -1] ?? ''));
  const today =
    readDate(context.snapshot ?? '') ??
    days.reduce<number>((last, day) => Math.max(last, day ?? last), -Infinity);
  table.rows.forEach((cells, at) => {
    const cell: ProviderCell = (field) => cells[columns.get(field) ?? -1] ?? '';
    const note = (field: ProviderField, reason: string, outcome: RowNote['outcome']) => {
      const value = tellsWho(cell(field)) ? '' : firstLetters(cell(field), LONGEST_QUOTE);
      notes.push({ row: table.rowNumbers[at]!, field, value, reason, outcome });
    };
    const name = normalise(cell('provider'));
    if (name === '') return note('provider', 'There is no name of a provider.', 'set aside');
    if (/^y/i.test(cell('dormant'))) return note('dormant', 'This location is dormant.', 'set aside');
    if (columns.has('homeCare') && !/^y/i.test(cell('homeCare'))) {
      return note('homeCare', 'This location does not give home care.', 'set aside');
    }
    if (met.has(name))
      return note('provider', 'The provider is listed twice. The first row is used.', 'set aside');
    met.add(name);
    for (const [field, reason] of troublesOf(cell, days[at]!, today)) note(field, reason, 'noted');
    const { at: registeredAt, trouble } = findRegisteredPlace(cell, context.postcodes ?? null);
    if (trouble !== null) {
      const field = trouble === 'coordinates' ? 'longitude' : 'postcode';
      note(field, PLACE_TROUBLES[trouble], 'noted');
    }
    providers.push(readProviderRow(cell, registeredAt, spell));
    return undefined;
  });
  return {
    providers,
    columns: reports,
    read: whole.rows.length,
    used: providers.length,
    setAside: whole.rows.length - providers.length,
    hoursPerWeek: null,
    located: null,
    questions: [],
    rows: notes,
    issues: sayRows(context.file, notes),
  };
}

/** In the directory a row is a location, and the name of its company is on several rows. */
function dictionaryFor({ headings }: Table) {
  const isDirectory = headings.some((heading) => normalise(heading) === 'locationlatestoverallrating');
  return isDirectory ? { ...PROVIDER_HEADINGS, provider: ['locationname'] } : PROVIDER_HEADINGS;
}

function troublesOf(cell: ProviderCell, day: number | null, today: number): [ProviderField, string][] {
  const found: [ProviderField, string][] = [];
  const capacity = readNumber(cell('capacity'));
  if (capacity === null || capacity < 0) {
    found.push([
      'capacity',
      'There is no capacity in hours a week, so the provider can take no packages. Add it.',
    ]);
  }
  if (readRole(cell('role')) === undefined) {
    found.push([
      'role',
      'We do not know this role, so the provider is a back-up. Write Lot, Back-up, Specialist or Spot.',
    ]);
  }
  if (day === null && !isNothing(cell('returnDate'))) {
    found.push(['returnDate', 'This is not a date that we can read. The day comes first, as in 3/4/2024.']);
  }
  if (day !== null && today - day > OLD_RETURN_DAYS) {
    found.push([
      'returnDate',
      'The return is more than six months old. Ask the provider what it can take now.',
    ]);
  }
  return found;
}
