import type { PlanRead } from '../figures/plan-read.ts';
import type { ArrivingClass } from '../queueing/capacity-for-service.ts';
import type { LotId } from '../scenario/scenario.ts';
import { roomOfSeats } from './room-of-seats.ts';

/** What packages take, and providers have, is counted in half-hours a week, … */
const UNIT_MINUTES = 30;
/** … or twice that, and so on, until a lot asks for no more units than these, so that the closed forms are instant. */
const MOST_UNITS = 1000;
/** Sizes that are told apart in a lot: packages in order of size, in so many groups of one number. */
const SIZES = 12;

/** A lot as a queue: who comes, and the time that its own providers share. */
export interface LotQueue {
  readonly lot: LotId;
  readonly unitMinutes: number;
  /** Sizes in units. Minutes are kept: a load is made larger where a size is rounded down, and the other way. */
  readonly classes: readonly ArrivingClass[];
  /** Minutes a week that are asked for, on average. */
  readonly loadMinutes: number;
  /** Minutes a week that its own providers have for it. */
  readonly roomMinutes: number;
}

/** The lots of a plan, in ledger order, with the packages of its demand coming and going as its years assume. */
export function lotQueues({ ledger, scenario, offers, figures }: PlanRead): LotQueue[] {
  const { demand, takers } = ledger;
  const { arrivalsPerWeek, meanWeeks } = scenario.assumptions.future;
  const arrivals =
    arrivalsPerWeek === null ? 1 / meanWeeks : arrivalsPerWeek / Math.max(1, demand.packageCount);
  const minutes = offers.seats.map((): number[] => []);
  for (let at = 0; at < demand.packageCount; at++) minutes[takers.lot[at]!]!.push(demand.weeklyMinutes[at]!);
  const lotMinutes = new Float64Array(offers.seats.length);
  for (const { lot, load } of figures.lots) lotMinutes[lot] = load.weeklyMinutes;
  const room = roomOfSeats(offers, lotMinutes);
  return scenario.lots.map(({ id }) => {
    const loadMinutes = minutes[id]!.reduce((sum, each) => sum + each, 0) * arrivals * meanWeeks;
    let unitMinutes = UNIT_MINUTES;
    while (loadMinutes / unitMinutes > MOST_UNITS) unitMinutes *= 2;
    return {
      lot: id,
      unitMinutes,
      classes: classesOf(minutes[id]!, unitMinutes, arrivals, meanWeeks),
      loadMinutes,
      roomMinutes: offers.seats[id]!.reduce(
        (sum, { capMinutes }, at) => sum + Math.min(capMinutes, room[id]![at]!),
        0,
      ),
    };
  });
}

/** `minutes` are of packages from the largest down, as a demand has them; each comes so often a week. */
function classesOf(
  minutes: readonly number[],
  unitMinutes: number,
  arrivals: number,
  meanWeeks: number,
): ArrivingClass[] {
  const groups = Math.min(SIZES, minutes.length);
  return Array.from({ length: groups }, (_, group) => {
    const own = minutes.slice(
      Math.floor((group * minutes.length) / groups),
      Math.floor(((group + 1) * minutes.length) / groups),
    );
    const all = own.reduce((sum, each) => sum + each, 0);
    const size = Math.max(1, Math.round(all / own.length / unitMinutes));
    return {
      arrivals: own.length * arrivals,
      load: (all / (size * unitMinutes)) * arrivals * meanWeeks,
      size,
    };
  });
}
