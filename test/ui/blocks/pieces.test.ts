import { describe, expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { nameOfBlock, pieceOf, piecesOf } from '../../../src/ui/blocks/pieces.ts';

const fabric = {
  codes: ['E1', 'E2/1', 'E2/3'],
  names: ['Abbey', 'Hill', 'Hill'],
  groundCodes: ['E1', 'E2'],
  groundOf: Int32Array.of(0, 1, 1),
};
const [whole, , third] = [0, 1, 2] as BlockIndex[];

describe('a piece of a block', () => {
  it('is known by the code of its block and its number', () => {
    expect(pieceOf(fabric, third!)).toEqual({ block: 'E2', number: '3' });
    expect(pieceOf(fabric, whole!)).toBeNull();
  });

  it('is told from the other pieces in its name', () => {
    expect(nameOfBlock(fabric, third!)).toBe('Hill, piece 3');
    expect(nameOfBlock(fabric, whole!)).toBe('Abbey');
  });

  it('is found with the others by the code of their block', () => {
    expect(piecesOf(fabric, 'E2')).toEqual([1, 2]);
  });
});
