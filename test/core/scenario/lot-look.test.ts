import { describe, expect, test } from 'vitest';
import { HATCHINGS, hatchingOf, LOT_COLOURS } from '../../../src/core/scenario/lot-look.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';

const hatchingOfLot = (id: number) => hatchingOf({ id: id as LotId, name: 'North', colour: '#12436D' });

describe('how lots look', () => {
  test('the palette has twelve colours, no two alike', () => {
    expect(new Set(LOT_COLOURS).size).toBe(12);
    expect(LOT_COLOURS.every((colour) => /^#[0-9A-F]{6}$/.test(colour))).toBe(true);
  });

  test('the first seven lots have seven hatchings, and the eighth begins again', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(hatchingOfLot)).toEqual([...HATCHINGS]);
    expect(hatchingOfLot(8)).toBe('plain');
  });

  test('colours and hatchings fall out of step, so that the first eighty-four pairs differ', () => {
    const pairs = Array.from({ length: 84 }, (_, at) => `${LOT_COLOURS[at % 12]} ${hatchingOfLot(at + 1)}`);
    expect(new Set(pairs).size).toBe(84);
  });
});
