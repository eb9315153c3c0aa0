import type { PublishedLot, PublishedPlan, PublishedSums } from '../../../core/publication/publication.ts';
import type { DocumentCell, DocumentPart, DocumentSection } from '../../../io/document/document.ts';
import { sayCount, sayNumber } from '../../../ui/words/say-number.ts';
import { SEAT_ROLES } from '../../../ui/words/say-provider.ts';
import { countCell, hoursCell, numberCell, poundsCell, shareCell, wordsCell } from '../cells.ts';
import { proposedOf, type PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** A page for each lot of the plan that is proposed: where it lies, what it holds, who serves it and what changes. */
export function lotPages(input: PackInput): DocumentSection[] {
  const plan = proposedOf(input.plans, input.paper);
  return plan.lots.map((lot, at) => {
    const picture = input.pictures.ofLots[at];
    return {
      heading: `${lot.name}, in ${plan.name}`,
      startsPage: true,
      parts: [
        { kind: 'paragraph', text: sayLotInShort(plan, lot) },
        ...(picture === undefined ? [] : [{ kind: 'picture' as const, ...picture }]),
        figuresTable(input, lot),
        seatsTable(input, lot),
        ...whereFromTable(input, plan, at),
      ],
    };
  });
}

function sayLotInShort({ lots }: PublishedPlan, lot: PublishedLot): string {
  const { name, blocks, pieces } = lot;
  const mains = lot.seats.filter(({ role }) => role === 'primary').length;
  const ground = `${name} is one of ${sayCount(lots.length, 'lot')}: ${sayCount(blocks, 'block')} on ${sayNumber(squareKilometresOf(lot))} km²`;
  const shape = pieces > 1 ? `, in ${pieces} pieces` : '';
  return `${ground}${shape}, with ${mains === 0 ? 'no main provider' : sayCount(mains, 'main provider')}.`;
}

const FIGURES: readonly (readonly [name: string, cell: (lot: PublishedSums) => DocumentCell])[] = [
  ['People', ({ people }) => countCell(people)],
  ['People waiting for a provider today', ({ waitingToday }) => countCell(waitingToday)],
  ['People who change provider', ({ peopleChangingProvider }) => countCell(peopleChangingProvider)],
  ['Hours a week', ({ hours }) => hoursCell(hours)],
  ['Of these with the lot’s own providers', ({ ownHours }) => hoursCell(ownHours)],
  ['Of these with a back-up or specialist', ({ backUpHours }) => hoursCell(backUpHours)],
  ['Of these bought on the spot market', ({ spotHours }) => hoursCell(spotHours)],
  ['Of these with nobody', ({ unmetHours }) => hoursCell(unmetHours)],
  ['Cost a year', ({ poundsAYear }) => poundsCell(poundsAYear)],
];

function figuresTable(input: PackInput, lot: PublishedLot): DocumentPart {
  const rows = [
    ...FIGURES.map(([name, cell]) => [wordsCell(name), cell(lot)]),
    [wordsCell('Square kilometres'), numberCell(squareKilometresOf(lot))],
  ];
  return {
    kind: 'table',
    title: `${lot.name} in figures`,
    columns: [
      { name: 'Figure', align: 'start', width: 3 },
      { name: 'This plan', align: 'end' },
    ],
    rows,
    notes: notesOn(input, rows),
  };
}

function seatsTable(input: PackInput, lot: PublishedLot): DocumentPart {
  if (lot.seats.length === 0)
    return { kind: 'paragraph', text: 'No provider has a seat in this lot.', tone: 'warning' };
  const rows = lot.seats.map(({ provider, role, share, hours, people }) => [
    wordsCell(provider),
    wordsCell(SEAT_ROLES[role]),
    shareCell(share),
    hoursCell(hours),
    countCell(people),
  ]);
  return {
    kind: 'table',
    title: `Providers of ${lot.name}`,
    columns: [
      { name: 'Provider', align: 'start', width: 3 },
      { name: 'Role', align: 'start', width: 1.4 },
      { name: 'Share asked for', align: 'end', width: 1.2 },
      { name: 'Hours a week', align: 'end', width: 1.2 },
      { name: 'People', align: 'end' },
    ],
    rows,
    notes: notesOn(input, rows),
  };
}

/** In which lots of today's plan its people are; nothing where all of them are in one already. */
function whereFromTable(input: PackInput, plan: PublishedPlan, at: number): DocumentPart[] {
  const [today] = input.plans;
  if (plan.change === null || today === undefined) return [];
  const names = [...today.lots.map(({ name }) => name), 'In no lot'];
  const rows = plan.change.matrix.flatMap((row, from) => {
    const { people, hours } = row[at]!;
    return typeof people === 'number' && people > 0
      ? [[wordsCell(names[from]!), countCell(people), hoursCell(hours)]]
      : [];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: `Where the people of ${plan.lots[at]!.name} are today`,
      columns: [
        { name: `Lot of ${today.name}`, align: 'start', width: 3 },
        { name: 'People', align: 'end' },
        { name: 'Hours a week', align: 'end' },
      ],
      rows,
      notes: ['All other lots of today have nobody here, or a hidden number.', ...notesOn(input, rows)],
    },
  ];
}

function squareKilometresOf({ squareKilometres }: PublishedLot): number {
  return Math.round(squareKilometres * 10) / 10;
}
