import { PLAN_FIGURES, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import type { DocumentPart, DocumentTable } from '../../../io/document/document.ts';
import { betterAndWorse } from '../../../ui/words/compare/better-and-worse.ts';
import { sayDifference, sayDirection } from '../../../ui/words/compare/say-difference.ts';
import { PLAN_FIGURE_NAMES } from '../../../ui/words/compare/say-plan-figure.ts';
import { sayList } from '../../../ui/words/say-list.ts';
import { sayCount } from '../../../ui/words/say-number.ts';
import { figureCell, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';

/** The plans in short: who they are about, every figure beside today's, and what differs in words. */
export function summaryParts(input: PackInput): DocumentPart[] {
  const { publication, plans } = input;
  const [today, ...others] = plans;
  const { area } = publication;
  const invented = area.invented ? ' The people, providers and shapes are invented.' : '';
  return [
    {
      kind: 'paragraph',
      text: `This paper is about home care in ${area.name}.${invented} It sets ${today!.name} beside ${
        others.length === 0 ? 'no other plan' : sayList(others.map(({ name }) => name))
      }.`,
    },
    { kind: 'table', ...comparisonTable(input, PLAN_FIGURES) },
    // With one other plan the table says the differences itself.
    ...(others.length === 1 ? [] : others).flatMap((plan): DocumentPart[] => [
      { kind: 'heading', level: 2, text: `${plan.name}, against ${today!.name}` },
      { kind: 'list', items: inWords(today!, plan) },
    ]),
  ];
}

/** Every figure of every plan, the first being what the others are set against; of two, with the difference in words. */
export function comparisonTable(input: PackInput, keys: readonly PlanFigureKey[]): DocumentTable {
  const { plans } = input;
  const rows = keys
    .filter((key) => plans.some(({ figures }) => figures[key].hidden || figures[key].value !== null))
    .map((key) => [
      wordsCell(PLAN_FIGURE_NAMES[key]),
      ...plans.map(({ figures }) => figureCell(key, figures[key])),
      ...(plans.length === 2 ? [wordsCell(sayAgainst(key, plans[0]!, plans[1]!))] : []),
    ]);
  return {
    title: 'The plans side by side',
    columns: [
      { name: 'Figure', align: 'start', width: 2 },
      ...plans.map(({ name }) => ({ name, align: 'end' as const, width: 1.3 })),
      ...(plans.length === 2 ? [{ name: 'Difference', align: 'start' as const, width: 1.7 }] : []),
    ],
    rows,
    notes: notesOn(input, rows),
  };
}

function sayAgainst(key: PlanFigureKey, today: PublishedPlan, plan: PublishedPlan): string {
  const [from, to] = [today.figures[key], plan.figures[key]];
  if (from.hidden || to.hidden) return 'Hidden';
  const difference = sayDifference(key, from, to);
  return difference === null ? 'Does not apply' : sayDirection(difference);
}

/** What differs, better first; figures that are the same are named together. */
export function inWords(today: PublishedPlan, plan: PublishedPlan): string[] {
  const said = PLAN_FIGURES.flatMap((key) => {
    const difference = sayDifference(key, today.figures[key], plan.figures[key]);
    return difference === null ? [] : [{ key, difference }];
  });
  const differing = said.filter(({ difference }) => difference.words !== 'The same');
  const rank = (isBetter: boolean | null) => (isBetter === null ? 2 : isBetter ? 0 : 1);
  const lines = differing
    .toSorted((a, b) => rank(a.difference.isBetter) - rank(b.difference.isBetter))
    .map(({ key, difference }) => `${PLAN_FIGURE_NAMES[key]}: ${sayDirection(difference)}.`);
  const same = said.filter(({ difference }) => difference.words === 'The same');
  if (same.length === 0) return lines;
  const names = sayList(same.map(({ key }) => lowerFirst(PLAN_FIGURE_NAMES[key])));
  return [...lines, `The same: ${names}.`];
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** `2 figures are better, 1 is worse`: for a slide. */
export function countDirections(today: PublishedPlan, plan: PublishedPlan): string {
  const { better, worse } = betterAndWorse(today.figures, plan.figures);
  return `${sayCount(better, 'figure')} ${better === 1 ? 'is' : 'are'} better than today, ${worse} ${worse === 1 ? 'is' : 'are'} worse.`;
}
