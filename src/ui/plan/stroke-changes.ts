import type { Figures } from '../../core/figures/figures.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** One term of what a stroke would change: whose hours, and by how many minutes a week. */
export interface StrokeChange {
  readonly name: string;
  readonly minutes: number;
}

/** How many more people would change provider than by the plan as committed; fewer is below 0. */
export function morePeopleChanging(committed: Figures, figures: Figures): number {
  return figures.total.peopleChanging - committed.total.peopleChanging;
}

/**
 * What a stroke would change if the hand let go now: first the hours with nobody, then those of each
 * lot and of no lot, the largest change first. Nothing that stays as it is is named.
 */
export function strokeChanges(scenario: Scenario, committed: Figures, figures: Figures): StrokeChange[] {
  const before = new Map(committed.lots.map((lot) => [lot.lot, lot.load.weeklyMinutes]));
  const lots = figures.lots.map((lot) => ({
    name: scenario.lots.find((each) => each.id === lot.lot)?.name ?? '',
    minutes: lot.load.weeklyMinutes - (before.get(lot.lot) ?? 0),
  }));
  const noLot = figures.unassigned.load.weeklyMinutes - committed.unassigned.load.weeklyMinutes;
  const nobody = figures.total.placement.unmet.weeklyMinutes - committed.total.placement.unmet.weeklyMinutes;
  return [
    { name: 'With nobody', minutes: nobody },
    ...[...lots, { name: 'No lot', minutes: noLot }].toSorted(
      (a, b) => Math.abs(b.minutes) - Math.abs(a.minutes),
    ),
  ].filter((change) => change.minutes !== 0);
}
