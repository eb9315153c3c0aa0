import type { PlanFigureKey } from '../../core/comparison/plan-figures.ts';
import type { SceneDraft } from '../../core/paper/add-scenes.ts';
import { MOST_SCENE_FIGURES } from '../../core/paper/paper-limits.ts';
import type { Option } from '../../core/paper/paper.ts';
import type { PublishedPlan } from '../../core/publication/publication.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/**
 * A presentation to begin from: where we are now, what is wrong, what is proposed and what changes. The
 * problem is said by those of today's figures that are not nought, as published; `option` is what the paper
 * says of the proposal, if it does. Figures are linked and not written out, so that they follow the plans.
 */
export function fourSteps(
  today: PublishedPlan | null,
  proposal: Pick<Scenario, 'id' | 'name'>,
  option: Option | null,
): SceneDraft[] {
  const troubles = troublesOf(today);
  const isWaiting = troubles.includes('waiting-today');
  return [
    {
      ...STEP,
      title: 'Where we are now',
      words: 'These are today’s lots, and the providers that work in each.',
      notes: 'Say who has care today, and how the lots came to be.',
      figures: ['people', 'hours', 'lots', 'contracts'],
    },
    {
      ...STEP,
      title: 'Why it has to change',
      words: isWaiting
        ? 'People are waiting for a provider. The darker the area, the more hours wait there.'
        : 'This is what today’s lots leave to be done.',
      notes: 'Say what these figures mean for people who wait and for providers.',
      need: isWaiting ? 'waiting-now' : 'off',
      figures: troubles,
    },
    {
      ...STEP,
      title: `What we propose: ${proposal.name}`,
      words: wordsOf(option),
      notes:
        option === null || option.reason === ''
          ? 'Say why these lots, and why these providers.'
          : option.reason,
      scenario: proposal.id,
      // Who waits today is so under every plan.
      figures: troubles.filter((key) => key !== 'waiting-today'),
    },
    {
      ...STEP,
      title: 'What changes, and for whom',
      words: 'The marked areas change lot. Everywhere else stays as it is.',
      notes: 'Say how people will be told, and when.',
      view: 'difference',
      scenario: proposal.id,
      figures: ['people-changing-lot', 'people-changing-provider', 'blocks-changing-lot', 'cost-a-year'],
    },
  ];
}

const STEP = {
  view: 'plan',
  scenario: null,
  against: null,
  bounds: null,
  need: 'off',
  zones: null,
  minutes: 2,
} as const;

/** Figures of which none is best, the gravest first. */
const TROUBLES: readonly PlanFigureKey[] = [
  'waiting-today',
  'unmet-hours',
  'lots-without-second',
  'worst-failure-hours',
  'lots-outside-band',
  'back-up-hours',
  'lots-in-pieces',
  'rules-broken',
];

function troublesOf(today: PublishedPlan | null): PlanFigureKey[] {
  const found = TROUBLES.filter((key) => {
    const figure = today?.figures[key];
    return figure !== undefined && !figure.hidden && figure.value !== null && figure.value > 0;
  });
  return (found.length === 0 ? TROUBLES : found).slice(0, MOST_SCENE_FIGURES);
}

/** As many points as a room can take in, a line each. */
const MOST_POINTS_SAID = 3;

function wordsOf(option: Option | null): string {
  const points = option?.pros.slice(0, MOST_POINTS_SAID) ?? [];
  return points.length === 0
    ? 'These are the lots we propose, and the providers for each.'
    : points.join('\n');
}
