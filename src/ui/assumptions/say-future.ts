import type { FutureAssumptions } from '../../core/scenario/assumptions.ts';
import type { Duration, Routing } from '../../core/simulate/care-model.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';

/** How lengths of care differ round their mean: a name, and what it means. */
export const DURATION_CHOICES: readonly [duration: Duration, name: string, hint: string][] = [
  ['exponential', 'Many short, some long', 'Care may end in any week alike. The usual choice.'],
  ['lognormal', 'Most near the middle', 'With a few that are very long.'],
  ['fixed', 'All the same', 'Each package lasts the mean.'],
];

/** Which of a lot’s providers is asked first: a name, and what it means. */
export const ROUTING_CHOICES: readonly [routing: Routing, name: string, hint: string][] = [
  ['shares', 'By target shares', 'The one furthest below its share of the lot.'],
  ['first-fit', 'In order of seats', 'The lead, then the second, and so on.'],
  ['best-fit', 'Best fit', 'The one with least room that the package still fits.'],
  ['share-evenly', 'Share evenly', 'The one with most room.'],
  ['random', 'Any', 'Any with room, by chance.'],
];

/** What the data say of new packages a week, and two councils for scale. */
export function sayArrivalsHint(packagesToday: number, meanWeeks: number): string {
  return (
    `Left empty: ${sayNumber(packagesToday / meanWeeks)}, which is today’s ${sayCount(packagesToday, 'package')} ` +
    `÷ ${sayCount(meanWeeks, 'week')} of care each, so that as many come as end. ` +
    'For scale: Merton has about 12.5 a week, and Wokingham about 30 a month.'
  );
}

/** What is assumed, in a sentence or two; what is nought is left out. */
export function sayFuture(future: FutureAssumptions, packagesToday: number): string {
  const rate = sayNumber(future.arrivalsPerWeek ?? packagesToday / future.meanWeeks);
  const changes = [
    percent(future.growthPercentPerYear, 'more new packages each year', 'fewer new packages each year'),
    percent(future.winterPeakPercent, 'more of them in mid-winter'),
    percent(future.handBackPercentPerYear, 'of packages handed back a year'),
    percent(
      future.recruitmentPercentPerYear,
      'more hours from providers each year',
      'fewer hours from providers each year',
    ),
    percent(future.failurePercentPerYear, 'of providers failing in a year'),
  ].flat();
  return `${rate} new packages a week, for ${sayNumber(future.meanWeeks)} weeks each on average${changes.map((words) => `; ${words}`).join('')}.`;
}

function percent(value: number, more: string, fewer = more): string[] {
  return value === 0 ? [] : [`${sayNumber(Math.abs(value))}% ${value > 0 ? more : fewer}`];
}
