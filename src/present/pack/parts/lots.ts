import type { PublishedLot, PublishedPlan, PublishedSums } from '../../../core/publication/publication.ts';
import type {
  DocumentCell,
  DocumentPart,
  DocumentSection,
  DocumentTable,
} from '../../../io/document/document.ts';
import { sayCount, sayNumber } from '../../../ui/words/say-number.ts';
import { countCell, hoursCell, numberCell, poundsCell, shareCell, wordsCell } from '../cells.ts';
import { proposedOf, type PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** A table of lots for each plan, with totals. */
export function lotsParts(input: PackInput): DocumentPart[] {
  return input.plans.flatMap((plan): DocumentPart[] => [
    { kind: 'table', ...lotsTable(input, plan) },
    { kind: 'table', ...whoTakesTable(input, plan) },
  ]);
}

/** People, hours and need of each lot. */
export function lotsTable(input: PackInput, plan: PublishedPlan): DocumentTable {
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
      { name: 'Lot', align: 'start', width: 2 },
      ...names.map((name) => ({ name, align: 'end' as const })),
    ],
    rows,
    total,
    notes: notesOn(input, rows, total),
  };
}

/** A page for each lot of the plan that is proposed. */
export function lotPages(input: PackInput): DocumentSection[] {
  const plan = proposedOf(input.plans, input.paper);
  return plan.lots.map((lot, at) => ({
    heading: `${lot.name}, in ${plan.name}`,
    startsPage: true,
    parts: lotPage(input, plan, lot, at),
  }));
}

function lotPage(input: PackInput, plan: PublishedPlan, lot: PublishedLot, at: number): DocumentPart[] {
  const picture = input.pictures.ofLots[at];
  const figures = [
    [wordsCell('People'), countCell(lot.people)],
    [wordsCell('Hours a week'), hoursCell(lot.hours)],
    [wordsCell('People waiting for a provider today'), countCell(lot.waitingToday)],
    [wordsCell('Hours a week with nobody under this plan'), hoursCell(lot.unmetHours)],
    [wordsCell('People who change provider'), countCell(lot.peopleChangingProvider)],
    [wordsCell('Cost a year'), poundsCell(lot.poundsAYear)],
    [wordsCell('Blocks'), numberCell(lot.blocks)],
    [wordsCell('Square kilometres'), numberCell(Math.round(lot.squareKilometres * 10) / 10)],
  ];
  const seats = lot.seats.map(({ provider, role, share, hours, people }) => [
    wordsCell(provider),
    wordsCell(role === 'primary' ? 'Main' : 'Supplementary'),
    shareCell(share),
    hoursCell(hours),
    countCell(people),
  ]);
  return [
    { kind: 'paragraph', text: sayLotInShort(plan, lot) },
    ...(picture === undefined ? [] : [{ kind: 'picture' as const, ...picture }]),
    {
      kind: 'table',
      title: `${lot.name} in figures`,
      columns: [
        { name: 'Figure', align: 'start', width: 3 },
        { name: 'This plan', align: 'end' },
      ],
      rows: figures,
      notes: notesOn(input, figures),
    },
    ...(seats.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: 'No provider has a seat in this lot.',
            tone: 'warning' as const,
          },
        ]
      : [
          {
            kind: 'table' as const,
            title: `Providers of ${lot.name}`,
            columns: [
              { name: 'Provider', align: 'start' as const, width: 3 },
              { name: 'Role', align: 'start' as const, width: 1.4 },
              { name: 'Share asked for', align: 'end' as const, width: 1.2 },
              { name: 'Hours a week', align: 'end' as const, width: 1.2 },
              { name: 'People', align: 'end' as const },
            ],
            rows: seats,
            notes: notesOn(input, seats),
          },
        ]),
  ];
}

function sayLotInShort(
  plan: PublishedPlan,
  { name, blocks, squareKilometres, seats, pieces }: PublishedLot,
): string {
  const mains = seats.filter(({ role }) => role === 'primary').length;
  const ground = `${name} is one of ${sayCount(plan.lots.length, 'lot')}: ${sayCount(blocks, 'block')} on ${sayNumber(Math.round(squareKilometres * 10) / 10)} km²`;
  const shape = pieces > 1 ? `, in ${pieces} pieces` : '';
  return `${ground}${shape}, with ${sayCount(mains, 'main provider')}.`;
}
