import { expect, test } from 'vitest';
import { lotGround } from '../../../src/core/districting/lot-ground.ts';
import { piecesOf } from '../../../src/core/districting/pieces-of.ts';
import { aGridTask, plan } from './a-lot-task.ts';

test('pieces are told by lot, with their weight and blocks', () => {
  const pieces = piecesOf(lotGround(aGridTask(4, 2, 2)), plan('0110 0010'), (block) => block !== 4);
  expect(pieces.map(({ lot, weight, blocks }) => [lot, weight, ...blocks])).toEqual([
    [0, 1, 0],
    [1, 3, 1, 2, 6],
    [0, 2, 3, 7],
    [0, 1, 5],
  ]);
});
