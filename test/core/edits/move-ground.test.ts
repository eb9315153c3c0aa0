import { describe, expect, test } from 'vitest';
import { moveGround } from '../../../src/core/edits/move-ground.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aPlan, atCells } from '../a-plan.ts';

const PLAN = aPlan('1122/1122');
const [ONE, TWO] = [1 as LotId, 2 as LotId];

/** A box from north-west to south-east. */
function box(west: number, north: number, east: number, south: number) {
  const corners = [
    [west, north],
    [east, north],
    [east, south],
    [west, south],
    [west, north],
  ];
  const ring = atCells(corners.map(String).join(' ')).map((place) => [...place]);
  return { type: 'Polygon' as const, coordinates: [ring] };
}

function move(region: ReturnType<typeof box>, line?: string, held: Uint8Array | null = null) {
  const knife = line === undefined ? null : { line: atCells(line), closed: false };
  return moveGround(PLAN.scenario, PLAN.fabric, [{ from: ONE, to: TWO, region }], knife, held);
}

describe('moving ground', () => {
  test('moves the blocks of the one lot that lie mostly in the region, and says which', () => {
    const result = move(box(0.9, 0, 4, 0.7));
    if ('refused' in result) throw new Error(result.refused);
    expect(PLAN.drawn(result.scenario)).toBe('1222/1122');
    expect(result.moved).toEqual([{ block: 1, cut: null }]);
    expect(result.scenario.cuts).toBe(PLAN.scenario.cuts);
  });

  test('cuts only blocks of which some goes and some stays', () => {
    const result = move(box(0.5, 0, 2, 1), '0.5,-1 0.5,3');
    if ('refused' in result) throw new Error(result.refused);
    expect(PLAN.drawn(result.scenario)).toBe('?222/1122');
    expect(result.scenario.cuts.length).toBe(1);
    expect(
      result.moved.map(({ block, cut }) => [block, cut && [cut.moved.length, cut.pieces.length]]),
    ).toEqual([
      [1, null],
      [0, [1, 2]],
    ]);
  });

  test('is refused where nothing lies in the region, or all that does is held', () => {
    expect(move(box(2, 0, 4, 2))).toEqual({ refused: 'nothing-would-change' });
    expect(move(box(0, 0, 1, 1), undefined, new Uint8Array(8).fill(1))).toEqual({
      refused: 'blocks-are-locked',
    });
  });
});
