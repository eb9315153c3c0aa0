import { expect, test } from 'vitest';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { rowsOf } from '../../../src/core/fabric/compressed-rows.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test('what is held stays, what is held in none is out, and closed lots keep their blocks', () => {
  const ground = lotGround(
    aGridTask(6, 1, 3, {
      current: plan('00112.'),
      held: Uint8Array.of(1, 0, 0, 0, 0, 1),
      closed: Uint8Array.of(0, 1, 0),
    }),
  );
  expect([...ground.isIn]).toEqual([1, 1, 1, 1, 1, 0]);
  expect([...ground.isFree]).toEqual([0, 1, 0, 0, 1, 0]);
  expect([...ground.isOpen]).toEqual([1, 0, 1]);
});

test('a lot aims for an even share, as far as its band allows', () => {
  const ground = lotGround(
    aGridTask(6, 1, 3, { least: Float64Array.of(0, 3, 0), most: Float64Array.of(Infinity, Infinity, 1) }),
  );
  expect([...ground.aim]).toEqual([2, 3, 1]);
});

test('each side of a border knows the other', () => {
  const { rows, source, reverse } = lotGround(aGridTask(3, 3, 2));
  rows.targets.forEach((other, side) => {
    expect(source[reverse[side]!]).toBe(other);
    expect(rows.targets[reverse[side]!]).toBe(source[side]);
  });
});

test('blocks that touch one way only are a mistake', () =>
  expect(() => lotGround({ ...aGridTask(2, 1, 1), touching: rowsOf([[1], []]) })).toThrow(
    'Block 0 touches 1',
  ));
