import type { PublishedPlan, PublishedSums } from '../../../core/publication/publication.ts';
import type { DocumentCell, DocumentPart, DocumentTable } from '../../../io/document/document.ts';
import { countCell, hoursCell, poundsCell, widthForNames, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** A table of lots for each plan, with totals. */
export function lotsParts(input: PackInput): DocumentPart[] {
  return input.plans.flatMap((plan): DocumentPart[] => [
    { kind: 'table', ...lotsTable(input, plan) },
    { kind: 'table', ...whoTakesTable(input, plan) },
  ]);
}

/** People, hours and need of each lot. */
function lotsTable(input: PackInput, plan: PublishedPlan): DocumentTable {
  const cells = (sums: PublishedSums) => [
    countCell(sums.people),
    hoursCell(sums.hours),
    countCell(sums.waitingToday),
    hoursCell(sums.unmetHours),
    countCell(sums.peopleChangingProvider),
    poundsCell(sums.poundsAYear),
  ];
  return table(input, plan, `Lots of ${plan.name}`, cells, [
    'People',
    'Hours a week',
    'Waiting today',
    'Hours unmet',
    'Change provider',
    'Cost a year',
  ]);
}

/** With whom the hours of each lot are. */
function whoTakesTable(input: PackInput, plan: PublishedPlan): DocumentTable {
  const cells = (sums: PublishedSums) => [
    hoursCell(sums.hours),
    hoursCell(sums.ownHours),
    hoursCell(sums.backUpHours),
    hoursCell(sums.spotHours),
    hoursCell(sums.unmetHours),
  ];
  return table(input, plan, `Who takes the hours of ${plan.name}`, cells, [
    'Hours a week',
    'Own providers',
    'Back-ups',
    'Spot market',
    'Nobody',
  ]);
}

function table(
  input: PackInput,
  plan: PublishedPlan,
  title: string,
  cells: (sums: PublishedSums) => DocumentCell[],
  names: readonly string[],
): DocumentTable {
  const rows = plan.lots.map((lot) => [wordsCell(lot.name), ...cells(lot)]);
  if (plan.noLot !== null) rows.push([wordsCell('In no lot'), ...cells(plan.noLot)]);
  const total = [wordsCell('All'), ...cells(plan.total)];
  return {
    title,
    columns: [
      { name: 'Lot', align: 'start', width: widthForNames(plan.lots.map(({ name: lot }) => lot)) },
      ...names.map((name) => ({ name, align: 'end' as const })),
    ],
    rows,
    total,
    notes: notesOn(input, rows, total),
  };
}
