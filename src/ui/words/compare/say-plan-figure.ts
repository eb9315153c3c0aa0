import { FIGURE_KINDS, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';
import { sayPounds, sayRange } from '../say-money.ts';
import { sayNumber } from '../say-number.ts';

/** What a figure by which plans are set side by side is called, in every table that does so. */
export const PLAN_FIGURE_NAMES: Readonly<Record<PlanFigureKey, string>> = {
  lots: 'Lots',
  people: 'People',
  hours: 'Hours a week',
  'waiting-today': 'People waiting today',
  'unmet-packages': 'Packages unmet',
  'unmet-hours': 'Hours unmet a week',
  'own-hours': 'Hours with the lots’ own providers',
  'back-up-hours': 'Hours with a back-up or specialist',
  'spot-hours': 'Hours bought on the spot market',
  'people-changing-provider': 'People who change provider',
  'people-changing-lot': 'People who change lot',
  'blocks-changing-lot': 'Blocks that change lot',
  'cost-a-year': 'Cost a year',
  'largest-to-smallest': 'Largest lot to smallest',
  'whole-networks': 'Networks whole in one lot',
  'lots-in-pieces': 'Lots in pieces',
  'lots-outside-band': 'Lots outside their band of hours',
  'lots-without-second': 'Lots without a second provider',
  'worst-failure-hours': 'Hours with nobody if the worst provider fails',
  contracts: 'Contracts',
  'rules-broken': 'Rules broken',
};

/** `8,400 h`, `£8,240,000`, `1.34`, `650`: a figure of a plan in its unit. */
export function sayPlanFigure(key: PlanFigureKey, value: number | null): string {
  if (value === null) return 'Does not apply';
  const { unit } = FIGURE_KINDS[key];
  if (unit === 'pounds') return sayPounds(value);
  return unit === 'hours' ? `${sayNumber(value)} h` : sayNumber(value);
}

/** The same as it may be published, with its range where it has one. */
export function saySafeFigure(key: PlanFigureKey, figure: SafeFigure): string {
  if (figure.hidden) return 'Hidden';
  const { value, least, most } = figure;
  if (least === undefined || most === undefined) return sayPlanFigure(key, value);
  return sayRange({ least, most }, (end) => sayPlanFigure(key, end));
}
