import type { Figures } from '../core/figures/figures.ts';
import { NO_LOT, type LotId, type Scenario } from '../core/scenario/scenario.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The sentence of a stroke: 'Give 14 blocks to North', 'Take 1 block out of its lot'. */
export function labelOfStroke(scenario: Scenario, blockCount: number, lot: LotId): string {
  const blocks = `${NUMBER.format(blockCount)} ${blockCount === 1 ? 'block' : 'blocks'}`;
  if (lot === NO_LOT) return `Take ${blocks} out of ${blockCount === 1 ? 'its lot' : 'their lots'}`;
  return `Give ${blocks} to ${scenario.lots.find((other) => other.id === lot)?.name ?? 'no lot'}`;
}

/** What an action did, for people who cannot see the map: its sentence, then each lot whose hours moved. */
export function announce(label: string, scenario: Scenario, before: Figures | null, after: Figures): string {
  const moved = after.lots.flatMap((figures) => {
    const was = before?.lots.find((other) => other.lot === figures.lot);
    const name = scenario.lots.find((lot) => lot.id === figures.lot)?.name;
    if (!was || was.load.weeklyMinutes === figures.load.weeklyMinutes) return [];
    return [`${name} now has ${hours(figures.load.weeklyMinutes)}`];
  });
  const unmet = after.total.placement.unmet.weeklyMinutes;
  const unmetMoved = before !== null && before.total.placement.unmet.weeklyMinutes !== unmet;
  const parts = [...moved.slice(0, 4), ...(unmetMoved ? [`${hours(unmet)} with nobody`] : [])];
  return parts.length === 0 ? `${label}.` : `${label}. ${parts.join(', ')}.`;
}

function hours(weeklyMinutes: number): string {
  return `${NUMBER.format(weeklyMinutes / 60)} hours a week`;
}
