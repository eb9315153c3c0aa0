import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';
import { assignBlocks } from '../../src/core/edits/assign-blocks.ts';
import { EMPTY_HISTORY, recordEdit, stepHistory } from '../../src/core/scenario/history.ts';
import { NO_LOT, type Scenario } from '../../src/core/scenario/scenario.ts';
import type { BenchArea } from './open-kent.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

const STROKES = 300;
const BLOCKS_A_STROKE = 25;

/** 300 strokes of 25 blocks, then all undone: differences, against a copy of a block → lot object a stroke. */
export function historyOfStrokes({ fabric, scenario }: BenchArea): BenchCase[] {
  const ours = medianMilliseconds(5, () => withDifferences(fabric, scenario));
  const usual = medianMilliseconds(3, () => withCopies(scenario));
  return [benchCase(`${STROKES} strokes done and undone`, 'ms', ours, usual)];
}

function withDifferences(fabric: Fabric, start: Scenario): Scenario {
  let [scenario, history] = [start, EMPTY_HISTORY];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const lot = stroke % 2 === 0 ? NO_LOT : scenario.lots[0]!.id;
    const edited = assignBlocks(scenario, fabric, blocksOf(stroke, start.assignment.length), lot);
    if ('refused' in edited) continue;
    history = recordEdit(history, 'Give blocks', scenario, edited, stroke);
    scenario = edited;
  }
  for (let step = stepHistory(scenario, history, 'undo'); step;) {
    ({ scenario, history } = step);
    step = stepHistory(scenario, history, 'undo');
  }
  return scenario;
}

function withCopies(start: Scenario): Record<number, number> {
  let now: Record<number, number> = { ...start.assignment };
  const snapshots = [now];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    now = Object.assign({}, now);
    for (const block of blocksOf(stroke, start.assignment.length)) now[block] = stroke % 24;
    snapshots.push(now);
  }
  while (snapshots.length > 1) now = snapshots.pop()!;
  return now;
}

function blocksOf(stroke: number, count: number): BlockIndex[] {
  return Array.from({ length: BLOCKS_A_STROKE }, (_, at) => ((stroke * 7 + at) % count) as BlockIndex);
}
