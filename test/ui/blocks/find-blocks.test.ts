import { describe, expect, it } from 'vitest';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { findBlocks, zonesOfBlock, type BlockQuestion } from '../../../src/ui/blocks/find-blocks.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

const fabric = {
  count: 4,
  codes: ['B10', 'B9', 'B2', 'B1'],
  names: ['Abbey', 'Hillside', 'Village', 'Hill Foot'],
  groundCodes: ['B10', 'B9', 'B2', 'B1'],
  groundOf: Int32Array.of(0, 1, 2, 3),
  holdings: {
    packages: Int32Array.of(1, 4, 3, 3),
    weeklyMinutes: Float64Array.of(60, 30, 90, 10),
    waitingPackages: Int32Array.of(0, 1, 0, 2),
  },
  zones: [
    {
      layer: { name: 'PCNs', role: 'primary-care-network', zones: [{ name: 'Morden' }, { name: 'North' }] },
      zoneOfBlock: Int32Array.of(0, 1, 1, 2),
    },
  ],
} as unknown as Fabric;
const lots = scenarioWith(['West', 'East']).lots;
const assignment = Int16Array.of(2, 1, 0, 1);
const held = Uint8Array.of(1, 0, 1, 0);

function codes(question: Partial<BlockQuestion>): string[] {
  const asked = { text: '', lot: null, only: 'all', by: 'code', descending: false, ...question } as const;
  return findBlocks(fabric, { assignment, lots, held }, asked).map((block) => fabric.codes[block]!);
}

describe('finding blocks', () => {
  it('lists all of them by code, numbers by size', () => {
    expect(codes({})).toEqual(['B1', 'B2', 'B9', 'B10']);
    expect(codes({ descending: true })).toEqual(['B10', 'B9', 'B2', 'B1']);
  });

  it('looks for a word in codes, names and zones', () => {
    expect(codes({ text: ' hill ' })).toEqual(['B1', 'B9']);
    expect(codes({ text: 'b10' })).toEqual(['B10']);
    expect(codes({ text: 'north' })).toEqual(['B2', 'B9']);
    expect(codes({ text: 'nowhere' })).toEqual([]);
  });

  it('keeps to one lot, or to the blocks in none', () => {
    expect(codes({ lot: lotId(1) })).toEqual(['B1', 'B9']);
    expect(codes({ lot: lotId(0) })).toEqual(['B2']);
  });

  it('keeps to the locked blocks', () => {
    expect(codes({ only: 'locked' })).toEqual(['B2', 'B10']);
  });

  it('keeps to the pieces of blocks that are cut', () => {
    const cut = { ...fabric, codes: ['B10', 'B9/1', 'B2', 'B9/2'], groundOf: Int32Array.of(0, 1, 2, 1) };
    const asked = { text: '', lot: null, only: 'pieces', by: 'code', descending: false } as const;
    expect(findBlocks(cut, { assignment, lots, held: null }, asked)).toEqual([1, 3]);
  });

  it('sorts by what blocks hold, and by code among equals', () => {
    expect(codes({ by: 'packages', descending: true })).toEqual(['B9', 'B1', 'B2', 'B10']);
    expect(codes({ by: 'hours' })).toEqual(['B1', 'B9', 'B10', 'B2']);
    expect(codes({ by: 'waiting', descending: true })).toEqual(['B1', 'B9', 'B2', 'B10']);
    expect(codes({ by: 'name' })).toEqual(['B10', 'B1', 'B9', 'B2']);
  });

  it('sorts by lot in the order of the ledger, with no lot last', () => {
    expect(codes({ by: 'lot' })).toEqual(['B1', 'B9', 'B10', 'B2']);
  });

  it('names the zones of a block, and none where it lies in none', () => {
    expect(zonesOfBlock(fabric, 0 as never)).toEqual(['Morden']);
    expect(zonesOfBlock(fabric, 3 as never)).toEqual([]);
  });
});
