import type { PublishedChange, PublishedPlan } from '../../../core/publication/publication.ts';
import type { DocumentPart, DocumentTable } from '../../../io/document/document.ts';
import { saySafeFigure } from '../../../ui/words/compare/say-plan-figure.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import { countCell, hoursCell, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** What changes from today's plan to each other: in sentences, and lot by lot. */
export function changesParts(input: PackInput): DocumentPart[] {
  const [today, ...others] = input.plans;
  return others.flatMap((plan): DocumentPart[] => {
    if (plan.change === null) return [];
    return [
      { kind: 'heading', level: 2, text: `From ${today!.name} to ${plan.name}` },
      { kind: 'list', items: changesInWords(today!, plan, plan.change) },
      { kind: 'table', ...whereFromTable(input, today!, plan, plan.change) },
    ];
  });
}

/** Blocks and people that change lot, and people who change provider. */
export function changesInWords(
  today: PublishedPlan,
  plan: PublishedPlan,
  { blocksChangingLot, goesOnAs }: PublishedChange,
): string[] {
  const nameOf = (lot: PublishedChange['goesOnAs'][number]) =>
    plan.lots.find((each) => each.lot === lot)?.name;
  const onward = today.lots.map(({ name }, at) => {
    const next = nameOf(goesOnAs[at] ?? null);
    if (next === undefined) return `${name} goes on as no lot.`;
    return next === name ? `${name} stays ${name}.` : `${name} goes on as ${next}.`;
  });
  return [
    `${sayCount(blocksChangingLot, 'block')} ${blocksChangingLot === 1 ? 'changes' : 'change'} lot.`,
    `People who change lot: ${saySafeFigure('people-changing-lot', plan.figures['people-changing-lot'])}.`,
    `People who change provider: ${saySafeFigure('people-changing-provider', plan.figures['people-changing-provider'])}.`,
    ...onward,
  ];
}

/** More lots than this are too many columns for a sheet of paper. */
const MOST_COLUMNS = 7;

/** People by their lot today and under the plan: lot by lot or, with many lots, as a list of those there are. */
function whereFromTable(
  input: PackInput,
  today: PublishedPlan,
  plan: PublishedPlan,
  change: PublishedChange,
): DocumentTable {
  return plan.lots.length > MOST_COLUMNS
    ? pairsTable(input, today, plan, change)
    : matrixTable(input, today, plan, change);
}

function pairsTable(
  input: PackInput,
  today: PublishedPlan,
  plan: PublishedPlan,
  { matrix }: PublishedChange,
): DocumentTable {
  const [before, after] = [today, plan].map(({ lots }) => [...lots.map(({ name }) => name), 'In no lot']);
  const rows = matrix.flatMap((row, from) =>
    row.flatMap(({ people, hours }, to) =>
      typeof people !== 'number' || people === 0
        ? []
        : [[wordsCell(before![from]!), wordsCell(after![to]!), countCell(people), hoursCell(hours)]],
    ),
  );
  return {
    title: `People by their lot today and under ${plan.name}`,
    columns: [
      { name: 'Lot today', align: 'start', width: 3 },
      { name: `Lot under ${plan.name}`, align: 'start', width: 3 },
      { name: 'People', align: 'end' },
      { name: 'Hours a week', align: 'end' },
    ],
    rows,
    notes: ['All other pairs of lots have nobody, or a hidden number.', ...notesOn(input, rows)],
  };
}

function matrixTable(
  input: PackInput,
  today: PublishedPlan,
  plan: PublishedPlan,
  { matrix }: PublishedChange,
): DocumentTable {
  const columns = [...plan.lots.map(({ name }) => name), 'In no lot'];
  const names = [...today.lots.map(({ name }) => name), 'In no lot'];
  const isEmpty = (counts: readonly { people: unknown }[]) => counts.every(({ people }) => people === 0);
  const keptColumns = columns.flatMap((name, at) =>
    at < plan.lots.length || !isEmpty(matrix.map((row) => row[at]!)) ? [{ name, at }] : [],
  );
  const rows = matrix.flatMap((row, at) =>
    at < today.lots.length || !isEmpty(row)
      ? [[wordsCell(names[at]!), ...keptColumns.map((column) => countCell(row[column.at]!.people))]]
      : [],
  );
  return {
    title: `People by their lot today (rows) and under ${plan.name} (columns)`,
    columns: [
      { name: 'Lot today', align: 'start', width: 1.6 },
      ...keptColumns.map(({ name }) => ({ name, align: 'end' as const })),
    ],
    rows,
    notes: notesOn(input, rows),
  };
}
