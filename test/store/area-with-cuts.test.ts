import { expect, test } from 'vitest';
import { createBlockFinder, blockAt } from '../../src/core/fabric/block-finder.ts';
import { NO_CUTS } from '../../src/core/fabric/cuts.ts';
import { divideBlocks } from '../../src/core/fabric/divide-blocks.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import { areaWithCuts } from '../../src/store/area-with-cuts.ts';
import type { Area } from '../../src/store/planner.ts';
import { aDataset } from '../core/a-dataset.ts';
import { cornerAt } from '../core/drawing.ts';

const dataset = aDataset({ blocks: 'AB' });
const ground = weaveFabric(dataset);
const area: Area = { key: 'own', dataset, ground, fabric: ground, finder: createBlockFinder(ground) };

test('an area without cuts is the very same area', () => {
  expect(areaWithCuts(area, NO_CUTS)).toBe(area);
  expect(areaWithCuts(area, [])).toBe(area);
});

test('an area with cuts has the pieces, is woven once, and finds them', () => {
  const [west, north] = cornerAt(0, 0);
  const [east, south] = cornerAt(1, 1);
  const middle = (north + south) / 2;
  const line = [
    [west - 0.001, middle],
    [east + 0.0001, middle],
  ] as const;
  const division = divideBlocks(ground, { line, closed: false }, (block) => block === 0);
  if ('refused' in division) throw new Error(division.refused);
  const cut = areaWithCuts(area, division.cuts);
  expect(cut).toMatchObject({ key: 'own', dataset, ground });
  expect(cut.fabric.count).toBe(3);
  expect(areaWithCuts(area, division.cuts).fabric).toBe(cut.fabric);
  expect(areaWithCuts(cut, division.cuts)).toBe(cut);
  const found = [0.25, 0.75].map((down) =>
    blockAt(cut.finder, [(west + east) / 2, north + (south - north) * down]),
  );
  expect(new Set(found)).toEqual(new Set([0, 2]));
  expect(areaWithCuts(cut, NO_CUTS).fabric).toBe(ground);
});
