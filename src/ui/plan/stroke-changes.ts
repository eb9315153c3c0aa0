import type { Figures } from '../../core/figures/figures.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** One term of what a stroke would change: whose hours, and by how many minutes a week. */
export interface StrokeChange {
  readonly name: string;
  readonly minutes: number;
}

/**
 * What a stroke would change if the hand let go now: the hours of each lot that differ, then of no
 * lot, then of nobody. Nothing that stays as it is is named.
 */
export function strokeChanges(scenario: Scenario, committed: Figures, figures: Figures): StrokeChange[] {
  const before = new Map(committed.lots.map((lot) => [lot.lot, lot.load.weeklyMinutes]));
  const changes = figures.lots.map((lot) => ({
    name: scenario.lots.find((each) => each.id === lot.lot)?.name ?? '',
    minutes: lot.load.weeklyMinutes - (before.get(lot.lot) ?? 0),
  }));
  changes.push(
    {
      name: 'No lot',
      minutes: figures.unassigned.load.weeklyMinutes - committed.unassigned.load.weeklyMinutes,
    },
    {
      name: 'With nobody',
      minutes: figures.total.placement.unmet.weeklyMinutes - committed.total.placement.unmet.weeklyMinutes,
    },
  );
  return changes.filter((change) => change.minutes !== 0);
}
