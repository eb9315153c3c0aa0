import type { PublishedChange, PublishedPlan } from '../../../core/publication/publication.ts';
import type { DocumentPart, DocumentTable } from '../../../io/document/document.ts';
import { saySafeFigure } from '../../../ui/words/compare/say-plan-figure.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import { countCell, wordsCell } from '../cells.ts';
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
      { kind: 'table', ...matrixTable(input, today!, plan, plan.change) },
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

/** People by their lot today and under the plan. */
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
