import type { Fabric } from '../../../core/fabric/fabric.ts';
import { NO_LOT, type Scenario } from '../../../core/scenario/scenario.ts';
import type { Alternative, LotChanges } from '../../../core/suggest/alternative.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';
import type { AimGround, ZoneNames } from './aim-ground.ts';
import { largestToSmallest } from './lot-sums.ts';
import { sayAim, sayWholeHours } from './say-aim.ts';

/** Plans of a search to choose from, the best by the wish first; of one that was ended, the best so far. */
export function alternativesOf({ suggestion, progress }: LotSearch): readonly Alternative[] {
  return suggestion?.alternatives ?? (progress === null ? [] : [progress.best]);
}

/** Whether an alternative is the very plan that was asked of. */
export function isAsToday(alternative: Alternative, of: Scenario): boolean {
  return (
    alternative.lots.length === of.lots.length &&
    alternative.assignment.every((lot, block) => lot === of.assignment[block])
  );
}

/**
 * What sets an alternative apart: `As you asked`, `More even hours`; where the count was left open, `…, 4 lots`.
 * Only the first is as asked; another that leans nowhere is another way to do so.
 */
export function sayLeaning(
  { leaning, lots }: Alternative,
  place: number,
  { asked: search, wish }: LotSearch,
  zones: ZoneNames,
): string {
  if (search === 'tidy') return 'Tidied';
  const words = {
    'even-hours': 'More even hours',
    compact: 'More compact',
    zones: `More whole ${zones[1]}`,
    stay: 'Fewer people change lot',
    'keep-provider': 'More people keep their provider',
    travel: 'Less travel',
    mix: 'More even mix of town and country',
    room: 'Fits providers better',
    'fewer-changes': 'Fewer changes',
  };
  const asked = place === 0 ? 'As you asked' : 'Another way';
  const name = leaning === null ? asked : words[leaning];
  return wish.lotCount.least === wish.lotCount.most ? name : `${name}, ${sayCount(lots.length, 'lot')}`;
}

/** `12 blocks change lot: 140 people and 1,200 h a week.` */
export function sayChanged({ blocks, people, weeklyMinutes }: LotChanges): string {
  if (blocks === 0) return 'No block changes lot.';
  return `${sayCount(blocks, 'block')} ${blocks === 1 ? 'changes' : 'change'} lot: ${sayCount(people, 'person', 'people')} and ${sayWholeHours(weeklyMinutes)} a week.`;
}

/** Lots that come and go: `‘Lot 4’ is new: it has no providers until you appoint some. ‘East’ is no more.` Empty for none. */
export function sayLotsChanged({ lots }: Pick<Scenario, 'lots'>, today: Pick<Scenario, 'lots'>): string[] {
  const missing = (some: Scenario['lots'], among: Scenario['lots']) =>
    some.filter(({ id }) => among.every((other) => other.id !== id)).map(({ name }) => `‘${name}’`);
  const [fresh, gone] = [missing(lots, today.lots), missing(today.lots, lots)];
  const sayNew = fresh.length === 1 ? 'is new: it has' : 'are new: they have';
  return [
    fresh.length === 0 ? [] : `${sayFew(fresh)} ${sayNew} no providers until you appoint some.`,
    gone.length === 0 ? [] : `${sayFew(gone)} ${gone.length === 1 ? 'is' : 'are'} no more.`,
  ].flat();
}

/** What a person should know before taking a plan. Empty for none. */
export function sayWarnings(alternative: Alternative): string[] {
  const { outOfBandMinutes, isContiguous, assignment } = alternative;
  const without = assignment.filter((lot) => lot === NO_LOT).length;
  return [
    outOfBandMinutes > 0 ? `${sayWholeHours(outOfBandMinutes)} a week lie outside the hours asked for.` : [],
    isContiguous ? [] : 'A lot is not in one piece.',
    without === 0 ? [] : `${sayCount(without, 'block')} ${without === 1 ? 'is' : 'are'} in no lot.`,
  ].flat();
}

/** The best so far, while the search goes on. */
export function sayBest(best: Alternative, fabric: Fabric, ground: AimGround): string {
  const times = largestToSmallest(fabric, best);
  const parts = [
    times === null ? [] : sayEvenness(times),
    ground.zoneMinutes === 0
      ? []
      : `${sayAim('zones', best.values.zones, ground)} of ${ground.zones[0]} hours are kept together`,
    `${sayCount(best.values.stay, 'person changes', 'people change')} lot`,
  ].flat();
  return `Best so far: ${sayList(parts)}.`;
}

function sayEvenness(times: number): string {
  const said = sayTimes(times);
  return said === NEARLY_EQUAL
    ? 'all lots have nearly the same hours'
    : `the largest lot has ${said} the hours of the smallest`;
}

/** How many times the hours of the smallest lot the largest has: `1.1 times`. */
export function sayTimes(times: number): string {
  return times < 1.005 ? NEARLY_EQUAL : `${sayNumber(times)} times`;
}

const NEARLY_EQUAL = 'nearly equal';

/** What a small map of a plan shows. */
export function sayPicture(name: string, plan: Pick<Scenario, 'lots' | 'assignment'>): string {
  const blocks = (lot: number) => plan.assignment.filter((each) => each === lot).length;
  const lots = plan.lots.map(({ id, name: lot }) => `${lot} with ${sayCount(blocks(id), 'block')}`);
  return `Map of ‘${name}’: ${sayNumber(plan.lots.length)} lots. ${sayFew(lots)}.`;
}

/** A few of many names: more would not be read. */
function sayFew(names: readonly string[]): string {
  const most = 8;
  if (names.length <= most) return sayList(names);
  return `${names.slice(0, most).join(', ')} and ${sayNumber(names.length - most)} more`;
}
