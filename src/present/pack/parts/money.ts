import type { DocumentPart } from '../../../io/document/document.ts';
import { sayStated, sayUsed } from '../../../ui/words/compare/options-words.ts';
import { sayDifference } from '../../../ui/words/compare/say-difference.ts';
import { saySafeFigure } from '../../../ui/words/compare/say-plan-figure.ts';
import { KIND_NAMES } from '../../../ui/words/say-money.ts';
import { figureCell, wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { notesOn } from './table-notes.ts';
import { wordsTable } from './words-table.ts';

/** What each plan costs a year, against today's, and what kind of money it is. */
export function moneyParts(input: PackInput): DocumentPart[] {
  const { plans, kindOfMoney } = input;
  const key = 'cost-a-year';
  const today = plans[0]!.figures[key];
  const rows = plans.map(({ name, figures }, at) => {
    const figure = figures[key];
    const difference = at === 0 ? null : sayDifference(key, today, figure);
    return [wordsCell(name), figureCell(key, figure), wordsCell(difference?.words ?? '')];
  });
  return [
    { kind: 'paragraph', text: `${KIND_NAMES[kindOfMoney]}, says the author.` },
    {
      kind: 'table',
      title: 'Cost a year of each plan',
      columns: [
        { name: 'Plan', align: 'start', width: 2 },
        { name: 'Cost a year', align: 'end', width: 1.4 },
        { name: 'Against today', align: 'start', width: 1.4 },
      ],
      rows,
      notes: [
        'Packages at the rates in the file or of their providers, for 52 weeks, with what the plan assumes. A range is what is not settled, such as a living wage.',
        ...notesOn(input, rows),
      ],
    },
  ];
}

/** The three questions on which a panel once threw a paper back: is demand, the budget or the commitment changing? */
export function unchangedParts({ plans, kindOfMoney }: PackInput): DocumentPart[] {
  const [today, ...others] = plans;
  const rows = others.flatMap(({ name, figures }) => {
    const [people, hours, cost] = (['people', 'hours', 'cost-a-year'] as const).map((key) => {
      const [from, to] = [today!.figures[key], figures[key]];
      if (from.hidden || to.hidden) return 'Hidden';
      return sayDifference(key, from, to)?.words ?? 'Does not apply';
    });
    const isSameDemand = people === 'The same' && hours === 'The same';
    return [
      [
        `${name}: demand`,
        isSameDemand ? 'Does not change' : 'Changes',
        isSameDemand ? 'The same people and hours of care.' : `People: ${people}. Hours a week: ${hours}.`,
      ],
      [
        `${name}: budget`,
        cost === 'The same' ? 'Does not change' : 'Changes',
        `Cost a year: ${cost}. ${KIND_NAMES[kindOfMoney]}, says the author.`,
      ],
      [
        `${name}: commitment`,
        figures.contracts.hidden ? '' : 'For decision',
        `Seats of providers in lots: ${saySafeFigure('contracts', figures.contracts)}. Nobody is committed to hours that are not guaranteed.`,
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns = [
    ['What', 1.6],
    ['Changes?', 1],
    ['By how much', 2.2],
  ] as const;
  return [wordsTable('What this does and does not change', columns, rows)];
}

/** Figures kept as a source states them, beside those that are used. */
export function statedParts({ paper }: PackInput): DocumentPart[] {
  if (paper.stated.length === 0) return [];
  const rows = paper.stated.map((stated) => [
    stated.about,
    stated.stated,
    sayStated(stated),
    sayUsed(stated),
    [stated.source, stated.caveat].filter((words) => words !== '').join('. '),
  ]);
  const columns = [
    ['About', 1.5],
    ['As stated', 1.2],
    ['Comes to', 1.2],
    ['As used', 1.2],
    ['Source and caveat', 2],
  ] as const;
  return [wordsTable('Figures as stated and as used', columns, rows)];
}
