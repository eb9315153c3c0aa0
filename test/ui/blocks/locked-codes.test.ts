import { expect, it } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { NO_LOCKS } from '../../../src/core/scenario/scenario.ts';
import { lockedCodes } from '../../../src/ui/blocks/locked-codes.ts';

const fabric = {
  codes: ['E1', 'E2/1', 'E2/2'],
  groundCodes: ['E1', 'E2'],
  groundOf: Int32Array.of(0, 1, 1),
};
const all = [0, 1, 2] as BlockIndex[];

it('finds the codes that lock blocks, those of the blocks they are pieces of among them', () => {
  expect(lockedCodes(fabric, all, { ...NO_LOCKS, blocks: ['E2', 'E2/2', 'E9'] })).toEqual(['E2', 'E2/2']);
});

it('finds none where only their lot or zone is locked', () => {
  const locks = { lots: [1 as never], blocks: [], zones: [{ layer: 'PCNs', zone: 'Morden' }] };
  expect(lockedCodes(fabric, all, locks)).toEqual([]);
});
