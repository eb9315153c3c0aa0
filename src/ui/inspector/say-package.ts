import { NO_DAY } from '../../core/dataset/packages.ts';
import type { Unplaced } from '../../core/waiting/explain-unplaced.ts';
import { sayDayNumber } from '../words/say-date.ts';
import { sayCount, sayHours, sayNumber } from '../words/say-number.ts';

/** Since when a package waits, and for how many days up to the day of the data; null where no day is known. */
export function sayWaitingSince(waitingSince: number, asOf: number | null): string | null {
  if (waitingSince === NO_DAY) return null;
  const since = sayDayNumber(waitingSince);
  if (asOf === null || asOf < waitingSince) return since;
  return `${sayCount(asOf - waitingSince, 'day')}, since ${since}`;
}

/** What a package asks for, as far as the reason why nobody takes it speaks of it. */
export interface AskedCare {
  readonly weeklyMinutes: number;
  readonly service: string;
  readonly clientGroup: string | null;
  /** By position in the data. */
  readonly providerName: (position: number) => string;
  readonly mostKilometres: number | null;
}

/** Why no provider of the plan takes a package. */
export function sayUnplaced({ reason, lack, roomiest }: Unplaced, asked: AskedCare): string {
  switch (reason) {
    case 'in-no-lot':
      return 'It lies in no lot, so no provider is asked.';
    case 'no-eligible-provider':
      return sayLack(lack, asked);
    case 'too-far':
      return `Every provider that gives such care is registered more than ${sayNumber(asked.mostKilometres ?? 0)} km away.`;
    case 'no-second-provider':
      return `Its lot has one main provider, and it is too full. ${sayRoom(roomiest, asked)}`;
    case 'no-capacity':
      return `The providers that could take it are too full. ${sayRoom(roomiest, asked)}`;
  }
}

function sayLack(lack: Unplaced['lack'], { service, clientGroup }: AskedCare): string {
  switch (lack) {
    case 'service':
      return `No provider of its lot gives ${service}.`;
    case 'client-group':
      return `No provider of its lot cares for the group ${clientGroup ?? 'it is of'}.`;
    case 'double-handed':
      return 'No provider of its lot sends two carers.';
    case 'together':
      return 'No one provider of its lot gives all that it needs.';
    default:
      return 'No provider has a seat in its lot or stands behind it.';
  }
}

function sayRoom(roomiest: Unplaced['roomiest'], { weeklyMinutes, providerName }: AskedCare): string {
  if (roomiest === null) return '';
  const { provider, minutes } = roomiest;
  return `${providerName(provider)} has most room left, ${sayHours(minutes)}, and the package is ${sayHours(weeklyMinutes)}.`;
}
