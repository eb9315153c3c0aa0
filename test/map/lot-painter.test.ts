import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_BLOCK, type BlockIndex } from '../../src/core/fabric/fabric.ts';
import { cutFabric } from '../../src/core/fabric/cut-fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LotId } from '../../src/core/scenario/scenario.ts';
import { createLotPainter } from '../../src/map/lot-painter.ts';
import { aDataset } from '../core/a-dataset.ts';
import { draw } from '../core/drawing.ts';
import { aFakeMap } from './a-fake-map.ts';

const dataset = aDataset({ blocks: 'AABBCC / DDEEFF / GGHHII' });
const fabric = weaveFabric(dataset);
const inAllBlocks = (lot: number) => Array.from({ length: fabric.count }, () => lot);

/** What the whole map should say of its arcs, worked out from nothing. */
function borders(lots: ArrayLike<number>, { arcs } = fabric): boolean[] {
  return Array.from({ length: arcs.count }, (_, arc) => {
    const second = arcs.second[arc]!;
    return second === NO_BLOCK || lots[arcs.first[arc]!] !== lots[second];
  });
}

test('a block that moves tells itself and its own borders, and nothing else', () => {
  const fake = aFakeMap();
  const painter = createLotPainter(fake.map, fabric);
  painter.showAll(inAllBlocks(1));
  fake.calls = 0;
  painter.showMoved([4 as BlockIndex], [2 as LotId]);
  const ownArcs = fabric.arcs.ofBlock.offsets[5]! - fabric.arcs.ofBlock.offsets[4]!;
  expect(fake.states.get('blocks/4')).toEqual({ lot: 2 });
  expect(fake.calls).toBe(1 + ownArcs);
});

test('what is shown already is not told again', () => {
  const fake = aFakeMap();
  const painter = createLotPainter(fake.map, fabric);
  painter.showAll(inAllBlocks(1));
  fake.calls = 0;
  painter.showAll(inAllBlocks(1));
  painter.showMoved([4 as BlockIndex], [1 as LotId]);
  expect(fake.calls).toBe(0);
});

test('after any moves the borders are those of the lots as they are', () => {
  const move = fc.tuple(fc.nat(fabric.count - 1), fc.nat(3));
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const fake = aFakeMap();
      const painter = createLotPainter(fake.map, fabric);
      painter.showAll(inAllBlocks(0));
      for (const [block, lot] of moves) painter.showMoved([block as BlockIndex], [lot as LotId]);
      const shown = Array.from(
        { length: fabric.arcs.count },
        (_, arc) => fake.states.get(`arcs/${arc}`)?.['border'] ?? false,
      );
      expect(shown).toEqual(borders(painter.lots));
    }),
  );
});

test('selecting a lot marks its outline, and selecting another unmarks it', () => {
  const fake = aFakeMap();
  const painter = createLotPainter(fake.map, fabric);
  painter.showAll([1, 1, 1, 1, 2, 1, 1, 1, 1]);
  const marked = () => [...fake.states.values()].filter((state) => state['selected'] === true).length;
  painter.selectLots([2 as LotId]);
  expect(marked()).toBe(4);
  painter.selectLots([]);
  expect(marked()).toBe(0);
});

test('a proposal has an outline, which goes when it is accepted or dropped', () => {
  const fake = aFakeMap();
  const painter = createLotPainter(fake.map, fabric);
  painter.showAll(inAllBlocks(1));
  const outlined = () => [...fake.states.values()].filter((state) => state['proposed'] === true).length;
  painter.showProposal(new Map([[4 as BlockIndex, 1 as LotId]]));
  expect(outlined()).toBe(4);
  painter.showProposal(
    new Map([
      [4 as BlockIndex, 1 as LotId],
      [5 as BlockIndex, 1 as LotId],
    ]),
  );
  expect(outlined()).toBe(6);
  painter.showProposal(null);
  expect(outlined()).toBe(0);
});

test('after a cut and after taking it back, lots and borders are those of the blocks as they are', () => {
  const fake = aFakeMap();
  const painter = createLotPainter(fake.map, fabric);
  painter.showAll(inAllBlocks(1));
  const halves = draw('...... / ..WX..');
  const pieces = ['W', 'X'].map((letter, at) => ({ number: at + 1, geometry: halves.shapeOf(letter) }));
  const cut = cutFabric(dataset, fabric, [{ block: 'E', pieces }]);
  const shown = (count: number) =>
    Array.from({ length: count }, (_, arc) => fake.states.get(`arcs/${arc}`)?.['border'] ?? false);
  painter.follow(cut);
  painter.showAll([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
  expect(fake.states.get('blocks/9')).toEqual({ lot: 2 });
  expect(shown(cut.arcs.count)).toEqual(borders(painter.lots, cut));
  painter.follow(fabric);
  painter.showAll(inAllBlocks(1));
  expect(shown(fabric.arcs.count)).toEqual(borders(painter.lots));
  painter.follow(cut);
  painter.showAll(Array.from({ length: 10 }, () => 1));
  expect(fake.states.get('blocks/9')).toEqual({ lot: 1 });
  expect(shown(cut.arcs.count)).toEqual(borders(painter.lots, cut));
});
