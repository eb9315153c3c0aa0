import type { PlacingAssumptions, TransferMode } from '../../core/scenario/assumptions.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';

/** What happens to packages that have a provider today: a name, and what it means. */
export const TRANSFER_MODES: readonly [mode: TransferMode, name: string, hint: string][] = [
  ['transfer-all', 'All packages transfer', 'Each package is placed anew, with the providers of this plan.'],
  [
    'keep-existing',
    'Existing packages stay',
    'They stay with today’s provider. Only new and waiting ones are placed.',
  ],
  [
    'gradual',
    'Gradual transfer',
    'Some of each provider’s packages have moved by now, spread evenly. The others stay.',
  ],
];

/** How a lot’s providers share its packages. */
export const OFFERS: readonly [offer: PlacingAssumptions['offer'], name: string, hint: string][] = [
  ['shares', 'By shares', 'Each main provider has its share of the lot, as near as can be.'],
  ['order', 'In order', 'The lead is offered each package first, then the second, and so on.'],
];

/** `20% more: 130 packages`, from today's packages. */
export function sayGrowth(percent: number, packagesToday: number): string {
  if (percent === 0) return 'No more packages than today';
  return `${percent}% more: ${sayCount(wholePart(percent, packagesToday), 'package')} added`;
}

/** `10% fewer: 65 packages have ended`. */
export function sayAttrition(percent: number, packagesToday: number): string {
  if (percent === 0) return 'No package has ended';
  const ended = wholePart(percent, packagesToday);
  return `${percent}% fewer: ${sayCount(ended, 'package')} ${ended === 1 ? 'has' : 'have'} ended`;
}

/** `40% have moved`. */
export function sayMoved(percent: number): string {
  return percent === 0 ? 'None has moved yet' : percent === 100 ? 'All have moved' : `${percent}% have moved`;
}

/** The sentence of setting the furthest distance. */
export function sayDistanceEdit(kilometres: number | null): string {
  return kilometres === null
    ? 'Place packages at any distance'
    : `Place packages within ${sayNumber(kilometres)} km of the provider`;
}

/** The sentence of setting the smallest package, in minutes a week. */
export function saySmallestEdit(minutes: number): string {
  return minutes === 0
    ? 'Count no packages as small'
    : `Count packages under ${sayNumber(minutes / 60)} hours as small`;
}

/** Whole packages of so many per cent, as the demand spreads them: never more than the part itself. */
function wholePart(percent: number, packages: number): number {
  return Math.floor((packages * percent) / 100);
}
