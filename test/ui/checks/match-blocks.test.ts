import { describe, expect, it } from 'vitest';
import { matchBlocks } from '../../../src/ui/checks/match-blocks.ts';

const fabric = {
  count: 5,
  codes: ['E01', 'E02', 'E03', 'E13', 'H1'],
  names: ['Abbey', 'Lower Hill', 'Hillside', 'Cannon', 'Upper Hill'],
};

describe('matching blocks to what was typed', () => {
  it('puts those that begin with it first', () => {
    expect(matchBlocks(fabric, ' hill', 9)).toEqual([2, 1, 4]);
  });

  it('looks in codes too', () => {
    expect(matchBlocks(fabric, 'e0', 9)).toEqual([0, 1, 2]);
    expect(matchBlocks(fabric, '3', 9)).toEqual([2, 3]);
  });

  it('offers the first few for nothing typed', () => {
    expect(matchBlocks(fabric, '', 2)).toEqual([0, 1]);
  });

  it('offers no more than was asked for', () => {
    expect(matchBlocks(fabric, 'hill', 2)).toEqual([2, 1]);
  });
});
