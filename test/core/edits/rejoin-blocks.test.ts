import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { rejoinBlocks } from '../../../src/core/edits/rejoin-blocks.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { figuresOf } from '../figures-of.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aScenario } from '../a-scenario.ts';
import { blockCalled, cutDrawing, lineOf, sizesOf } from '../fabric/a-cut.ts';
import { expectSoundCut } from '../fabric/expect-sound-cut.ts';

const upright = (x: number) =>
  lineOf([
    [x, -1],
    [x, 2],
  ]);
const { dataset, ground, fabric } = cutDrawing('AB', upright(0.2), upright(0.7), upright(1.4));
const plan = aScenario(dataset).withLot('North', 'A').withLot('South', 'B').scenario;
const scenario: Scenario = { ...plan, cuts: fabric.cuts, assignment: Int16Array.of(1, 2, 0, 2, 2) };
const rejoined = (...codes: string[]) =>
  rejoinBlocks(
    scenario,
    fabric,
    codes.map((code) => blockCalled(fabric, code)),
  );

test('the drawing is cut as the tests below say', () => {
  expect(sizesOf(fabric)).toBe('A/2 0.2, A/3 0.5, A/4 0.3, B/1 0.6, B/2 0.4');
  expect(fabric.codes).toEqual(['A/2', 'B/1', 'A/3', 'A/4', 'B/2']);
});

describe('pieces joined again', () => {
  test('are one piece with a number of its own, in the lot of the largest', () => {
    const edited = rejoined('A/2', 'A/3');
    if (isRefusal(edited)) throw new Error(edited.refused);
    const joined = cutFabric(dataset, ground, edited.cuts);
    expectSoundCut(ground, joined);
    expect(sizesOf(joined)).toBe('A/4 0.3, A/5 0.7, B/1 0.6, B/2 0.4');
    expect([...edited.assignment]).toEqual([2, 2, 0, 2]);
  });

  test('are the block as it was, to the last digit, where they are all there are', () => {
    const edited = rejoined('B/1', 'B/2');
    if (isRefusal(edited)) throw new Error(edited.refused);
    expect(edited.cuts.map(({ block }) => block)).toEqual(['A']);
    expect([...edited.assignment]).toEqual([1, 2, 0, 2]);
  });

  test('piece after piece, leave the ground itself, and the figures there were', () => {
    let edited = rejoined('B/1', 'B/2') as Scenario;
    let now = cutFabric(dataset, ground, edited.cuts);
    const pieces = ['A/2', 'A/3', 'A/4'].map((code) => blockCalled(now, code));
    edited = rejoinBlocks(edited, now, pieces) as Scenario;
    now = cutFabric(dataset, ground, edited.cuts);
    expect(now).toBe(ground);
    expect([...edited.assignment]).toEqual([0, 2]);
    const whole = { ...plan, assignment: Int16Array.of(0, 2) };
    expect(figuresOf(dataset, now, edited).figures).toEqual(figuresOf(dataset, ground, whole).figures);
  });
});

describe('joining is refused', () => {
  test('for pieces of different blocks', () =>
    expect(rejoined('A/3', 'B/1')).toEqual({ refused: 'pieces-are-not-of-one-block' }));

  test('for pieces that do not touch', () =>
    expect(rejoined('A/2', 'A/4')).toEqual({ refused: 'pieces-do-not-touch' }));

  test('for one piece, or none', () => {
    expect(rejoined('A/2')).toEqual({ refused: 'nothing-would-change' });
    expect(rejoined('A/2', 'A/2')).toEqual({ refused: 'nothing-would-change' });
    expect(rejoined()).toEqual({ refused: 'nothing-would-change' });
  });

  test('for a block that is not there', () =>
    expect(rejoinBlocks(scenario, fabric, [99 as BlockIndex, 0 as BlockIndex])).toEqual({
      refused: 'no-such-block',
    }));
});
