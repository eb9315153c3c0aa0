import { changeOfLots, type ChangedBlock } from '../core/comparison/change-of-lots.ts';
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
  /** By lot, how many blocks of the ground each gains, and loses, by the largest part that changes; lots without are left out. */
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
  const { goesOnAs, blocks } = changeOfLots(from, to);
  const groupOf = new Int32Array(to.area.fabric.count).fill(-1);
  const moves = movesOf(from, to, goesOnAs, blocks);
  const groups: ChangedGroup[] = [];
  moves.forEach((move, block) => {
    if (move === null || groupOf[block]! >= 0) return;
    gather(to.area.fabric, groupOf, groups.length, block, (other) => isSame(moves[other]!, move));
    groups.push(move);
  });
  return {
    lotsBefore: from.lots,
    blocks: blocks.length,
    gains: countBy(blocks, (block) => block.to),
    losses: countBy(blocks, (block) => block.from),
    groupOf,
    groups,
  };
}

/** By block of the second plan, from which lot to which it goes; null where it stays. */
function movesOf(
  from: ComparedPlan,
  to: ComparedPlan,
  goesOnAs: readonly (LotId | null)[],
  changed: readonly ChangedBlock[],
): (ChangedGroup | null)[] {
  const { groundOf } = to.area.fabric;
  const match = new Map<number, LotId | null>([[NO_LOT, NO_LOT]]);
  from.scenario.lots.forEach(({ id }, at) => match.set(id, goesOnAs[at]!));
  const lots = to.ledger.assignment as ArrayLike<number> as ArrayLike<LotId>;
  const isChange = (lot: number, block: number) => match.get(lot) !== lots[block];
  const before = lotsBefore(from, to, isChange);
  const ofGround = new Map(changed.map((block) => [block.ground, block]));
  const shown = new Set<number>();
  const moves = Array.from(groundOf, (ground, block): ChangedGroup | null => {
    if (!ofGround.has(ground) || !isChange(before[block]!, block)) return null;
    shown.add(ground);
    return { from: before[block]! as LotId, to: lots[block]! };
  });
  // Where two plans cut a block each in its own way, no one piece may be what changes: then it is all of it.
  groundOf.forEach((ground, block) => {
    const whole = ofGround.get(ground);
    if (whole !== undefined && !shown.has(ground)) moves[block] = { from: whole.from, to: whole.to };
  });
  return moves;
}

function isSame(one: ChangedGroup | null, other: ChangedGroup): boolean {
  return one?.from === other.from && one.to === other.to;
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

function countBy(blocks: readonly ChangedBlock[], lotOf: (block: ChangedBlock) => LotId): Map<LotId, number> {
  const counts = new Map<LotId, number>();
  for (const block of blocks) counts.set(lotOf(block), (counts.get(lotOf(block)) ?? 0) + 1);
  return counts;
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
