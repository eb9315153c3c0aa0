import type { Aim } from '../../../core/suggest/lot-wish.ts';
import type { FigureKey } from '../../words/definitions.ts';
import { sayArea, sayCount, sayHours, sayNumber, sayRatio, sayShare } from '../../words/say-number.ts';
import type { AimGround, ZoneNames } from './aim-ground.ts';

/** What each number of a plan means. */
export const AIM_FIGURES = {
  'even-hours': 'aimEvenHours',
  compact: 'aimCompact',
  zones: 'aimZones',
  stay: 'aimStay',
  'keep-provider': 'aimKeepProvider',
  travel: 'aimTravel',
  mix: 'aimMix',
  room: 'aimRoom',
} as const satisfies Readonly<Record<Aim, FigureKey>>;

/** An aim as a wish, and what asking for it does. */
export function sayAimWish(aim: Aim, [one, many]: ZoneNames): readonly [name: string, does: string] {
  return {
    'even-hours': ['Even hours', 'Gives each lot about the same hours of care.'],
    compact: ['Compact lots', 'Keeps the care of each lot near the middle of the lot.'],
    zones: [`Whole ${many}`, `Keeps the care of each ${one} in one lot.`],
    stay: ['Few people change lot', 'Leaves people in the lot they are in today.'],
    'keep-provider': [
      'Few people lose their provider',
      'Keeps people in a lot where the provider they have today has a seat.',
    ],
    travel: ['Little travel', 'Makes lots that carers can get around quickly.'],
    mix: ['Town and country in each lot', 'Gives each lot the same part of the rural hours.'],
    room: [
      'Fits what providers can deliver',
      'Keeps the hours of each lot within what its own providers have room for.',
    ],
  }[aim] as [string, string];
}

/** The number of an aim as a line of a table: what it is called there. */
export function sayAimName(aim: Aim, [one]: ZoneNames): string {
  return {
    'even-hours': 'Hours to move for even lots',
    compact: 'Distance from the middle of the lot',
    zones: `${capital(one)} hours kept together`,
    stay: 'People who change lot',
    'keep-provider': 'People whose provider has no seat',
    travel: 'Travel to get around the lots',
    mix: 'Rural hours to move for an even mix',
    room: 'Hours above what own providers can deliver',
  }[aim];
}

/** The number itself: `412 h`, `2.3 km`, `81%`, `120 people`; travel counts today's as 100. */
export function sayAim(aim: Aim, value: number, ground: AimGround): string {
  switch (aim) {
    case 'compact':
      return `${sayRatio(Math.sqrt(value / Math.max(1, ground.weight)))} km`;
    case 'zones':
      return ground.zoneMinutes === 0 ? '–' : sayShare(1 - value / ground.zoneMinutes);
    case 'stay':
    case 'keep-provider':
      return sayCount(value, 'person', 'people');
    case 'travel':
      return ground.today.travel === 0 ? '–' : sayNumber(Math.round((100 * value) / ground.today.travel));
    case 'even-hours':
      return ground.hasMinutes ? sayWholeHours(value) : sayArea(value);
    default:
      return sayWholeHours(value);
  }
}

/** How today's lots do by an aim; null where that says nothing, as today nobody has changed lot. */
export function sayAimToday(aim: Aim, ground: AimGround): string | null {
  const said = sayAim(aim, ground.today[aim], ground);
  const sayings: Readonly<Record<Aim, string | null>> = {
    'even-hours': `Today ${said}${ground.hasMinutes ? ' a week' : ''} would have to move to make all lots equal.`,
    compact: `Today care lies about ${said} from the middle of its lot.`,
    zones: `Today ${said} of ${ground.zones[0]} hours are kept together.`,
    stay: null,
    'keep-provider': `Today ${said} ${said === '1 person' ? 'has' : 'have'} a provider without a seat in their lot.`,
    travel: 'The travel of today’s lots counts as 100.',
    mix: `Today ${said} a week would have to move for an even mix.`,
    room: `Today lots have ${said} a week above what their own providers can deliver.`,
  };
  return sayings[aim];
}

/** Minutes that are worked out: tenths of an hour would promise too much, but for the last hour. */
export function sayWholeHours(minutes: number): string {
  return sayHours(minutes > 0 && minutes < 60 ? Math.round(minutes) : Math.round(minutes / 60) * 60);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
