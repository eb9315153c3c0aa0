/**
 * The figures by which plans are set side by side, in the order of every table that does so. Each is one
 * number of a plan as a whole; `read-plan-figures` says how each is worked out.
 */
export const PLAN_FIGURES = [
  'lots',
  'people',
  'hours',
  'waiting-today',
  'unmet-packages',
  'unmet-hours',
  'own-hours',
  'back-up-hours',
  'spot-hours',
  'people-changing-provider',
  'people-changing-lot',
  'blocks-changing-lot',
  'cost-a-year',
  'largest-to-smallest',
  'whole-networks',
  'lots-in-pieces',
  'lots-outside-band',
  'lots-without-second',
  'worst-failure-hours',
  'contracts',
  'rules-broken',
] as const;
export type PlanFigureKey = (typeof PLAN_FIGURES)[number];

/** What a figure counts, and so how it is written and how a rule of disclosure treats it. */
export type FigureUnit = 'people' | 'packages' | 'hours' | 'pounds' | 'count' | 'ratio';

/** Which way a figure is better, where there is one; a reader is told, and decides. */
export type Better = 'less' | 'more' | 'neither';

export const FIGURE_KINDS: Readonly<Record<PlanFigureKey, { unit: FigureUnit; better: Better }>> = {
  lots: { unit: 'count', better: 'neither' },
  people: { unit: 'people', better: 'neither' },
  hours: { unit: 'hours', better: 'neither' },
  'waiting-today': { unit: 'people', better: 'neither' },
  'unmet-packages': { unit: 'packages', better: 'less' },
  'unmet-hours': { unit: 'hours', better: 'less' },
  'own-hours': { unit: 'hours', better: 'more' },
  'back-up-hours': { unit: 'hours', better: 'less' },
  'spot-hours': { unit: 'hours', better: 'less' },
  'people-changing-provider': { unit: 'people', better: 'less' },
  'people-changing-lot': { unit: 'people', better: 'less' },
  'blocks-changing-lot': { unit: 'count', better: 'neither' },
  'cost-a-year': { unit: 'pounds', better: 'less' },
  'largest-to-smallest': { unit: 'ratio', better: 'less' },
  'whole-networks': { unit: 'count', better: 'more' },
  'lots-in-pieces': { unit: 'count', better: 'less' },
  'lots-outside-band': { unit: 'count', better: 'less' },
  'lots-without-second': { unit: 'count', better: 'less' },
  'worst-failure-hours': { unit: 'hours', better: 'less' },
  contracts: { unit: 'count', better: 'neither' },
  'rules-broken': { unit: 'count', better: 'less' },
};

/** A figure of one plan. Hours are a week's, as whole minutes ÷ 60; pounds are a year's of 52 weeks. */
export interface PlanFigure {
  /** Null where it does not apply: no band is set, no networks are loaded, nothing to divide by. */
  readonly value: number | null;
  /** Its range, where the figure has one, as the cost has while a rate is not settled. */
  readonly least?: number;
  readonly most?: number;
}

export type PlanFigures = Readonly<Record<PlanFigureKey, PlanFigure>>;
