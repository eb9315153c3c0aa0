import { planOfOption, standingOf, type FigureStanding } from '../../../core/paper/out-of-date.ts';
import type { LinkedFigure, Option } from '../../../core/paper/paper.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import type { DocumentPart } from '../../../io/document/document.ts';
import {
  NOTHING_WRITTEN,
  OPTION_ROW_NAMES,
  RISK_COLOURS,
  sayOutcome,
  sayRisk,
} from '../../../ui/words/compare/options-words.ts';
import {
  PLAN_FIGURE_NAMES,
  sayPlanFigure,
  saySafeFigure,
} from '../../../ui/words/compare/say-plan-figure.ts';
import { sayDate } from '../../../ui/words/say-date.ts';
import { wordsCell } from '../cells.ts';
import type { PackInput } from '../pack-input.ts';
import { wordsTable } from './words-table.ts';

/** Each option in five rows, as its author wrote it, with the figures linked to it. Pros and cons stay together. */
export function optionsParts({ paper, publication, criteria }: PackInput): DocumentPart[] {
  return [
    {
      kind: 'paragraph',
      text: 'Outcomes are the author’s. No figure here was used to work one out.',
      tone: 'quiet',
    },
    ...paper.options.flatMap((option, at): DocumentPart[] => [
      wordsTable(
        `Option ${at + 1}. ${option.title}`,
        [
          ['Row', 1],
          [option.title, 4],
        ],
        rowsOf(option),
      ),
      ...figuresOf(option, planOfOption(option, publication)),
    ]),
    ...(criteria.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: 'What matters, and what the order hangs on' },
          { kind: 'list' as const, items: criteria },
        ]),
  ];
}

function rowsOf(option: Option): readonly (readonly [string, string])[] {
  const listed = (points: readonly string[]) =>
    points.length === 0 ? NOTHING_WRITTEN : points.map((point, at) => `${at + 1}. ${point}`).join('\n');
  const words = (text: string) => (text === '' ? NOTHING_WRITTEN : text);
  const outcome = sayOutcome(option.outcome);
  return [
    [OPTION_ROW_NAMES.benchmarking, words(option.benchmarking)],
    [OPTION_ROW_NAMES.pros, listed(option.pros)],
    [OPTION_ROW_NAMES.cons, listed(option.cons)],
    [OPTION_ROW_NAMES.finance, words(option.finance)],
    [OPTION_ROW_NAMES.outcome, option.reason === '' ? outcome : `${outcome}. ${option.reason}`],
  ];
}

function figuresOf(option: Option, plan: PublishedPlan | null): DocumentPart[] {
  if (option.figures.length === 0) return [];
  const rows = option.figures.map((figure) =>
    [
      PLAN_FIGURE_NAMES[figure.key],
      sayPlanFigure(figure.key, figure.value),
      sayDate(figure.at),
      sayStanding(figure, standingOf(figure, plan)),
    ].map(wordsCell),
  );
  return [
    {
      kind: 'table',
      title: `Figures of ${option.title}`,
      columns: [
        { name: 'Figure', align: 'start', width: 2 },
        { name: 'As quoted', align: 'end' },
        { name: 'On', align: 'start', width: 1.2 },
        { name: 'Now', align: 'start', width: 1.8 },
      ],
      rows,
      notes: [],
    },
  ];
}

function sayStanding({ key }: LinkedFigure, standing: FigureStanding): string {
  switch (standing.kind) {
    case 'current':
      return 'The same';
    case 'changed':
      return `Out of date: it is ${saySafeFigure(key, standing.now)} now`;
    case 'hidden':
      return 'Out of date: it is hidden now';
    case 'gone':
      return 'Out of date: its plan is no longer here';
  }
}

/** Every risk of every option, by its word. */
export function risksParts({ paper }: PackInput): DocumentPart[] {
  const rows = paper.options.flatMap(({ title, risks }) =>
    risks.map(({ about, word, mitigation }) => [
      wordsCell(title),
      wordsCell(about),
      { text: sayRisk(word), colour: RISK_COLOURS[word] },
      wordsCell(mitigation === '' ? NOTHING_WRITTEN : mitigation),
    ]),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Risks',
      columns: [
        { name: 'Option', align: 'start', width: 1.2 },
        { name: 'Risk', align: 'start', width: 2 },
        { name: 'How great', align: 'start', width: 0.9 },
        { name: 'What is done about it', align: 'start', width: 2 },
      ],
      rows,
      notes: ['Words of risk are the author’s, from High, Significant, Moderate, Some, Potential to Low.'],
    },
  ];
}
