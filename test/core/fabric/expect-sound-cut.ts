import Flatbush from 'flatbush';
import { expect } from 'vitest';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { layOutPieces } from '../../../src/core/fabric/lay-out-pieces.ts';
import { NO_BLOCK, type BlockIndex, type Fabric } from '../../../src/core/fabric/fabric.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { ringsByPolygon } from '../../../src/core/geometry/bounds-of.ts';
import { toUnits } from '../../../src/core/geometry/grid-units.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { squaredSegmentDistance } from '../../../src/core/geometry/segment-distance.ts';
import { polygonArea } from '../../../src/core/geometry/polygon-area.ts';

/** The pieces and the blocks beside them. */
function disturbedBlocks(ground: Fabric, fabric: Fabric): BlockIndex[] {
  const before = ground.topology.objects.blocks.geometries;
  return fabric.topology.objects.blocks.geometries.flatMap((geometry, block) =>
    geometry === before[block] ? [] : [block as BlockIndex],
  );
}

/** Proves all that a cut promises and that can be seen without weaving. */
export function expectSoundCut(ground: Fabric, fabric: Fabric, mostSquareMetresOff = 5): void {
  expectAreasKept(ground, fabric, mostSquareMetresOff);
  expectBordersKept(ground, fabric);
  expectPackagesKept(ground, fabric);
  expectSoundArcs(ground, fabric);
  expectEveryCornerOnBothSides(ground, fabric);
}

function expectAreasKept(ground: Fabric, fabric: Fabric, most: number): void {
  for (const { ground: block, cut, blocks } of layOutPieces(ground, fabric.cuts).cutBlocks) {
    expect(sum(blocks.map((piece) => fabric.areaSquareMetres[piece]!))).toBe(ground.areaSquareMetres[block]);
    const whole = polygonArea(shapeOfBlock(ground, block));
    expect(
      Math.abs(sum(blocks.map((piece) => polygonArea(shapeOfBlock(fabric, piece)))) - whole),
    ).toBeLessThan(most);
    expect(Math.abs(sum(cut.pieces.map(({ geometry }) => polygonArea(geometry))) - whole)).toBeLessThan(most);
    for (const piece of blocks) {
      const point: [number, number] = [fabric.insidePoints[piece * 2]!, fabric.insidePoints[piece * 2 + 1]!];
      expect(pointInPolygon(point, shapeOfBlock(fabric, piece))).toBe(true);
      expect(fabric.areaSquareMetres[piece]).toBeGreaterThan(0);
    }
  }
}

/** Of the pieces of each block against each other block: as long as that block's. */
function expectBordersKept(ground: Fabric, fabric: Fabric): void {
  const before = borders.get(ground) ?? bordersOf(ground);
  borders.set(ground, before);
  const after = bordersOf(fabric);
  expect(after.size).toBe(before.size);
  for (const [pair, metres] of before)
    if (after.get(pair) !== metres)
      throw new Error(`Border ${pair} was ${metres} m and is ${after.get(pair)} m`);
  expect(sum(fabric.outerBorderMetres)).toBe(sum(ground.outerBorderMetres));
}

const borders = new WeakMap<Fabric, Map<number, number>>();

/** Metres between each two blocks of the ground; with outside, -1. */
function bordersOf({ arcs, groundOf, count }: Fabric): Map<number, number> {
  const found = new Map<number, number>();
  for (let arc = 0; arc < arcs.count; arc++) {
    if (arcs.first[arc]! < 0) throw new Error(`Nobody lies beside arc ${arc}`);
    const [a, b] = [groundOf[arcs.first[arc]!]!, groundOf[arcs.second[arc]!] ?? NO_BLOCK];
    const pair = Math.max(a, b) * 100_000 + Math.min(a, b);
    if (a !== b) found.set(pair, (found.get(pair) ?? 0) + arcs.lengthMetres[arc]!);
  }
  expect(count).toBe(groundOf.length);
  return found;
}

function expectPackagesKept(ground: Fabric, fabric: Fabric): void {
  const { offsets, targets } = fabric.packagesOfBlock;
  expect(offsets.length).toBe(fabric.count + 1);
  expect(targets.length).toBe(ground.packagesOfBlock.targets.length);
  for (let block = 0; block < fabric.count; block++) {
    for (const index of targets.subarray(offsets[block], offsets[block + 1]))
      if (fabric.blockOfPackage[index] !== block)
        throw new Error(`Block ${block} does not hold package ${index}`);
  }
  fabric.blockOfPackage.forEach((block, index) => {
    const before = ground.blockOfPackage[index]!;
    if ((block < 0 ? block : fabric.groundOf[block]) !== before)
      throw new Error(`Package ${index} went from block ${before} to ${block}`);
  });
  for (const key of ['packages', 'people', 'weeklyMinutes', 'weeklyVisits', 'waitingMinutes'] as const) {
    const held = new Float64Array(ground.count);
    fabric.holdings[key].forEach((value, block) => (held[fabric.groundOf[block]!]! += value));
    if (held.some((value, block) => value !== ground.holdings[key][block]))
      throw new Error(`Not all ${key} are in the pieces of their block`);
  }
}

