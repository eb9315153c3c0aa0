import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { cutFabric } from '../../../src/core/fabric/cut-fabric.ts';
import { divideBlocks, type Division } from '../../../src/core/fabric/divide-blocks.ts';
import type { BlockIndex, Fabric } from '../../../src/core/fabric/fabric.ts';
import type { Knife } from '../../../src/core/fabric/knife.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { ringsByPolygon } from '../../../src/core/geometry/bounds-of.ts';
import { aDataset, type AreaWords } from '../a-dataset.ts';
import { CELL, CORNER, cornerAt } from '../drawing.ts';
import { expectSoundCut } from './expect-sound-cut.ts';

/** Places of a drawing, in cells from its north-west corner. */
export type Way = readonly (readonly [number, number])[];

export const lineOf = (way: Way): Knife => ({ line: way.map(([x, y]) => cornerAt(x, y)), closed: false });

export const areaOf = (way: Way): Knife => ({ ...lineOf(way), closed: true });

export interface CutDrawing {
  readonly dataset: Dataset;
  readonly ground: Fabric;
  /** With all the cuts. */
  readonly fabric: Fabric;
  /** What the last knife did. */
  readonly division: Division;
}

/** A drawing cut with knives, one after the other; each must divide something. */
export function cutDrawing(words: AreaWords | string, ...knives: readonly Knife[]): CutDrawing {
  const dataset = aDataset(typeof words === 'string' ? { blocks: words } : words);
  const ground = weaveFabric(dataset);
  let [fabric, division]: [Fabric, Division] = [ground, { cuts: [], divided: [] }];
  for (const knife of knives) {
    const result = divideBlocks(fabric, knife, () => true);
    if ('refused' in result) throw new Error(result.refused);
    division = result;
    fabric = cutFabric(dataset, ground, division.cuts);
  }
  return { dataset, ground, fabric, division };
}

/** The sizes of the blocks of a drawing after cuts, with all that a cut promises proved. */
export function sizesAfter(blocks: string, ...knives: readonly Knife[]): string {
  const { ground, fabric } = cutDrawing(blocks, ...knives);
  expectSoundCut(ground, fabric);
  return sizesOf(fabric);
}

/** Each block with its size in cells, to two decimals: `A/1 1.5, A/2 0.5, B 2`. */
export function sizesOf(fabric: Fabric): string {
  return fabric.codes
    .map((code, block) => `${code} ${Math.round(cellsOf(fabric, block as BlockIndex) * 100) / 100}`)
    .toSorted()
    .join(', ');
}

function cellsOf(fabric: Fabric, block: BlockIndex): number {
  const areas = ringsByPolygon(shapeOfBlock(fabric, block)).flatMap((polygon) =>
    polygon.map((ring, at) => (at === 0 ? 1 : -1) * Math.abs(shoelace(ring))),
  );
  return areas.reduce((sum, area) => sum + area, 0) / (CELL.lng * CELL.lat);
}

function shoelace(ring: readonly number[][]): number {
  let doubled = 0;
  for (let at = 1; at < ring.length; at++) {
    const [ax, ay] = [ring[at - 1]![0]! - CORNER.lng, ring[at - 1]![1]! - CORNER.lat];
    const [bx, by] = [ring[at]![0]! - CORNER.lng, ring[at]![1]! - CORNER.lat];
    doubled += ax * by - bx * ay;
  }
  return doubled / 2;
}

/** The block with this code. */
export function blockCalled(fabric: Fabric, code: string): BlockIndex {
  const block = fabric.codes.indexOf(code);
  if (block < 0) throw new Error(`There is no block ${code}`);
  return block as BlockIndex;
}
