import type { CompressedRows } from '../fabric/fabric.ts';
import { joinIslands } from './join-islands.ts';
import type { LotTask } from './lot-task.ts';
import { evenShare } from './weigh-lots.ts';

/** A task made ready to be searched. */
export interface LotGround {
  readonly task: LotTask;
  /** By block: 0 for one that is held in no lot, and stays out of all. */
  readonly isIn: Uint8Array;
  /** By block: 1 for one that may change lot. */
  readonly isFree: Uint8Array;
  /** By lot: 1 for one that may change. */
  readonly isOpen: Uint8Array;
  /** Neighbours among blocks that are in; islands are joined, so that all hangs together. */
  readonly rows: CompressedRows;
  /** Beside each of `rows.targets`: the length of the border, the block it is seen from, and where it is seen from the other side. */
  readonly length: Float64Array;
  readonly source: Uint32Array;
  readonly reverse: Uint32Array;
  /** Total weight ÷ lots. */
  readonly share: number;
  /** By lot: the weight to aim for, an even share as far as its band allows. */
  readonly aim: Float64Array;
}

/** Makes a task ready: what may move, who hangs together with whom, and what each lot should weigh. */
export function lotGround(task: LotTask): LotGround {
  const { blockCount, lotCount, current, held, closed } = task;
  const isOpen = Uint8Array.from({ length: lotCount }, (_, lot) => (closed?.[lot] === 1 ? 0 : 1));
  const lotOf = (block: number) => current?.[block] ?? -1;
  const isIn = Uint8Array.from({ length: blockCount }, (_, block) =>
    held?.[block] === 1 && lotOf(block) < 0 ? 0 : 1,
  );
  const isFree = Uint8Array.from({ length: blockCount }, (_, block) =>
    held?.[block] === 1 || (lotOf(block) >= 0 && isOpen[lotOf(block)] === 0) ? 0 : 1,
  );
  const { rows, length } = joinIslands(task, isIn);
  const share = evenShare(task);
  return {
    task,
    isIn,
    isFree,
    isOpen,
    rows,
    length,
    ...sidesOf(rows),
    share,
    aim: task.least.map((least, lot) => Math.min(task.most[lot]!, Math.max(least, share))),
  };
}

function sidesOf({ offsets, targets }: CompressedRows): { source: Uint32Array; reverse: Uint32Array } {
  const source = new Uint32Array(targets.length);
  for (let block = 0; block + 1 < offsets.length; block++)
    source.fill(block, offsets[block], offsets[block + 1]);
  const reverse = source.map((block, at) => {
    const other = targets[at]!;
    const back = targets.indexOf(block, offsets[other]);
    if (back < 0 || back >= offsets[other + 1]!)
      throw new Error(`Block ${block} touches ${other}, but not back.`);
    return back;
  });
  return { source, reverse };
}
