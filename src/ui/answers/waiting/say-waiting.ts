import type { Cause } from '../../../core/waiting/find-causes.ts';
import type { FateOfWaiting } from '../../../core/waiting/fate-of-waiting.ts';
import type { Wait } from '../../../core/waiting/days-waiting.ts';
import type { WaitingLoad } from '../../../core/waiting/sum-groups.ts';
import type { WaitingSplit } from '../../../core/waiting/tally-waiting.ts';
import { NO_LOT } from '../../../core/scenario/scenario.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayHours, sayNumber } from '../../words/say-number.ts';

/** The bands of days waited, in their order. */
export const BAND_WORDS = ['Up to 7 days', '8 to 28', '29 to 90', 'Over 90', 'Not known'] as const;

/** `3 people (41 h a week)`. */
function sayPeople({ people, weeklyMinutes }: WaitingLoad): string {
  return `${sayCount(people, 'person', 'people')} (${sayHours(weeklyMinutes)} a week)`;
}

/** Whom the plan leaves waiting, in all. */
export function sayTotal({ nobody, bought }: WaitingSplit): string[] {
  const first =
    nobody.packages === 0
      ? 'Nobody is left waiting under this plan.'
      : `${sayPeople(nobody)} would have nobody under this plan.`;
  if (bought.packages === 0) return [first];
  return [
    first,
    `${nobody.packages === 0 ? 'Care' : 'Beside them, care'} for ${sayPeople(bought)} is bought one by one, on the spot market.`,
  ];
}

/** Where a cause is, and in how many providers' hands it would be. */
export interface CausePlace {
  readonly lotName: string;
  /** Providers asked in the lot. */
  readonly asked: number;
  /** By position in the data. */
  readonly providerName: (position: number) => string;
  readonly mostKilometres: number | null;
  /** True where providers have failed: then whoever is asked is asked in their place. */
  readonly isFailure: boolean;
}

/** Why some of a lot's people have nobody: `In North, 3 people (41 h a week) have nobody: …`. */
export function sayCause(cause: Cause, place: CausePlace): string {
  if (cause.lot === NO_LOT)
    return `${sayPeople(cause.load)} ${have(cause)} nobody, as their homes are in no lot.`;
  return `In ${place.lotName}, ${sayPeople(cause.load)} ${have(cause)} nobody: ${because(cause, place)}.`;
}

function have({ load }: Cause): string {
  return load.people === 1 ? 'has' : 'have';
}

function because(cause: Cause, place: CausePlace): string {
  switch (cause.reason) {
    case 'in-no-lot':
      return 'their homes are in no lot';
    case 'no-eligible-provider':
      return lacking(cause, place);
    case 'too-far':
      return `every provider that gives such care is registered more than ${sayNumber(place.mostKilometres ?? 0)} km away`;
    case 'no-second-provider':
      return `the lot’s one main provider is full. ${room(cause, place)}`;
    case 'no-capacity':
      return `the providers that could are too full. ${room(cause, place)}`;
  }
}

function lacking({ lack, subject, load }: Cause, { asked, isFailure }: CausePlace): string {
  const all = load.packages === 1 ? 'the package' : 'all';
  const needs = load.packages === 1 ? 'needs' : 'need';
  switch (lack) {
    case 'service':
      return `${all} ${needs} ${subject}, and ${noneOf(asked, 'gives it')}`;
    case 'client-group':
      return `${all} ${needs} care for the group ${subject}, and ${noneOf(asked, 'gives that')}`;
    case 'double-handed':
      return `${all} ${needs} two carers, and ${noneOf(asked, 'sends two')}`;
    case 'together':
      return 'no one provider there gives all that they need';
    default:
      return isFailure
        ? 'there is no other provider to ask'
        : 'no provider has a seat there or stands behind it';
  }
}

function noneOf(asked: number, gives: string): string {
  if (asked === 1) return 'its one provider does not';
  return asked === 2 ? `neither provider ${gives}` : `none of its ${sayNumber(asked)} providers ${gives}`;
}

function room(
  { roomiest, smallestMinutes, largestMinutes, load }: Cause,
  { providerName }: CausePlace,
): string {
  const sizes =
    load.packages === 1
      ? `and the package is ${sayHours(smallestMinutes)}`
      : smallestMinutes === largestMinutes
        ? `and the packages are ${sayHours(smallestMinutes)} each`
        : `and the packages are ${sayHours(smallestMinutes)} to ${sayHours(largestMinutes)}`;
  if (roomiest === null || roomiest.minutes === 0) return `None of them has any room left, ${sizes}`;
  return `${providerName(roomiest.provider)} has most room left, ${sayHours(roomiest.minutes)}, ${sizes}`;
}

/** Who waits today, and for how long. */
export function sayWait({ load, medianDays, longestDays }: Wait): string {
  if (load.packages === 0) return 'No package waits for a provider today.';
  const waits = `${sayCount(load.packages, 'package')} for ${sayCount(load.people, 'person', 'people')} ${load.packages === 1 ? 'waits' : 'wait'} for a provider today, ${sayHours(load.weeklyMinutes)} a week.`;
  if (medianDays === null || longestDays === null) return `${waits} How long is not known.`;
  if (load.packages === 1) return `${waits} It has waited ${sayCount(longestDays, 'day')}.`;
  return `${waits} Half have waited ${sayCount(medianDays, 'day')} or less, and the longest ${sayCount(longestDays, 'day')}.`;
}

/** What becomes of them under the plan. */
export function sayFate({ withProvider, bought, nobody, ended }: FateOfWaiting): string {
  const parts: [WaitingLoad, string][] = [
    [withProvider, 'would have a provider'],
    [bought, 'would be bought one by one'],
    [nobody, 'would still have nobody'],
    [ended, ended.packages === 1 ? 'is taken to have ended' : 'are taken to have ended'],
  ];
  const said = parts
    .filter(([{ packages }]) => packages > 0)
    .map(([{ packages }, words]) => `${sayNumber(packages)} ${words}`);
  return said.length === 0 ? '' : `Under this plan ${sayList(said)}.`;
}
