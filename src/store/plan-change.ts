import { blockAt } from '../core/fabric/block-finder.ts';
import { NO_BLOCK, type BlockIndex, type Fabric } from '../core/fabric/fabric.ts';
import { NO_LOT, type Lot, type LotId } from '../core/scenario/scenario.ts';
import type { ComparedPlan } from './compared-plans.ts';

/** Which blocks are in another lot in the second of two plans; a lot that goes on as another is the same lot. */
export interface PlanChange {
  readonly lotsBefore: readonly Lot[];
  /** How many blocks of the ground change lot, in whole or in part. */
  readonly blocks: number;
  /** By block of the second plan: its place in `groups`, or -1 where its lot is the same. */
  readonly groupOf: Int32Array;
  /** By lot, how many blocks of the ground each gains, and loses, in whole or in part; lots without are left out. */
  readonly gains: LotBlocks;
  readonly losses: LotBlocks;
  /** Touching blocks that go from one lot to another together. */
  readonly groups: readonly ChangedGroup[];
}

export type LotBlocks = ReadonlyMap<LotId, number>;

interface ChangedGroup {
  readonly from: LotId;
  readonly to: LotId;
}

/** Compares two plans block by block, each over its own cuts; the very same object while they are the same. */
export function planChange(from: ComparedPlan, to: ComparedPlan): PlanChange {
  const known = changes.get(to);
  if (known?.from === from) return known.change;
  const change = compareBlocks(from, to);
  changes.set(to, { from, change });
  return change;
}

const changes = new WeakMap<ComparedPlan, { readonly from: ComparedPlan; readonly change: PlanChange }>();

function compareBlocks(from: ComparedPlan, to: ComparedPlan): PlanChange {
  const { fabric } = to.area;
  const lots = to.ledger.assignment;
  const goesOnAs = new Map<number, number | null>(
    from.scenario.lots.map(({ id }, at) => [id, to.goesOnAs[at]!]),
  );
  goesOnAs.set(NO_LOT, NO_LOT);
  const before = lotsBefore(from, to, (lot, block) => goesOnAs.get(lot) !== lots[block]);
  const groupOf = new Int32Array(fabric.count).fill(-1);
  const groups: ChangedGroup[] = [];
  const changed = new Set<number>();
  for (let block = 0; block < fabric.count; block++) {
    if (goesOnAs.get(before[block]!) === lots[block]) continue;
    changed.add(fabric.groundOf[block]!);
    if (groupOf[block]! >= 0) continue;
    gather(fabric, groupOf, groups.length, block, (other) => sameMove(block, other));
    groups.push({ from: before[block]! as LotId, to: lots[block]! as LotId });
  }
  return {
    lotsBefore: from.lots,
    blocks: changed.size,
    gains: countBlocks(fabric, groupOf, (group) => groups[group]!.to),
    losses: countBlocks(fabric, groupOf, (group) => groups[group]!.from),
    groupOf,
    groups,
  };

  function sameMove(block: number, other: number): boolean {
    return before[other] === before[block] && lots[other] === lots[block];
  }
}

/**
 * By block of the second plan, its lot in the first: of the lots that the first plan's pieces of it are in,
 * one that makes a change, if any does.
 */
function lotsBefore(
  from: ComparedPlan,
  to: ComparedPlan,
  changes: (lot: number, block: number) => boolean,
): Int16Array {
  const [{ fabric: earlier, finder: finderBefore }, { fabric, finder }] = [from.area, to.area];
  const assignment = from.ledger.assignment;
  if (earlier === fabric) return assignment;
  const before = Int16Array.from({ length: fabric.count }, (_, block) => {
    const found = blockAt(finderBefore, insidePointOf(fabric, block));
    return assignment[found === NO_BLOCK ? fabric.groundOf[block]! : found]!;
  });
  for (let piece = 0; piece < earlier.count; piece++) {
    const block = blockAt(finder, insidePointOf(earlier, piece));
    if (block !== NO_BLOCK && changes(assignment[piece]!, block)) before[block] = assignment[piece]!;
  }
  return before;
}

function insidePointOf({ insidePoints }: Fabric, block: number): [number, number] {
  return [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
}

/** How many blocks of the ground the groups of each lot lie in. */
function countBlocks(
  { groundOf }: Fabric,
  groupOf: Int32Array,
  lotOf: (group: number) => LotId,
): Map<LotId, number> {
  const blocks = new Map<LotId, Set<number>>();
  groupOf.forEach((group, block) => {
    if (group < 0) return;
    const lot = lotOf(group);
    blocks.set(lot, (blocks.get(lot) ?? new Set()).add(groundOf[block]!));
  });
  return new Map([...blocks].map(([lot, { size }]) => [lot, size]));
}

/** Numbers a block, and all that hang together with it and belong to it. */
function gather(
  { neighbours: { offsets, targets } }: Fabric,
  groupOf: Int32Array,
  group: number,
  first: number,
  belongs: (block: number) => boolean,
): void {
  const waiting = [first];
  groupOf[first] = group;
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const other = targets[at]! as BlockIndex;
      if (groupOf[other]! >= 0 || !belongs(other)) continue;
      groupOf[other] = group;
      waiting.push(other);
    }
  }
}
