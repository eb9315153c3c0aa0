import type { FiguresReport } from './report-figures.ts';

/** A report as plain text for a terminal: a line of totals, a table of lots, and how zones fall into them. */
export function printReport(report: FiguresReport): string {
  const { packages, totals, unassigned, allocation } = report;
  const lots = [...report.lots, ...(unassigned.packages > 0 ? [{ name: '(no lot)', ...unassigned }] : [])];
  const heading = [
    'Lot',
    'Packages',
    'People',
    'Hours',
    'Visits',
    'km²',
    'Parts',
    'Unmet h',
    'Providers (hours of capacity)',
  ];
  const rows = lots.map((lot) => [
    lot.name,
    whole(lot.packages),
    whole(lot.people),
    whole(lot.hours),
    whole(lot.visits),
    lot.areaSquareKilometres.toFixed(1),
    whole(lot.parts),
    whole(lot.unmetHours),
    lot.providers
      .map((seat) => `${seat.name} ${whole(seat.totalHours)} of ${whole(seat.capacity)}`)
      .join('; '),
  ]);
  const alignment = report.alignment.map(
    ({ layer, wholeZones, countedZones }) => `${layer}: ${wholeZones} of ${countedZones} are in one lot.`,
  );
  return [
    `${report.area}. ${report.scenario}.`,
    `${whole(packages.read)} packages read: ${whole(packages.located)} in a block, ${whole(packages.outside)} outside every block, ${whole(packages.unlocated)} without a place.`,
    `${whole(totals.hours)} hours a week: ${whole(totals.ownHours)} with lot providers, ${whole(totals.backUpHours)} with back-ups, ${whole(totals.spotHours)} spot, ${whole(totals.unmetHours)} unmet (${whole(totals.unmetPackages)} packages).`,
    `At best ${whole(allocation.unmetLowerBound)} hours have no provider; here ${whole(allocation.unmetHours)} have none. ${whole(allocation.peopleChangingProvider)} people change provider.`,
    '',
    ...tabulate([heading, ...rows]),
    '',
    ...alignment,
  ].join('\n');
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en-GB');
}

/** Columns lined up: words to the left, numbers to the right. */
function tabulate(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const isWords = (column: number) => column === 0 || column === widths.length - 1;
  return rows.map((row) =>
    row
      .map((cell, column) =>
        isWords(column) ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
