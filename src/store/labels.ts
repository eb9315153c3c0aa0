import { findLot } from '../core/edits/find-lot.ts';
import { carryAssignment } from '../core/fabric/carry-assignment.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Figures } from '../core/figures/figures.ts';
import { NO_LOT, type LotId, type Scenario } from '../core/scenario/scenario.ts';
import type { Proposal } from './planner.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The sentence of a stroke: 'Give 14 blocks to North', 'Take 1 block out of its lot'. */
export function labelOfStroke(scenario: Scenario, blockCount: number, lot: LotId): string {
  const blocks = `${NUMBER.format(blockCount)} ${blockCount === 1 ? 'block' : 'blocks'}`;
  if (lot === NO_LOT) return `Take ${blocks} out of ${blockCount === 1 ? 'its lot' : 'their lots'}`;
  return `Give ${blocks} to ${findLot(scenario, lot)?.name ?? 'no lot'}`;
}

/** The sentence of blocks that go to several lots: 'Give 14 blocks to North and 3 blocks to East'. */
export function labelOfMoves(scenario: Scenario, moves: Proposal): string {
  const counts = new Map<LotId, number>();
  for (const lot of moves.values()) counts.set(lot, (counts.get(lot) ?? 0) + 1);
  const parts = [...counts].map(([lot, count]) => labelOfStroke(scenario, count, lot));
  const [first = '', ...others] = parts;
  return [first, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))].join(', ');
}

/** The sentence of a cut: 'Cut 9 blocks'. */
export function labelOfCut(before: Scenario, after: Scenario): string {
  const known = new Set(before.cuts);
  const count = after.cuts.filter((cut) => !known.has(cut)).length;
  return `Cut ${NUMBER.format(count)} ${count === 1 ? 'block' : 'blocks'}`;
}

/** The sentence of a split: 'Split North: North 2 is new'. */
export function labelOfSplit(before: Scenario, after: Scenario, lot: LotId): string {
  const whole = findLot(before, lot)?.name ?? 'a lot';
  return `Split ${whole}: ${after.lots.at(-1)!.name} is new`;
}

/** The sentence of a border that moves: 'Move the border between North and South'. */
export function labelOfBorder(what: string, fabric: Fabric, before: Scenario, after: Scenario): string {
  const was = carryAssignment(fabric, before.assignment, after.cuts);
  const lots = new Set<number>();
  after.assignment.forEach((lot, block) => lot !== was[block] && lots.add(lot).add(was[block]!));
  const names = before.lots.filter(({ id }) => lots.has(id)).map(({ name }) => name);
  return names.length === 2 ? `${what} between ${names.join(' and ')}` : `${what} of ${names[0] ?? 'a lot'}`;
}

/** A name for the part that is split off a lot: 'North 2', or the next number that no lot has. */
export function freeLotName(scenario: Scenario, lot: LotId): string {
  const whole = findLot(scenario, lot)?.name ?? 'Lot';
  const taken = new Set(scenario.lots.map(({ name }) => name.toLowerCase()));
  let number = 2;
  while (taken.has(`${whole} ${number}`.toLowerCase())) number++;
  return `${whole} ${number}`;
}

/** What an action did, for people who cannot see the map: its sentence, then each lot whose hours moved. */
export function announce(label: string, scenario: Scenario, before: Figures | null, after: Figures): string {
  const moved = after.lots.flatMap((figures) => {
    const was = before?.lots.find((other) => other.lot === figures.lot);
    const name = findLot(scenario, figures.lot)?.name;
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
