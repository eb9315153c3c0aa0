import type { LotYears } from '../../../core/years/years-figures.ts';
import { fanAt } from '../../charts/fan-at.ts';
import { sayFanPoint } from '../../charts/say-fan.ts';
import { sayAmount } from '../../words/say-estimate.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount } from '../../words/say-number.ts';
import type { LotRow } from './lot-rows.ts';

/** A failure that is set, with the provider's name. */
export interface SetFailure {
  readonly name: string;
  readonly week: number;
  readonly recoveryWeeks: number;
}

/** What waits in a week, in the middle future: `In week 60, 21 packages (14 to 30) wait: 12 in North and 9 in South.` */
export function sayWeekWaiting(week: number, rows: readonly LotRow[], area: LotYears): string {
  const all = fanAt(area.waitingFan, week);
  if (all === null) return 'Nothing is known of the weeks yet.';
  const waiting = rows
    .map(({ name, years }) => ({ name, packages: fanAt(years.waitingFan, week)?.middle ?? 0 }))
    .filter(({ packages }) => sayAmount(packages) !== '0')
    .sort((a, b) => b.packages - a.packages);
  const named = waiting
    .slice(0, NAMED)
    .map(
      ({ name, packages }) => `${sayAmount(packages)} ${name === NO_LOT_NAME ? 'in no lot' : `in ${name}`}`,
    );
  const more = waiting.length - named.length;
  const places = sayList([...named, ...(more > 0 ? [`fewer in ${sayCount(more, 'other lot')}`] : [])]);
  const where =
    named.length === 0
      ? 'No lot has any in its middle future'
      : `In the middle future of each lot: ${places}`;
  return `In week ${week}, packages waiting are ${sayFanPoint(all)}. ${where}.`;
}

const NO_LOT_NAME = 'In no lot';

/** Lots named before the others are only counted. */
const NAMED = 4;

/** How a failure that is set stands in a week. */
export function sayFailureWeek({ name, week: start, recoveryWeeks }: SetFailure, week: number): string {
  const back = start + recoveryWeeks;
  if (week < start) return `${name} stops in ${sayCount(start - week, 'week')}.`;
  if (week === start) return `${name} stops this week.`;
  if (week < back)
    return `${name} stopped ${sayCount(week - start, 'week')} ago, and is back in ${sayCount(back - week, 'week')}.`;
  return week === back
    ? `${name} is back this week.`
    : `${name} has been back for ${sayCount(week - back, 'week')}.`;
}
