import { PLAN_FIGURES, type PlanFigureKey } from '../../core/comparison/plan-figures.ts';
import type { PublishedPlan } from '../../core/publication/publication.ts';
import type { DocumentPart, DocumentSlide } from '../../io/document/document.ts';
import { sayOutcome } from '../../ui/words/compare/options-words.ts';
import { LARGE_FIGURE_WORDS, sayLargeFigure } from '../../ui/words/present/say-large-figure.ts';
import { proposedOf, type PackInput } from './pack-input.ts';
import { changesInWords } from './parts/changes.ts';
import { equalityParts } from './parts/equality.ts';
import { moneyParts, unchangedParts } from './parts/money.ts';
import { risksParts } from './parts/options.ts';
import { questionsParts } from './parts/record.ts';
import { comparisonTable, countDirections, inWords } from './parts/summary.ts';
import { wordsTable } from './parts/words-table.ts';

/** The figures of a before and after that a room takes in. */
const FEW: readonly PlanFigureKey[] = [
  'unmet-hours',
  'own-hours',
  'back-up-hours',
  'people-changing-provider',
  'cost-a-year',
  'whole-networks',
  'lots-without-second',
  'worst-failure-hours',
];
const MOST_LINES = 6;
/** Blocks, people who change lot and people who change provider; where lots go is for the speaker. */
const SAID_BESIDE = 3;

/** The pack as slides after its title: about a dozen, each with what fits on it, and notes for whoever speaks. */
export function slidesOf(input: PackInput): DocumentSlide[] {
  const { plans, pictures, paper } = input;
  const today = plans[0]!;
  const proposed = proposedOf(plans, paper);
  return [
    troubleSlide(input),
    ...plans.flatMap((plan, at) => pictureSlide(plan.name, pictures.lots[at], [], largeFigures(plan))),
    ...changesSlide(input, today, proposed),
    {
      title: 'Before and after',
      parts: [{ kind: 'table', ...comparisonTable(input, FEW) }],
      notes: today === proposed ? '' : inWords(today, proposed).join('\n'),
    },
    ...whoChangesSlide(input),
    ...partsSlide('What it costs', moneyParts(input)),
    ...partsSlide('What this does and does not change', unchangedParts(input)),
    ...optionsSlide(input),
    ...partsSlide('Risks', risksParts(input)),
    ...pictures.timeline.flatMap((picture) => pictureSlide('What happens when', picture, [])),
    ...partsSlide('Questions asked', questionsParts(input)),
  ];
}

/** Where things are now, in the figures that say what is wrong. */
function troubleSlide({ plans, paper }: PackInput): DocumentSlide {
  const today = plans[0]!;
  const troubles = PLAN_FIGURES.filter((key) => {
    const figure = today.figures[key];
    return TROUBLES.includes(key) && (figure.hidden || (figure.value ?? 0) > 0);
  });
  const proposed = proposedOf(plans, paper);
  return {
    title: 'Where we are now',
    parts: [
      {
        kind: 'list',
        items: (['people', 'hours', ...troubles] as const)
          .slice(0, MOST_LINES)
          .map((key) => sayInLarge(key, today)),
      },
    ],
    notes: proposed === today ? '' : countDirections(today, proposed),
  };
}

const TROUBLES: readonly PlanFigureKey[] = [
  'waiting-today',
  'unmet-hours',
  'back-up-hours',
  'lots-without-second',
  'worst-failure-hours',
  'rules-broken',
];

function pictureSlide(
  title: string,
  picture: PackInput['pictures']['lots'][number] | undefined,
  notes: readonly string[],
  beside: readonly string[] = [],
): DocumentSlide[] {
  if (picture == null) return [];
  const list: DocumentPart[] = beside.length === 0 ? [] : [{ kind: 'list', items: beside }];
  return [{ title, parts: [{ kind: 'picture', ...picture }, ...list], notes: notes.join('\n') }];
}

/** What a room asks of a plan first, beside its map. */
const LARGE: readonly PlanFigureKey[] = ['lots', 'unmet-hours', 'people-changing-provider', 'cost-a-year'];

function largeFigures(plan: PublishedPlan): string[] {
  const known = LARGE.filter((key) => plan.figures[key].hidden || plan.figures[key].value !== null);
  return known.map((key) => sayInLarge(key, plan));
}

/** `£8.2 million a year`, `24 lots`. */
function sayInLarge(key: PlanFigureKey, { figures }: PublishedPlan): string {
  const figure = figures[key];
  return `${sayLargeFigure(key, figure)}${figure.hidden ? ':' : ''} ${LARGE_FIGURE_WORDS[key]}`;
}

/** What changes with the plan that is proposed; the paper has the same of all others. */
function changesSlide(
  { plans, pictures }: PackInput,
  today: PublishedPlan,
  proposed: PublishedPlan,
): DocumentSlide[] {
  if (proposed.change === null) return [];
  const said = changesInWords(today, proposed, proposed.change);
  const picture = pictures.changes[plans.indexOf(proposed)];
  return pictureSlide(`What changes with ${proposed.name}`, picture, said, said.slice(0, SAID_BESIDE));
}

/** Who changes provider, by age or what else the files say first; the paper has all of it. */
function whoChangesSlide(input: PackInput): DocumentSlide[] {
  const [first, ...others] = equalityParts(input).filter((part) => part.kind === 'table');
  if (first === undefined) return [];
  const more = others.length === 0 ? [] : ['The paper has the same by other groups.'];
  return [{ title: 'Who changes provider', parts: [first], notes: more.join('') }];
}

/** Tables alone: words round them are for the page. */
function partsSlide(title: string, parts: readonly DocumentPart[]): DocumentSlide[] {
  const tables = parts.filter(({ kind }) => kind === 'table');
  return tables.length === 0 ? [] : [{ title, parts: tables, notes: '' }];
}

function optionsSlide({ paper }: PackInput): DocumentSlide[] {
  const rows = paper.options.map(({ title, pros, cons, outcome, reason }) => [
    title,
    `${pros.length} pros, ${cons.length} cons`,
    sayOutcome(outcome),
    reason,
  ]);
  const columns = [
    ['Option', 2],
    ['Case', 1.2],
    ['Outcome', 1.2],
    ['Why', 2.4],
  ] as const;
  return [
    {
      title: 'Options',
      parts: [wordsTable('Options and their outcomes', columns, rows)],
      notes: 'Outcomes are the author’s. Lotwise works none of them out.',
    },
  ];
}
