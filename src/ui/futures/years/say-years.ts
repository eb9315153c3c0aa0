import type { Estimate, Fan, YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { sayAmount, sayBetween, sayEstimateRange, sayFineShare } from '../../words/say-estimate.ts';
import { sayCount, sayRatio as sayTenths } from '../../words/say-number.ts';
import { sayRoundPounds } from '../../words/say-money.ts';
import { sayWeek } from '../../charts/week-axis.ts';

/** `On average 14 packages wait at any time: 9 to 21 in eight of ten futures.` */
export function sayWaiting({ area }: YearsFigures): string {
  const { mean } = area.waiting;
  if (mean === 0) return 'No package waits for a provider in any future.';
  const { low, high } = usualRange(area.waitingFan);
  return `On average ${sayWait(mean)} at any time: ${sayBetween(low, high)} in eight of ten futures.`;
}

function sayWait(packages: number): string {
  const said = sayAmount(packages);
  if (said === '0') return 'fewer than 0.1 packages wait';
  return said === '1' ? '1 package waits' : `${said} packages wait`;
}

/**
 * What is set against the plan: `With the lead alone in each lot it would be 31: 17 more (15 to 19).` Beside a
 * small number of the plan it is said in tenths too, so that a reader can add up.
 */
export function sayAgainst(
  { wish, figures, against, difference }: YearsRun,
  otherName: string,
): string | null {
  if (against === null || difference === null || wish.against.kind === 'nothing') return null;
  const beginning = {
    'lead-alone': 'With one provider in each lot, its lead with its own hours,',
    'one-with-all-hours': 'With one provider in each lot that has all the hours,',
    scenario: `Under ‘${otherName}’`,
  }[wish.against.kind];
  const say = figures !== null && sayAmount(figures.area.waiting.mean).includes('.') ? sayTenths : sayAmount;
  return `${beginning} it would be ${say(against.area.waiting.mean)}: ${sayDifference(turned(difference.waiting), say)}.`;
}

/** `17 more (15 to 19)`, `5 fewer (4 to 6)`, or that no difference is certain. */
export function sayDifference(more: Estimate, say: (value: number) => string = sayAmount): string {
  if (more.low > 0) return `${say(more.mean)} more${sayKnown(more, say)}`;
  if (more.high < 0) return `${say(-more.mean)} fewer${sayKnown(turned(more), say)}`;
  if (!Number.isFinite(more.high - more.low)) return 'how much of that is chance is not known yet';
  const [fewer, most] = [say(-more.low), say(more.high)];
  if (fewer === '0' && most === '0') return 'no difference';
  return `no difference that is certain (between ${fewer} fewer and ${most} more)`;
}

/** ` (15 to 19)`: the range of a mean that was said before; nothing where that is said alike. */
function sayKnown(estimate: Estimate, say: (value: number) => string): string {
  const range = sayEstimateRange(estimate, say);
  return range === say(estimate.mean) ? '' : ` (${range})`;
}

/** How new packages find somebody, over the area. */
export function sayAtOnce({ area }: YearsFigures): string {
  if (area.packagesPerYear.mean === 0) return 'No new package asks for a provider.';
  const late =
    area.waited.mean === 0
      ? 'None has to wait.'
      : `${sayFineShare(area.waited.mean)} have to wait, half of them longer than ${sayDays(area.days.median)}.`;
  const found =
    area.atOnce.mean === 0
      ? 'No new package finds one of its lot’s own providers at once.'
      : `${sayFineShare(area.atOnce.mean)} of new packages find one of their lot’s own providers at once${sayKnown(area.atOnce, sayFineShare)}.`;
  return `${found} ${late}`;
}

/** What nobody delivers, and what the care costs. */
export function sayHoursAndCost({ area, costPerYear }: YearsFigures): string {
  const hours = sayAmount(area.unmetMinutes.mean / 60);
  const unmet =
    area.unmetMinutes.mean === 0
      ? 'Every hour is delivered'
      : `Nobody delivers ${hours} hours a week, on average`;
  return `${unmet}. Care costs ${sayRoundPounds(costPerYear.mean)} a year: ${sayBetween(costPerYear.low, costPerYear.high, sayRoundPounds)} in eight of ten futures.`;
}

/** What the ranges cover, and what they cannot. */
export function sayCovers({ replications, weeks }: YearsFigures): string {
  return (
    `From ${sayCount(replications, 'future')} of ${sayWeek(weeks)}. ‘Eight of ten futures’ says how far chance may lead: one future in ten lies below, one above. ` +
    'A range in brackets says how well we know an average: with 95% confidence it lies in there. ' +
    'Both hold only as far as what is assumed holds.'
  );
}

/** `under a day`, `1 day`, `12 days`; past two years waits are not told apart. */
export function sayDays(days: number): string {
  if (days >= 730) return 'two years or more';
  return days < 1 ? 'a day' : sayCount(Math.round(days), 'day');
}

/** The low and the high end of a fan in a usual week: their means over the weeks. */
function usualRange({ low, high }: Fan): { low: number; high: number } {
  const mean = (values: Float64Array) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { low: mean(low), high: mean(high) };
}

/** A difference seen from the other side. */
export function turned({ mean, low, high }: Estimate): Estimate {
  return { mean: -mean, low: -high, high: -low };
}
