import { describe, expect, test } from 'vitest';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { divideBlocks } from '../../../src/core/fabric/divide-blocks.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { figuresOf } from '../figures-of.ts';
import { cutBlocks } from '../../../src/core/edits/cut-blocks.ts';
import { isRefusal } from '../../../src/core/edits/edited.ts';
import { aRandomArea } from '../a-random-area.ts';
import { seeded } from '../seeded.ts';
import { aKnife, KNIFE_KINDS } from './a-knife.ts';
import { areaOf, cutDrawing, lineOf } from './a-cut.ts';
import { awayFromBorders, expectSoundCut, expectWovenAlike } from './expect-sound-cut.ts';

const SIZE = { columns: 5, rows: 5, packages: 80, providers: 4, lots: 3 };

test('no cuts are the ground itself', () => {
  const { dataset, ground } = cutDrawing('AB');
  expect(cutFabric(dataset, ground, [])).toBe(ground);
});

describe('a cut block', () => {
  const packages = [
    { block: 'A', hours: 7 },
    { block: 'A', hours: 3, person: 'the other' },
    { block: 'B', hours: 5 },
  ];
  const words = { blocks: 'AAB', packages, zones: { networks: 'XYY' } };
  const { ground, fabric, dataset } = cutDrawing(
    words,
    areaOf([
      [0.2, 0.2],
      [0.8, 0.2],
      [0.8, 0.8],
      [0.2, 0.8],
    ]),
  );

  test('has its packages, with all that is counted from them, in the piece that holds them', () => {
    expect(fabric.codes).toEqual(['A/1', 'B', 'A/2']);
    expect([...fabric.blockOfPackage]).toEqual([2, 2, 1]);
    expect([...fabric.holdings.weeklyMinutes]).toEqual([0, 300, 600]);
    expect([...fabric.holdings.people]).toEqual([0, 1, 2]);
  });

  test('has pieces in the zones they lie in', () => {
    expect([...ground.zones[0]!.zoneOfBlock]).toEqual([0, 1]);
    expect([...fabric.zones[0]!.zoneOfBlock]).toEqual([1, 1, 0]);
  });

  test('leaves the ground as it was', () => expect(ground).toEqual(weaveFabric(dataset)));
});

test('a cut that moves nothing between lots changes no figure of a lot', () => {
  const { dataset, fabric: ground, scenario } = aRandomArea(11, SIZE);
  const random = seeded(5);
  let [plan, fabric] = [scenario, ground];
  for (let turn = 0; turn < 6; turn++) {
    const edited = cutBlocks(plan, fabric, aKnife(fabric, KNIFE_KINDS[turn]!, random));
    if (isRefusal(edited)) continue;
    plan = edited;
    fabric = cutFabric(dataset, ground, plan.cuts);
  }
  expect(plan.assignment).toHaveLength(fabric.count);
  expect(fabric.count).toBeGreaterThan(ground.count + 10);
  const [before, after] = [figuresOf(dataset, ground, scenario), figuresOf(dataset, fabric, plan)];
  before.figures.lots.forEach((lot, at) => {
    const now = after.figures.lots[at]!;
    expect(now.load).toEqual(lot.load);
    expect(now.waiting).toEqual(lot.waiting);
    expect(now.placement).toEqual(lot.placement);
    expect(now.shape.areaSquareMetres).toBe(lot.shape.areaSquareMetres);
    expect(now.shape.perimeterMetres).toBe(lot.shape.perimeterMetres);
    expect(now.shape.pieces).toHaveLength(lot.shape.pieces.length);
  });
});

test('a fabric cut and cut again is sound, and what weaving its blocks from nothing gives', () => {
  let cuts = 0;
  for (let seed = 0; seed < 14; seed++) {
    const random = seeded(seed + 100);
    const dataset = awayFromBorders(aRandomArea(seed, SIZE).dataset);
    const ground = weaveFabric(dataset);
    let fabric = ground;
    for (let turn = 0; turn < 4; turn++) {
      const knife = aKnife(fabric, KNIFE_KINDS[(seed + turn) % KNIFE_KINDS.length]!, random);
      const division = divideBlocks(fabric, knife, () => true);
      if ('refused' in division) continue;
      fabric = cutFabric(dataset, ground, division.cuts);
      cuts++;
      expectSoundCut(ground, fabric);
    }
    expectWovenAlike(dataset, fabric);
  }
  expect(cuts).toBeGreaterThan(40);
}, 30_000);

test('a block that lies on others is cut like any, and they stay whole', () => {
  const { dataset } = cutDrawing('ABC');
  const [a, b, c] = dataset.blocks;
  const laidOver = { ...dataset, blocks: [a!, b!, c!, { code: 'D', name: 'D', geometry: b!.geometry }] };
  const ground = weaveFabric(laidOver);
  const division = divideBlocks(
    ground,
    lineOf([
      [1.5, -1],
      [1.5, 2],
    ]),
    (block) => block === 1,
  );
  if ('refused' in division) throw new Error(division.refused);
  const fabric = cutFabric(laidOver, ground, division.cuts);
  expect(fabric.codes).toEqual(['A', 'B/1', 'C', 'D', 'B/2']);
  const { geometries } = fabric.topology.objects.blocks;
  for (const geometry of geometries) {
    const ring = (geometry.arcs as number[][])[0]!;
    const ends = ring.map((arc) => {
      const line = fabric.topology.arcs[arc < 0 ? ~arc : arc]!;
      return arc < 0 ? [line.at(-1), line[0]] : [line[0], line.at(-1)];
    });
    ends.forEach(([from], at) => expect(ends.at(at - 1)![1]).toEqual(from));
  }
});
