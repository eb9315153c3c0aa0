import type { BlockIndex } from '../fabric/fabric.ts';
import type { LotId, Scenario } from './scenario.ts';

/** The parts of a scenario other than its assignment: small, immutable, shared by reference. */
export type Document = Omit<Scenario, 'assignment'>;

/**
 * What separates two scenarios: the blocks whose lot differs, with both lots, and the documents
 * where they differ. Its size follows the edit, not the plan.
 */
export interface Difference {
  readonly blocks: Int32Array;
  /** The lot of each of `blocks`, or -1 where the scenario on that side has no such block. */
  readonly lotsBefore: Int16Array;
  readonly lotsAfter: Int16Array;
  /** How many blocks there are on either side: a cut makes more of them. */
  readonly countBefore: number;
  readonly countAfter: number;
  readonly documents: { readonly before: Document; readonly after: Document } | null;
}

const NO_SUCH_BLOCK = -1;

/** The difference that turns `before` into `after`. */
export function differenceBetween(before: Scenario, after: Scenario): Difference {
  const blocks = changedBlocks(before, after);
  return {
    blocks,
    lotsBefore: Int16Array.from(blocks, (block) => before.assignment[block] ?? NO_SUCH_BLOCK),
    lotsAfter: Int16Array.from(blocks, (block) => after.assignment[block] ?? NO_SUCH_BLOCK),
    countBefore: before.assignment.length,
    countAfter: after.assignment.length,
    documents: sameDocument(before, after) ? null : { before: documentOf(before), after: documentOf(after) },
  };
}

/** The scenario on the other side of a difference. `undo(do(x))` is x, to the last value. */
export function applyDifference(
  scenario: Scenario,
  difference: Difference,
  direction: 'undo' | 'redo',
): Scenario {
  const lots = direction === 'redo' ? difference.lotsAfter : difference.lotsBefore;
  const count = direction === 'redo' ? difference.countAfter : difference.countBefore;
  const assignment = new Int16Array(count);
  assignment.set(scenario.assignment.subarray(0, count));
  difference.blocks.forEach((block, at) => block < count && (assignment[block] = lots[at]!));
  const documents = difference.documents;
  const document = documents === null ? scenario : documents[direction === 'redo' ? 'after' : 'before'];
  return { ...document, assignment };
}

/** The blocks a difference moves, with the lot each has on its far side. Only for one without a cut. */
export function movesOf(
  difference: Difference,
  direction: 'undo' | 'redo',
): { blocks: BlockIndex[]; lots: LotId[] } {
  const lots = direction === 'redo' ? difference.lotsAfter : difference.lotsBefore;
  return {
    blocks: Array.from(difference.blocks, (block) => block as BlockIndex),
    lots: Array.from(lots, (lot) => lot as LotId),
  };
}

function changedBlocks(before: Scenario, after: Scenario): Int32Array {
  if (before.assignment === after.assignment) return new Int32Array(0);
  const changed: number[] = [];
  const count = Math.max(before.assignment.length, after.assignment.length);
  for (let block = 0; block < count; block++) {
    if (before.assignment[block] !== after.assignment[block]) changed.push(block);
  }
  return Int32Array.from(changed);
}

function sameDocument(before: Scenario, after: Scenario): boolean {
  const keys = Object.keys(before) as (keyof Scenario)[];
  return keys.every((key) => key === 'assignment' || before[key] === after[key]);
}

function documentOf({ assignment: _, ...document }: Scenario): Document {
  return document;
}
