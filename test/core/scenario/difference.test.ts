import { describe, expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { applyDifference, differenceBetween, movesOf } from '../../../src/core/scenario/difference.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({ blocks: 'ABCD', providers: [{ name: 'Alder', hours: 10 }] });
const north = aScenario(dataset).withLot('North', 'AB', 'Alder').scenario;

describe('what separates two plans', () => {
  test('is nothing between a plan and itself', () => {
    const difference = differenceBetween(north, north);
    expect(difference.blocks).toHaveLength(0);
    expect(difference.documents).toBeNull();
    expect(applyDifference(north, difference, 'redo')).toEqual(north);
  });

  test('is the blocks whose lot differs, with both lots', () => {
    const moved = { ...north, assignment: Int16Array.of(1, 0, 1, 0) };
    const difference = differenceBetween(north, moved);
    expect(difference).toEqual({
      blocks: Int32Array.of(1, 2),
      countBefore: 4,
      countAfter: 4,
      lotsBefore: Int16Array.of(1, 0),
      lotsAfter: Int16Array.of(0, 1),
      documents: null,
    });
    expect(movesOf(difference, 'redo')).toEqual({ blocks: [1, 2], lots: [0, 1] });
    expect(movesOf(difference, 'undo')).toEqual({ blocks: [1, 2], lots: [1, 0] });
  });

  test('leaves blocks alone when only the document changes', () => {
    const renamed = { ...north, name: 'Other' };
    const difference = differenceBetween(north, renamed);
    expect(difference.blocks).toHaveLength(0);
    expect(difference.documents).toMatchObject({ before: { name: 'Scenario' }, after: { name: 'Other' } });
    expect(difference.documents!.after).not.toHaveProperty('assignment');
  });

  test('leads there and back, for blocks and document at once', () => {
    const both = { ...north, name: 'Other', lots: [], appointments: [], assignment: new Int16Array(4) };
    const difference = differenceBetween(north, both);
    expect(applyDifference(north, difference, 'redo')).toEqual(both);
    expect(applyDifference(both, difference, 'undo')).toEqual(north);
  });

  test('follows the size of the edit, not of the plan', () => {
    const large = { ...north, assignment: new Int16Array(10_000) };
    const stroke = large.assignment.slice();
    for (let block = 0; block < 9; block++) stroke[block * 1000] = 1;
    const difference = differenceBetween(large, { ...large, assignment: stroke });
    const bytes = [difference.blocks, difference.lotsBefore, difference.lotsAfter].map(
      (list) => list.byteLength,
    );
    expect(bytes.reduce((sum, length) => sum + length)).toBe(9 * 8);
  });

  test('writes on neither plan', () => {
    const before = north.assignment.slice();
    const moved = { ...north, assignment: Int16Array.of(0, 0, 0, 1) };
    const difference = differenceBetween(north, moved);
    applyDifference(moved, difference, 'undo').assignment[0 as BlockIndex] = 9;
    expect(north.assignment).toEqual(before);
    expect(moved.assignment).toEqual(Int16Array.of(0, 0, 0, 1));
  });
});
