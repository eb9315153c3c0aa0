import { expect, test } from 'vitest';
import {
  blockAt,
  blocksAlong,
  candidates,
  createBlockFinder,
} from '../../../src/core/fabric/block-finder.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { cutFinder } from '../../../src/core/fabric/cut-finder.ts';
import { divideBlocks } from '../../../src/core/fabric/divide-blocks.ts';
import { worldX, worldY } from '../../../src/core/geometry/world.ts';
import { aRandomArea } from '../a-random-area.ts';
import { cornerAt } from '../drawing.ts';
import { seeded } from '../seeded.ts';
import { aKnife, KNIFE_KINDS } from './a-knife.ts';
import { cutDrawing, lineOf } from './a-cut.ts';

test('a finder patched after cuts answers as one made from nothing', () => {
  const { dataset, fabric: ground } = aRandomArea(3, {
    columns: 6,
    rows: 6,
    packages: 1,
    providers: 1,
    lots: 1,
  });
  const random = seeded(12);
  const groundFinder = createBlockFinder(ground);
  let fabric = ground;
  for (const kind of KNIFE_KINDS) {
    const division = divideBlocks(fabric, aKnife(fabric, kind, random), () => true);
    if ('refused' in division) continue;
    fabric = cutFabric(dataset, ground, division.cuts);
    const [patched, made] = [cutFinder(groundFinder, fabric), createBlockFinder(fabric)];
    for (let turn = 0; turn < 200; turn++) {
      const [from, to] = [cornerAt(random() * 6, random() * 6), cornerAt(random() * 6, random() * 6)];
      expect(blockAt(patched, from)).toBe(blockAt(made, from));
      expect(blocksAlong(patched, from, to, 2e-6)).toEqual(blocksAlong(made, from, to, 2e-6));
      const box = [worldX(from[0]), worldY(from[1]), worldX(from[0]) + 2e-5, worldY(from[1]) + 2e-5] as const;
      expect(candidates(patched, ...box)).toEqual(candidates(made, ...box));
    }
  }
  expect(fabric.count).toBeGreaterThan(ground.count + 10);
});

test('outlines that no cut touches are not drawn anew', () => {
  const { ground, fabric } = cutDrawing(
    'ABCD',
    lineOf([
      [0.5, -1],
      [0.5, 2],
    ]),
  );
  const before = createBlockFinder(ground);
  const { outlines, index } = cutFinder(before, fabric);
  expect(index).toBe(before.index);
  expect(outlines.map((outline, block) => outline === before.outlines[block])).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
