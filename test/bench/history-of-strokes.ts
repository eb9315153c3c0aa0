import { serialize } from 'node:v8';
import { assignBlocks } from '../../src/core/edits/assign-blocks.ts';
import { isRefusal } from '../../src/core/edits/edited.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { EMPTY_HISTORY, recordEdit, stepHistory, type History } from '../../src/core/scenario/history.ts';
import { NO_LOT, type Scenario } from '../../src/core/scenario/scenario.ts';
import type { BenchArea } from './open-areas.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

const STEPS = 500;
const BLOCKS_A_STROKE = 25;
const MEGABYTE = 1e6;

/**
 * 500 gestures done and undone, and the memory to undo them: differences, against a copy of the whole
 * plan for each. Nine of ten are strokes of 25 blocks, the tenth gives a lot another name.
 */
export function historyOfStrokes(area: BenchArea): BenchCase[] {
  const ours = medianMilliseconds(5, () => undoneAgain(withDifferences(area)));
  const usual = medianMilliseconds(3, () => withCopies(area.scenario).reverse()[0]);
  const [kept, copies] = [withDifferences(area).history, withCopies(area.scenario)].map(
    (held) => serialize(held).byteLength / MEGABYTE,
  ) as [number, number];
  return [
    benchCase(`${STEPS} steps done and undone: ${area.name}`, 'ms', ours, usual),
    benchCase(`memory for ${STEPS} undo steps: ${area.name}`, 'MB', kept, copies),
  ];
}

function withDifferences({ scenario: start, fabric }: BenchArea): { scenario: Scenario; history: History } {
  let [scenario, history] = [start, EMPTY_HISTORY];
  for (let step = 0; step < STEPS; step++) {
    const [first] = scenario.lots;
    const edited =
      step % 10 === 9
        ? renameLot(scenario, first!.id, `Name ${step}`)
        : assignBlocks(scenario, fabric, blocksOf(step, fabric.count), step % 2 === 0 ? NO_LOT : first!.id);
    if (isRefusal(edited)) throw new Error(edited.refused);
    history = recordEdit(history, 'Give 25 blocks to a lot', scenario, edited, step);
    scenario = edited;
  }
  return { scenario, history };
}

function undoneAgain({ scenario, history }: { scenario: Scenario; history: History }): Scenario {
  let state = { scenario, history };
  for (let step = stepHistory(scenario, history, 'undo'); step !== null;) {
    state = step;
    step = stepHistory(state.scenario, state.history, 'undo');
  }
  return state.scenario;
}

function withCopies(start: Scenario): unknown[] {
  let lotOfBlock: Record<number, number> = { ...start.assignment };
  return Array.from({ length: STEPS }, (_, step) => {
    lotOfBlock = { ...lotOfBlock };
    for (const block of blocksOf(step, start.assignment.length)) lotOfBlock[block] = step % 24;
    return structuredClone({ ...start, assignment: lotOfBlock });
  });
}

function blocksOf(step: number, count: number): BlockIndex[] {
  return Array.from({ length: BLOCKS_A_STROKE }, (_, at) => ((step * 30 + at) % count) as BlockIndex);
}
