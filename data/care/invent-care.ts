import type { Random } from '../random.ts';

/** What one package asks for. Each visit counts once, and its minutes once for each carer. */
export interface Care {
  readonly visits: number;
  /** Of one visit, by the clock; a multiple of 15. */
  readonly minutes: number;
  readonly carers: number;
  readonly service: string;
}

export const HOME_CARE = 'Home care';
export const LIVE_IN = 'Live-in care';
export const LEARNING_DISABILITY = 'Learning disability';
export const MENTAL_HEALTH = 'Mental health';

const SERVICES = [HOME_CARE, LIVE_IN, LEARNING_DISABILITY, MENTAL_HEALTH];
const SERVICE_WEIGHTS = [0.866, 0.004, 0.07, 0.06];

const MEDIAN_HOURS = 10.8;
const SPREAD = 0.56;
const MOST_HOURS = 70;
/** From these hours a week, both carers' together, how often a package takes two carers. */
const DOUBLE_HANDED = [
  { fromHours: 16, chance: 0.54 },
  { fromHours: 10, chance: 0.04 },
  { fromHours: 0, chance: 0.01 },
];
/** Visits a week that people have: some days, or one to five on each day. */
const VISITS = [1, 2, 3, 4, 5, 7, 10, 14, 18, 21, 25, 28, 35];
const MOST_VISITS = 35;
const MINUTES = [15, 30, 45, 60];
const MINUTES_WEIGHTS = [0.46, 0.5, 0.02, 0.02];

/** Packages of which the hours follow a lognormal curve, as home care does: many small, few large. */
export function inventCare(count: number, random: Random): Care[] {
  return Array.from({ length: count }, () => {
    const service = SERVICES[random.weighted(SERVICE_WEIGHTS)]!;
    return service === LIVE_IN ? liveInCare(random) : visitingCare(service, random);
  });
}

function liveInCare(random: Random): Care {
  return { visits: 7, minutes: 60 * random.pick([12, 14, 16, 24]), carers: 1, service: LIVE_IN };
}

function visitingCare(service: string, random: Random): Care {
  const hours = Math.min(MOST_HOURS, MEDIAN_HOURS * Math.exp(SPREAD * random.normal()));
  const { chance } = DOUBLE_HANDED.find(({ fromHours }) => hours >= fromHours)!;
  const carers = random.unit() < chance ? 2 : 1;
  const wishAt = (minutes: number) => (hours * 60) / carers / minutes;
  const usual = MINUTES[random.weighted(MINUTES_WEIGHTS)]!;
  // Who needs more than the most visits has longer ones.
  const minutes = MINUTES.find((each) => each >= usual && wishAt(each) <= MOST_VISITS) ?? MINUTES.at(-1)!;
  const wish = wishAt(minutes);
  const visits = VISITS.reduce((best, each) => (Math.abs(each - wish) < Math.abs(best - wish) ? each : best));
  return { visits, minutes, carers, service };
}

/** Minutes a week that a nudge may go too far: a little, as the last minutes are seldom one package's. */
const MOST_OVERSHOT = 90;

/** Hours a week of a package: those of all its carers. */
export function hoursOf({ visits, minutes, carers }: Care): number {
  return (visits * minutes * carers) / 60;
}

/** The same packages, a few of them a little larger or smaller, with exactly these totals. */
export function careWithTotals(
  care: readonly Care[],
  totals: { readonly visits: number; readonly hours: number },
  random: Random,
): Care[] {
  const settled = [...care];
  nudgeVisits(settled, totals.visits, random);
  nudgeMinutes(settled, totals.hours * 60, random);
  return settled;
}

function nudgeVisits(care: Care[], target: number, random: Random): void {
  let short = target - care.reduce((sum, { visits }) => sum + visits, 0);
  while (short !== 0) {
    const at = random.below(care.length);
    const { visits, service } = care[at]!;
    const rung = VISITS.indexOf(visits) + Math.sign(short);
    const changed = Math.abs(short) > 7 ? VISITS[rung] : visits + Math.sign(short);
    if (service === LIVE_IN || changed === undefined || changed < 1 || changed > MOST_VISITS) continue;
    if (Math.abs(changed - visits) > Math.abs(short)) continue;
    care[at] = { ...care[at]!, visits: changed };
    short -= changed - visits;
  }
}

function nudgeMinutes(care: Care[], target: number, random: Random): void {
  let short = target - care.reduce((sum, each) => sum + 60 * hoursOf(each), 0);
  while (short !== 0) {
    const at = random.below(care.length);
    const { visits, minutes, carers, service } = care[at]!;
    const changed = minutes + 15 * Math.sign(short);
    const gain = (changed - minutes) * visits * carers;
    const isTooFar = Math.abs(short - gain) > Math.max(Math.abs(short), MOST_OVERSHOT);
    if (service === LIVE_IN || !MINUTES.includes(changed) || changed === 15 || isTooFar) continue;
    care[at] = { ...care[at]!, minutes: changed };
    short -= gain;
  }
}
