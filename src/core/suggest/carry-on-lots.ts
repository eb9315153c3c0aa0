import { chooseColour } from '../scenario/choose-colour.ts';
import { NO_LOT, type Lot, type LotId } from '../scenario/scenario.ts';
import type { Alternative } from './alternative.ts';
import { bestPairs } from './best-pairs.ts';
import type { LotFacts } from './lot-facts.ts';
import type { AskedTask } from './lot-task-of.ts';
import { uniqueName } from './unique-name.ts';

/** Lots with their blocks, as a scenario has them. */
export type LotsDrawn = Pick<Alternative, 'lots' | 'assignment'>;

/**
 * Which lot of today each lot of a search goes on as: those of which blocks stay as they are, the others so
 * that as much weight as can be is in the lot it is in today. One that has nothing of any is new, null.
 */
export function lotsToGoOn(
  facts: LotFacts,
  { slots, staying: { fixed } }: AskedTask,
  found: Int16Array,
): readonly (Lot | null)[] {
  const isFixed = (lot: Lot | null) => lot !== null && fixed.has(lot.id);
  const free = slots.flatMap((lot, slot) => (isFixed(lot) ? [] : [slot]));
  const lots = facts.lots.filter((lot) => !isFixed(lot));
  const column = new Map<number, number>(lots.map(({ id }, at) => [id, at]));
  // Ground without care decides where hours do not.
  const blockAlone = 1 / (facts.blockCount + 1);
  const shared = slots.map(() => new Array<number>(lots.length).fill(0));
  found.forEach((slot, block) => {
    const at = column.get(facts.assignment[block]!);
    if (slot >= 0 && at !== undefined) shared[slot]![at]! += facts.weight[block]! + blockAlone;
  });
  const pairs = bestPairs(free.map((slot) => shared[slot]!));
  return slots.map((lot, slot) => {
    if (isFixed(lot)) return lot;
    const at = pairs[free.indexOf(slot)]!;
    return at >= 0 && shared[slot]![at]! > 0 ? lots[at]! : null;
  });
}

/**
 * Draws what a search found as lots of a scenario: those that go on in their order, as they are, then new
 * ones. A new lot has a number that none of today's has, the name of the zone that has most of its minutes,
 * or the next of those to spare, and a colour unlike its neighbours'.
 */
export function drawLots(facts: LotFacts, goOn: readonly (Lot | null)[], found: Int16Array): LotsDrawn {
  const lots: Lot[] = facts.lots.filter((lot) => goOn.includes(lot));
  let next = Math.max(NO_LOT, ...facts.lots.map(({ id }) => id));
  const ids = goOn.map((lot) => lot?.id ?? (++next as LotId));
  const assignment = found.map((slot) => (slot < 0 ? NO_LOT : ids[slot]!));
  const spare = facts.spareNames.values();
  goOn.forEach((lot, slot) => {
    if (lot !== null) return;
    const taken = [...facts.lots, ...lots].map(({ name }) => name);
    const name = uniqueName(
      zoneWithMost(facts, found, slot) ?? spare.next().value ?? String(ids[slot]),
      taken,
    );
    const colour = chooseColour(facts, assignment, lots, ids[slot]!);
    lots.push({ id: ids[slot]!, name, colour });
  });
  return { lots, assignment };
}

/** The name of the zone that has most of a lot's minutes; null where no zone has any. */
function zoneWithMost({ zones }: LotFacts, found: Int16Array, lot: number): string | null {
  if (zones === null) return null;
  const minutes = new Float64Array(zones.names.length);
  found.forEach((slot, block) => {
    if (slot !== lot) return;
    for (let at = zones.rows.offsets[block]!; at < zones.rows.offsets[block + 1]!; at++) {
      minutes[zones.rows.targets[at]!]! += zones.minutes[at]!;
    }
  });
  const most = Math.max(0, ...minutes);
  return most > 0 ? zones.names[minutes.indexOf(most)]! : null;
}
