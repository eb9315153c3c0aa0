import { expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { rejoinAll } from '../../../src/core/edits/rejoin-all.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aScenario } from '../a-scenario.ts';
import { blockCalled, cutDrawing, lineOf } from '../fabric/a-cut.ts';

const { dataset, fabric } = cutDrawing(
  'ABC',
  lineOf([
    [-1, 0.4],
    [4, 0.4],
  ]),
);
const plan = aScenario(dataset).withLot('North', 'A').scenario;
const inLots = (...lots: number[]): Scenario => ({
  ...plan,
  cuts: fabric.cuts,
  assignment: Int16Array.from(lots),
});

test('blocks whose pieces lie in one lot are whole again, and the others stay cut', () => {
  const edited = rejoinAll(inLots(1, 1, 0, 1, 0, 0), fabric);
  if (isRefusal(edited)) throw new Error(edited.refused);
  expect(edited.cuts.map(({ block }) => block)).toEqual(['B']);
  expect(edited.cuts[0]).toBe(fabric.cuts[1]);
  expect([...edited.assignment]).toEqual([1, 1, 0, 0]);
});

test('a block with a piece that may not be joined stays cut', () => {
  const kept = blockCalled(fabric, 'A/2');
  const edited = rejoinAll(inLots(1, 1, 0, 1, 1, 0), fabric, (block) => block !== kept);
  expect(isRefusal(edited) ? edited : edited.cuts.map(({ block }) => block)).toEqual(['A']);
});

test('where there is none, nothing would change', () => {
  expect(rejoinAll(inLots(1, 1, 1, 0, 0, 0), fabric)).toEqual({ refused: 'nothing-would-change' });
});