/** Every arc of a ring begins where the one before ends, and has the block beside it, once. */
function expectSoundArcs(ground: Fabric, fabric: Fabric): void {
  const { arcs, topology } = fabric;
  for (const block of disturbedBlocks(ground, fabric)) {
    const polygons = topology.objects.blocks.geometries[block]!;
    const rings = polygons.type === 'Polygon' ? polygons.arcs : polygons.arcs.flat();
    for (const ring of rings) {
      const ends = ring.map((arc) => {
        const line = topology.arcs[arc < 0 ? ~arc : arc]!;
        return arc < 0 ? [line.at(-1)!, line[0]!] : [line[0]!, line.at(-1)!];
      });
      ends.forEach(([from], at) => {
        const to = ends.at(at - 1)![1]!;
        if (to[0] !== from![0] || to[1] !== from![1])
          throw new Error(`A ring of block ${block} is not closed`);
      });
    }
    const used = rings.flat().map((arc) => (arc < 0 ? ~arc : arc));
    if (used.some((arc) => arcs.first[arc] !== block && arcs.second[arc] !== block))
      throw new Error(`Block ${block} is not beside all of its arcs`);
    const row = arcs.ofBlock.targets.subarray(arcs.ofBlock.offsets[block], arcs.ofBlock.offsets[block + 1]);
    expect([...row].toSorted((a, b) => a - b)).toEqual(used.toSorted((a, b) => a - b));
  }
}

/** No corner of a disturbed block lies on a side of another that has no corner there. By brute force. */
function expectEveryCornerOnBothSides(ground: Fabric, fabric: Fabric): void {
  const sides: { block: number; ends: [number, number, number, number] }[] = [];
  const blocks = new Set<number>(disturbedBlocks(ground, fabric));
  for (const block of blocks) {
    for (const ring of ringsByPolygon(shapeOfBlock(fabric, block as BlockIndex)).flat()) {
      for (let at = 1; at < ring.length; at++) {
        const [a, b] = [ring[at - 1]!, ring[at]!];
        sides.push({ block, ends: [toUnits(a[0]!), toUnits(a[1]!), toUnits(b[0]!), toUnits(b[1]!)] });
      }
    }
  }
  if (sides.length === 0) return;
  const index = new Flatbush(sides.length);
  for (const {
    ends: [ax, ay, bx, by],
  } of sides)
    index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  index.finish();
  for (const {
    block,
    ends: [x, y],
  } of sides) {
    for (const at of index.search(x, y, x, y)) {
      const {
        block: other,
        ends: [ax, ay, bx, by],
      } = sides[at]!;
      if ((x === ax && y === ay) || (x === bx && y === by)) continue;
      const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
      if (turn === 0)
        throw new Error(`Corner ${x},${y} of ${block} lies on a side of ${other} that has none there`);
    }
  }
}

/** The same dataset, where packages within a metre of a border between blocks have no position. */
export function awayFromBorders(dataset: Dataset): Dataset {
  const rings = dataset.blocks.flatMap(({ geometry }) => ringsByPolygon(geometry).flat());
  const isNear = (lng: number, lat: number) =>
    rings.some((ring) =>
      ring.some((corner, at) => {
        const [a, b] = [ring[at - 1] ?? corner, corner];
        return squaredSegmentDistance(lng, lat, lng, lat, a[0]!, a[1]!, b[0]!, b[1]!) < 1e-10;
      }),
    );
  const { packages } = dataset;
  const longitudes = packages.longitudes.map((lng, at) => (isNear(lng, packages.latitudes[at]!) ? NaN : lng));
  return { ...dataset, packages: { ...packages, longitudes } };
}

/** Proves that a cut fabric is what weaving its blocks from nothing gives. */
export function expectWovenAlike(dataset: Dataset, fabric: Fabric): void {
  const blocks = fabric.codes.map((code, block) => ({
    code,
    name: fabric.names[block]!,
    geometry: shapeOfBlock(fabric, block as BlockIndex),
  }));
  const woven = weaveFabric({ ...dataset, blocks });
  expect(woven.codes).toEqual(fabric.codes);
  expect(fabric.bounds).toEqual(woven.bounds);
  expect(listNeighbours(fabric).map(([pair]) => pair)).toEqual(listNeighbours(woven).map(([pair]) => pair));
  const lengths = listNeighbours(woven);
  listNeighbours(fabric).forEach(([, metres], at) =>
    expect(Math.abs(metres - lengths[at]![1])).toBeLessThan(0.5),
  );
  for (let block = 0; block < fabric.count; block++) {
    expect(Math.abs(fabric.areaSquareMetres[block]! - woven.areaSquareMetres[block]!)).toBeLessThan(10);
    expect(Math.abs(fabric.outerBorderMetres[block]! - woven.outerBorderMetres[block]!)).toBeLessThan(0.5);
  }
  expect(fabric.blockOfPackage).toEqual(woven.blockOfPackage);
  expect(fabric.packagesOfBlock).toEqual(woven.packagesOfBlock);
  // A person with packages in several pieces of a block counts in one of them.
  expect({ ...fabric.holdings, people: null }).toEqual({ ...woven.holdings, people: null });
  expect(fabric.zones).toEqual(woven.zones);
}

/** Pairs of blocks by number, with the length of the border between them where it is felt. */
function listNeighbours({ count, neighbours }: Fabric): [string, number][] {
  const list: [string, number][] = [];
  for (let block = 0; block < count; block++) {
    for (let at = neighbours.offsets[block]!; at < neighbours.offsets[block + 1]!; at++) {
      if (neighbours.borderMetres[at]! > 0.05)
        list.push([`${block} ${neighbours.targets[at]}`, neighbours.borderMetres[at]!]);
    }
  }
  return list;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
