import { UNMET } from '../allocation/allocation.ts';
import type { Move } from './read-continuity.ts';

/** What becomes of one provider's work of today, in minutes a week. Kept, moving and left add up to today's. */
export interface ProviderWork {
  /** Position in `Dataset.providers`. */
  readonly provider: number;
  readonly todayMinutes: number;
  readonly keptMinutes: number;
  /** To other providers, or to the spot market. */
  readonly movingMinutes: number;
  /** To nobody. */
  readonly leftMinutes: number;
  /** Work it does not have today. */
  readonly gainedMinutes: number;
}

/** Hours of care a week in a full-time post: an assumption, as what carers are paid for beside care is not known. */
export const FULL_TIME_HOURS = 37;

/** Rough full-time posts that so many minutes a week come to. */
export function fullTimePosts(weeklyMinutes: number): number {
  return weeklyMinutes / 60 / FULL_TIME_HOURS;
}

/** The work of each provider that has some today or would have some, the most moving first. */
export function workMoving(moves: readonly Move[]): ProviderWork[] {
  const works = new Map<number, { -readonly [Key in keyof ProviderWork]: ProviderWork[Key] }>();
  const workOf = (provider: number) => {
    const known = works.get(provider) ?? { provider, ...NO_WORK };
    works.set(provider, known);
    return known;
  };
  for (const { from, to, weeklyMinutes } of moves) {
    if (to >= 0 && to !== from) workOf(to).gainedMinutes += weeklyMinutes;
    if (from < 0) continue;
    const work = workOf(from);
    work.todayMinutes += weeklyMinutes;
    if (to === from) work.keptMinutes += weeklyMinutes;
    else if (to === UNMET) work.leftMinutes += weeklyMinutes;
    else work.movingMinutes += weeklyMinutes;
  }
  return [...works.values()].sort((a, b) => b.movingMinutes - a.movingMinutes || a.provider - b.provider);
}

const NO_WORK = { todayMinutes: 0, keptMinutes: 0, movingMinutes: 0, leftMinutes: 0, gainedMinutes: 0 };
