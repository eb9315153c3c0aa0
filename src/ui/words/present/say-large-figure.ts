import { FIGURE_KINDS, type FigureUnit, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';
import { sayRoundPounds } from '../say-money.ts';
import { sayNumber, sayRatio } from '../say-number.ts';

/** What stands under a figure in large type: so few words that a room takes them in at a glance. */
export const LARGE_FIGURE_WORDS: Readonly<Record<PlanFigureKey, string>> = {
  lots: 'lots',
  people: 'people with home care',
  hours: 'hours of care a week',
  'waiting-today': 'people waiting for a provider today',
  'unmet-packages': 'packages with nobody',
  'unmet-hours': 'hours a week with nobody',
  'own-hours': 'hours a week with the lots’ own providers',
  'back-up-hours': 'hours a week with back-ups',
  'spot-hours': 'hours a week bought one by one',
  'people-changing-provider': 'people change provider',
  'people-changing-lot': 'people live in another lot',
  'blocks-changing-lot': 'blocks change lot',
  'cost-a-year': 'a year',
  'largest-to-smallest': 'times as many hours in the largest lot as in the smallest',
  'whole-networks': 'primary care networks in one lot each',
  'lots-in-pieces': 'lots in more than one piece',
  'lots-outside-band': 'lots with too few or too many hours',
  'lots-without-second': 'lots with no second provider',
  'worst-failure-hours': 'hours a week with nobody if the worst provider fails',
  contracts: 'contracts to manage',
  'rules-broken': 'rules broken',
};

/** A figure as published, as a room reads it: `8,400`, `£8.2 million`, `Not shown`; a range with ‘to’. */
export function sayLargeFigure(key: PlanFigureKey, figure: SafeFigure): string {
  if (figure.hidden) return 'Not shown';
  if (figure.value === null) return 'Does not apply';
  const say = SAY[FIGURE_KINDS[key].unit];
  const [least, most] = [say(figure.least ?? figure.value), say(figure.most ?? figure.value)];
  if (least === most) return say(figure.value);
  return `${bothInMillions(least, most) ? least.replace(MILLION, '') : least} to ${most}`;
}

const MILLION = ' million';

/** `£8.3 to £9.8 million` is as plain as saying the word twice, and shorter. */
function bothInMillions(...ends: readonly string[]): boolean {
  return ends.every((end) => end.endsWith(MILLION));
}

const SAY: Readonly<Record<FigureUnit, (value: number) => string>> = {
  people: sayNumber,
  packages: sayNumber,
  hours: sayNumber,
  count: sayNumber,
  pounds: sayRoundPounds,
  ratio: sayRatio,
};
