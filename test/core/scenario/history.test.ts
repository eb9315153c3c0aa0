import { describe, expect, test } from 'vitest';
import { assignBlocks } from '../../../src/core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { EMPTY_HISTORY, MOST_ENTRIES, recordEdit, stepHistory } from '../../../src/core/scenario/history.ts';
import type { History } from '../../../src/core/scenario/history.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({ blocks: 'ABC' });
const fabric = weaveFabric(dataset);
const start = aScenario(dataset).withLot('North', '').withLot('South', '').scenario;

/** Gives a block to a lot, recorded. */
function give(at: { scenario: Scenario; history: History }, letter: string, lot: number) {
  const after = assignBlocks(at.scenario, fabric, blocksCalled(dataset, letter), lot as LotId) as Scenario;
  return { scenario: after, history: recordEdit(at.history, `Give ${letter}`, at.scenario, after, 0) };
}

describe('the history of a plan', () => {
  const one = give({ scenario: start, history: EMPTY_HISTORY }, 'A', 1);
  const two = give(one, 'B', 2);

  test('steps back and forward one gesture at a time, with its label', () => {
    const back = stepHistory(two.scenario, two.history, 'undo')!;
    expect(back.scenario).toEqual(one.scenario);
    expect(back.entry.label).toBe('Give B');
    const start2 = stepHistory(back.scenario, back.history, 'undo')!;
    expect(start2.scenario).toEqual(start);
    const again = stepHistory(start2.scenario, start2.history, 'redo')!;
    expect(again.scenario).toEqual(one.scenario);
    expect(again.entry.label).toBe('Give A');
  });

  test('has no step beyond its ends', () => {
    expect(stepHistory(start, EMPTY_HISTORY, 'undo')).toBeNull();
    expect(stepHistory(two.scenario, two.history, 'redo')).toBeNull();
  });

  test('forgets what was undone when a new edit begins another branch', () => {
    const back = stepHistory(two.scenario, two.history, 'undo')!;
    const branch = give(back, 'C', 1);
    expect(branch.history.entries.map((entry) => entry.label)).toEqual(['Give A', 'Give C']);
    expect(branch.history.done).toBe(2);
    expect(stepHistory(branch.scenario, branch.history, 'redo')).toBeNull();
  });

  test('keeps a thousand gestures, and then the oldest falls off the end', () => {
    const { scenario, history, states } = manyStrokes(start, 1100);
    expect(MOST_ENTRIES).toBe(1000);
    expect(history).toMatchObject({ done: 1000 });
    expect(history.entries).toHaveLength(1000);
    let at = { scenario, history };
    for (let step = 0; step < 1000; step++) at = stepHistory(at.scenario, at.history, 'undo')!;
    expect(at.scenario).toEqual(states[100]);
    expect(stepHistory(at.scenario, at.history, 'undo')).toBeNull();
  });

  test('of 1,000 strokes of one block over a large area is kept in well under 2 MB', () => {
    const large = { ...start, assignment: new Int16Array(10_000) };
    const { history } = manyStrokes(large, 1000);
    expect(history.entries).toHaveLength(1000);
    expect(new Set(history.entries.map((entry) => entry.difference.documents))).toEqual(new Set([null]));
    expect(bytesOf(history)).toBeGreaterThan(8000);
    expect(bytesOf(history)).toBeLessThan(2_000_000);
  });
});

function manyStrokes(scenario: Scenario, count: number) {
  const states = [scenario];
  let at = { scenario, history: EMPTY_HISTORY };
  for (let stroke = 0; stroke < count; stroke++) {
    const block = (stroke % scenario.assignment.length) as BlockIndex;
    const lot = at.scenario.assignment[block] === 1 ? 2 : 1;
    const after = assignBlocks(at.scenario, fabric, [block], lot as LotId) as Scenario;
    at = { scenario: after, history: recordEdit(at.history, 'Give 1 block', at.scenario, after, 0) };
    states.push(after);
  }
  return { ...at, states };
}

/** What the history holds on to: its typed arrays' whole buffers, and a generous 300 bytes an entry beside. */
function bytesOf({ entries }: History): number {
  const buffers = new Set(
    entries.flatMap(({ difference }) =>
      [difference.blocks, difference.lotsBefore, difference.lotsAfter].map((list) => list.buffer),
    ),
  );
  return [...buffers].reduce((sum, buffer) => sum + buffer.byteLength, 0) + entries.length * 300;
}
