import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { Provider } from '../../core/dataset/dataset.ts';
import type { Packages } from '../../core/dataset/packages.ts';
import { addSecondCarers } from './add-second-carers.ts';
import { applyFixes } from '../tables/apply-fixes.ts';
import { startAsking } from './care-questions.ts';
import { chooseColumns } from '../tables/choose-columns.ts';
import { PACKAGE_HEADINGS, type Columns, type PackageField } from '../tables/columns.ts';
import type { Table } from '../formats/file-content.ts';
import type { ReportParts } from '../file-parts.ts';
import type { FileChoice, RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';
import { findSnapshot } from './find-snapshot.ts';
import { GATHERED_HEADINGS, gatherVisits } from './gather-visits.ts';
import type { AreaClass } from '../ground/read-classes.ts';
import { leaveOutTotals } from '../tables/leave-out-totals.ts';
import { createServiceList } from './list-services.ts';
import { createProviderMatcher } from './match-providers.ts';
import { isDeathHeading, tellsWho } from '../tables/personal-columns.ts';
import { startPackageColumns } from './package-columns.ts';
import { createPlainPlacer, type PackagePlacer } from './plain-places.ts';
import { createCareReader, type RowCell } from './read-care.ts';
import { createDateReader, readDate, type DayNumber } from '../tables/read-date.ts';
import { createFactReader } from './read-facts.ts';
import { isNothing, readNumber } from '../tables/read-number.ts';
import { readPackageRow } from './read-package-row.ts';
import { createRateReader } from './read-rate.ts';
import { sayRows } from '../tables/say-rows.ts';
import { sievePackages } from './sieve-packages.ts';

/** Packages with what their file says of services and of hours bought one by one, and the parts of its report. */
export interface ReadPackages extends ReportParts {
  readonly packages: Packages;
  readonly services: readonly string[];
  /** Minutes a week of packages whose contract is a spot purchase now. */
  readonly spotMinutes: number;
  /** The day the packages are of, as days since 1 January 1970; null where no date tells. */
  readonly asOf: DayNumber | null;
}

export interface PackagesContext {
  readonly file: string;
  readonly providers: readonly Provider[];
  readonly choice: FileChoice;
  /** Says where packages are; without one, only coordinates are read. */
  readonly placeReader?: PackagePlacer;
  /** What is known of areas by their codes, for packages of which the file does not say it. */
  readonly areas?: ReadonlyMap<string, AreaClass>;
  /** Today, or the day the file was made, as `2024-04-03`: what it says of later days is a plan. */
  readonly snapshot?: string;
}

const DATES: readonly PackageField[] = ['start', 'end', 'waitingSince', 'periodEnd'];
const LONGEST_QUOTE = 80;
const REASONS = {
  date: 'This is not a date that we can read. The day comes first, as in 3/4/2024.',
  status: 'We do not know this word for a status. The package is counted as being cared for.',
  alike: 'The provider is spelt another way in your file of providers.',
  stranger: 'The provider is not in your file of providers. Check the spelling or add it.',
  rate: 'We cannot read this rate. Write pounds for an hour, such as 18.86.',
} as const;

/** The columns that `readPackages` reads, so that a placer can be made of the same. */
export function choosePackageColumns(table: Table, choice: FileChoice): Columns<PackageField> {
  return chooseColumns(leaveOutTotals(table).table, PACKAGE_HEADINGS, choice).columns;
}

/**
 * Reads packages from a table, one a row, by the rules of `sievePackages` and `createCareReader`. Every row is
 * used or set aside with a reason. A package without a place is kept: it counts in totals but is not
 * on the map. Personal columns are never read, and people are kept as numbers. What only a
 * person can say is asked, and read by the first option until it is answered.
 */
export function readPackages(whole: Table, context: PackagesContext): ReadPackages {
  const { file, providers, choice } = context;
  const { table: body, notes: totals } = leaveOutTotals(whole);
  const asInFile = chooseColumns(body, PACKAGE_HEADINGS, choice);
  const visits = gatherVisits(body, asInFile.columns);
  const columns = visits === null ? asInFile.columns : withWeek(asInFile.columns, body.headings.length);
  const table = applyFixes(visits?.table ?? body, columns, choice.fixes);
  const cell: RowCell = (row, field) => table.rows[row]![columns.get(field) ?? -1] ?? '';
  const rowsIn = (row: number) => visits?.rowsEach[row] ?? 1;
  const asking = startAsking(choice.answers);
  const headingOf = (field: PackageField) => table.headings[columns.get(field) ?? -1] ?? '';
  const dateOf = createDateReader();
  const snapshot = findSnapshot(table.rows.length, cell, readDate(context.snapshot ?? ''), dateOf);
  const deathColumn = table.headings.findIndex(isDeathHeading);
  const readColumns = [...new Set(columns.values())];
  const sieved = sievePackages(
    {
      rows: table.rows.length,
      cell,
      has: (field) => columns.has(field),
      hasDied: (row) => (table.rows[row]![deathColumn] ?? '') !== '',
      contentOf: (row) => JSON.stringify(readColumns.map((column) => table.rows[row]![column])),
      snapshot,
    },
    asking,
  );
  const careOf = createCareReader(table.rows.length, cell, headingOf, asking);
  const rateOf = createRateReader(cell, headingOf);
  const placer = context.placeReader ?? createPlainPlacer(columns);
  const matcher = createProviderMatcher(providers);
  const services = createServiceList(providers);
  const people = new Map<string, number>();
  const notes: RowNote[] = [...totals];
  const kept = startPackageColumns(table.rows.length);
  const clientGroups = providers.flatMap((provider) => provider.clientGroups ?? []);
  const facts = createFactReader(table.rows.length, columns, cell, clientGroups);
  const dates = DATES.filter((field) => columns.has(field));
  const sums = { used: 0, minutes: 0, spotMinutes: 0, located: 0 };
  const note = (row: number, field: PackageField, reason: string, outcome: RowNote['outcome']) => {
    notes.push({
      row: table.rowNumbers[row]!,
      field,
      value: quote(field, cell(row, field)),
      reason,
      outcome,
    });
  };
  const areaOf = (row: number, block: string | null = null) =>
    context.areas?.get(cell(row, 'area')) ?? context.areas?.get(block ?? '') ?? null;
  for (let row = 0; row < table.rows.length; row++) {
    const number = table.rowNumbers[row]!;
    const why = sieved.setAside.get(row);
    const own = why ?? careOf(row);
    if ('reason' in own) {
      note(row, own.field, own.reason, 'set aside');
      continue;
    }
    const care = addSecondCarers(own, (sieved.secondCarers.get(row) ?? []).map(careOf));
    if (care.repair !== null) note(row, care.repair.field, care.repair.reason, care.repair.outcome);
    for (const field of dates) {
      const written = cell(row, field);
      if (dateOf(written) === null && !isNothing(written)) note(row, field, REASONS.date, 'noted');
    }
    const rate = cell(row, 'rate');
    if (!isNothing(rate) && readNumber(rate) === null) note(row, 'rate', REASONS.rate, 'noted');
    const read = readPackageRow(cell, dateOf, row, number);
    if (read.status === null) note(row, 'status', REASONS.status, 'noted');
    const { provider, alike } = matcher.find(read.provider);
    const isStranger = provider < 0 && read.provider !== '' && providers.length > 0;
    if (alike) note(row, 'provider', REASONS.alike, 'repaired');
    if (isStranger) note(row, 'provider', REASONS.stranger, 'noted');
    const placed = placer.place(table.rows[row]!, number);
    for (const placeNote of placed.notes) notes.push(placeNote);
    // A row that names nobody is a person of its own; the tab keeps it apart from any reference.
    const person = read.person || `\t${number}`;
    if (!people.has(person)) people.set(person, people.size);
    kept.add({
      reference: read.reference,
      position: placed.position,
      weeklyMinutes: care.weeklyMinutes,
      weeklyVisits: care.weeklyVisits,
      carers: care.carers,
      status: read.status ?? 'receiving',
      person: people.get(person)!,
      provider,
      service: services.numberOf(read.service),
      waitingSince: read.waitingSince,
      startedOn: read.startedOn,
      ratePence: rateOf(row, own),
    });
    facts.add(row, areaOf(row, placed.block));
    sums.used += rowsIn(row);
    sums.minutes += care.weeklyMinutes;
    if (read.isSpot) sums.spotMinutes += care.weeklyMinutes;
    if (placed.position !== null) sums.located++;
  }
  const finished = facts.finish();
  return {
    packages: kept.finish(finished.facts),
    services: services.names,
    spotMinutes: sums.spotMinutes,
    asOf: snapshot,
    columns: asInFile.reports,
    read: whole.rows.length,
    used: sums.used,
    setAside: whole.rows.length - sums.used,
    hoursPerWeek: sums.minutes / 60,
    located: sums.located,
    questions: [...asking.open(), ...placer.questions],
    rows: notes,
    issues: [
      ...placer.issues,
      ...finished.notKept.map((field) => sayNotKept(file, headingOf(field))),
      ...sayRows(file, notes),
    ],
  };
}

function sayNotKept(file: string, heading: string): ReadIssue {
  const message = `The column ‘${heading}’ is not kept. It has so many different words, or such long ones, that it could tell who a person is.`;
  return { file, severity: 'warning', message };
}

/** A value as a note quotes it: never one that tells who a person is. */
function quote(field: PackageField, value: string): string {
  return field === 'person' || field === 'id' || tellsWho(value) ? '' : firstLetters(value, LONGEST_QUOTE);
}

/** The columns of packages made of visits: the week of each stands at the end. */
function withWeek(columns: Columns<PackageField>, firstNew: number): Columns<PackageField> {
  const [hours, visits, carers] = GATHERED_HEADINGS.map((_, at) => firstNew + at);
  return new Map([...columns, ['hours', hours!], ['visits', visits!], ['carers', carers!]]);
}
