import { beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { divideBlocks } from '../../../src/core/fabric/divide-blocks.ts';
import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';
import { openFiles } from '../../../src/io/open-files.ts';
import { sampleBytes } from '../../data/sample-files.ts';
import { seeded } from '../seeded.ts';
import { aKnife, KNIFE_KINDS } from './a-knife.ts';
import { expectSoundCut } from './expect-sound-cut.ts';

/** The ground is taken up again after so many cuts, as each proof looks at all cuts there are. */
const CUTS_OF_A_PLAN = 5;

describe.each(['merton', 'kent'] as const)('the sample of %s', (area) => {
  let dataset: Dataset;
  let ground: Fabric;

  beforeAll(async () => {
    dataset = (await openFiles(sampleBytes(area), { name: area, invented: true })).dataset!;
    ground = weaveFabric(dataset);
  }, 30_000);

  test('is sound after each of 250 cuts of every kind, one on another', () => {
    const random = seeded(area === 'kent' ? 41 : 42);
    let [fabric, cuts] = [ground, 0];
    for (let turn = 0; cuts < 250; turn++) {
      if (turn > 500) throw new Error(`Only ${cuts} of ${turn} lines cut anything.`);
      const division = divideBlocks(
        fabric,
        aKnife(fabric, KNIFE_KINDS[turn % KNIFE_KINDS.length]!, random),
        () => true,
      );
      if ('refused' in division) {
        if (division.refused !== 'line-cuts-no-block') throw new Error(division.refused);
        continue;
      }
      fabric = cutFabric(dataset, ground, division.cuts);
      expectSoundCut(ground, fabric);
      cuts++;
      if (cuts % CUTS_OF_A_PLAN === 0) fabric = ground;
    }
    expect(cuts).toBe(250);
  }, 60_000);

  test('keeps its areas to the square metre in a cut through ten blocks and more', () => {
    const [west, south, east, north] = ground.topology.bbox!;
    const line = Array.from({ length: 80 }, (_, at) => {
      const along = at / 79;
      return [west + along * (east - west), south + (0.5 + 0.1 * Math.sin(along * 9)) * (north - south)];
    });
    const division = divideBlocks(ground, { line, closed: false }, () => true);
    if ('refused' in division) throw new Error(division.refused);
    expect(division.divided.length).toBeGreaterThanOrEqual(10);
    const fabric = cutFabric(dataset, ground, division.cuts);
    expectSoundCut(ground, fabric, 1);
    let off = 0;
    for (const { ground: block, blocks } of layOutPieces(ground, division.cuts).cutBlocks) {
      off -= polygonArea(shapeOfBlock(ground, block));
      for (const piece of blocks) off += polygonArea(shapeOfBlock(fabric, piece));
    }
    expect(Math.abs(off)).toBeLessThan(1);
    expect(cutFabric(dataset, ground, [])).toBe(ground);
  });
});
