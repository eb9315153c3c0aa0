import { findProvidersOutOfBand } from '../figures/find-out-of-band.ts';
import {
  findLargeShares,
  findPoorlyRated,
  findRegisteredElsewhere,
} from '../figures/find-provider-faults.ts';
import {
  findTooFewProviders,
  findTooManyLots,
  findTooManyProviders,
  findTwoPlaces,
} from '../figures/find-seat-faults.ts';
import type { Finding } from '../figures/checks.ts';
import type { Figures, LotFigures } from '../figures/figures.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Appointment } from '../scenario/scenario.ts';
import type { AwardChoice } from './award-choice.ts';
import type { AwardTask } from './award-task.ts';
import { mostSeatsOf, rulesToKeep, type AwardRule } from './award-wish.ts';

/**
 * What of a choice breaks the rules that were to be kept, found as the checklist of a plan finds it. `read` is
 * the plan that the task was made of. The quality floor always holds.
 */
export function checkAward(read: PlanRead, task: AwardTask, choice: Pick<AwardChoice, 'seats'>): Finding[] {
  const { dataset, fabric } = read.ledger;
  const { rules } = task;
  const appointments = choice.seats.map(({ lot, provider, isPrimary }): Appointment => ({
    lot,
    provider,
    role: isPrimary ? 'primary' : 'supplementary',
    share: 1,
  }));
  const within = new Set(task.lots);
  const lots = read.figures.lots.filter(({ lot }) => within.has(lot)).map((lot) => withSeats(lot, choice));
  const plan = { ...read.scenario, appointments };
  const find: Readonly<Record<AwardRule, () => Finding[]>> = {
    'enough-providers': () => findTooFewProviders(lots, appointments, rules.providersPerLot),
    'not-too-many-providers': () => findTooManyProviders(lots, appointments, mostSeatsOf(rules)),
    'lots-per-provider': () => findTooManyLots(plan, rules.mostLotsPerProvider!),
    'share-of-area': () => findLargeShares(lots, task.areaMinutes, rules.mostSharePercent!),
    'one-place-in-a-lot': () => findTwoPlaces(plan),
    'cqc-rating': () => findPoorlyRated(dataset, appointments, rules.leastCqcRating!),
    'registered-in-area': () => findRegisteredElsewhere(dataset, fabric, appointments),
    'provider-hours-in-band': () =>
      findProvidersOutOfBand(providersWith(task, choice), appointments, rules.providerViability),
    'quality-floor': () => [],
  };
  return rulesToKeep(rules, task.wish).flatMap((rule) => find[rule]());
}

/** Packages are not counted, as no rule asks for them. */
function withSeats(figures: LotFigures, { seats }: Pick<AwardChoice, 'seats'>): LotFigures {
  return {
    ...figures,
    seats: seats
      .filter(({ lot }) => lot === figures.lot)
      .map(({ provider, weeklyMinutes, keptMinutes }) => ({
        provider,
        inLot: { packages: 0, weeklyMinutes: weeklyMinutes + keptMinutes },
        totalMinutes: weeklyMinutes + keptMinutes,
        capacityMinutes: Infinity,
      })),
  };
}

function providersWith(task: AwardTask, { seats }: Pick<AwardChoice, 'seats'>): Figures['providers'] {
  return task.providers.map(({ provider, roomMinutes, keptMinutes }) => ({
    provider,
    capacityMinutes: roomMinutes + keptMinutes,
    totalMinutes: seats
      .filter((seat) => seat.provider === provider)
      .reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, keptMinutes),
    packages: 0,
  }));
}
