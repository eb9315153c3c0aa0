import { expect, it } from 'vitest';
import { createBlockFinder } from '../../../src/core/fabric/block-finder.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { NotePin } from '../../../src/core/scenario/scenario.ts';
import { blocksOfPin } from '../../../src/ui/notes/blocks-of-pin.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { draw } from '../../core/drawing.ts';
import { lotId } from '../a-lot.ts';

const ground = 'ABC';
const fabric = weaveFabric(aDataset({ blocks: ground }));
const finder = createBlockFinder(fabric);
const at = (pin: NotePin, over = fabric) =>
  blocksOfPin(pin, Int16Array.of(2, 1, 2), { fabric: over, finder });

it('finds the block at the place of a note, and none outside the area', () => {
  expect(at({ kind: 'place', position: draw(ground).middleOf('B') })).toEqual([1]);
  expect(at({ kind: 'place', position: [2, 50] })).toEqual([]);
});

it('finds the blocks of a lot', () => {
  expect(at({ kind: 'lot', lot: lotId(2) })).toEqual([0, 2]);
});

it('finds a block, and all its pieces where it was cut since', () => {
  expect(at({ kind: 'block', block: 'C' })).toEqual([2]);
  const cut = { ...fabric, codes: ['A/1', 'B', 'A/2'], groundOf: Int32Array.of(0, 1, 0) };
  expect(at({ kind: 'block', block: 'A' }, cut)).toEqual([0, 2]);
  expect(at({ kind: 'block', block: 'A/2' }, cut)).toEqual([2]);
});
