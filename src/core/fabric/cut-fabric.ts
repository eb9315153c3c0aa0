import type { Dataset } from '../dataset/dataset.ts';
import type { Packages } from '../dataset/packages.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { insidePoint } from '../geometry/inside-point.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import { rowsOf } from './compressed-rows.ts';
import { cutArcs } from './cut-arcs.ts';
import { pieceCode, type Cuts } from './cuts.ts';
import {
  NO_BLOCK,
  type BlockHoldings,
  type CompressedRows,
  type Fabric,
  type SharedArcs,
  type ZoneMembership,
} from './fabric.ts';
import { holdPackages } from './hold-packages.ts';
import { layOutPieces, type LaidOutBlock, type PieceLayout } from './lay-out-pieces.ts';
import { mainZone, minutesByZone } from './lay-zones.ts';
import { patchBlocks, patchList, patchPlaces } from './patch-blocks.ts';
import { patchNeighbours } from './patch-neighbours.ts';
import { patchRows } from './patch-rows.ts';
import { sharePackages } from './share-packages.ts';

/** The packages of the pieces: row r has those of piece `blocks[r]`. */
interface PiecePackages {
  readonly blocks: readonly number[];
  readonly rows: CompressedRows;
}

/**
 * The fabric of the ground with cuts made in it: what weaving it from the pieces would give, but
 * patched, so that beyond copying columns the work follows the cut blocks and their neighbours. See
 * `Cuts` for the numbers of blocks and `cutArcs` for those of arcs.
 *
 * Sums over the pieces of a block are those of the block, to the last bit: the largest piece takes
 * what rounding leaves of its area. Packages stay in the block they were in.
 */
export function cutFabric(dataset: Dataset, ground: Fabric, cuts: Cuts): Fabric {
  if (cuts.length === 0) return ground;
  const layout = layOutPieces(ground, cuts);
  const { count, cutBlocks } = layout;
  const { topology, arcs, disturbed } = cutArcs(ground, layout);
  const held = sharePiecePackages(dataset.packages, ground, cutBlocks);
  return {
    count,
    cuts,
    groundOf: patchBlocks(ground.groundOf, layout, ({ ground: block }) => block),
    groundCodes: ground.groundCodes,
    codes: patchList(ground.codes, layout, ({ cut }, at) => pieceCode(cut.block, cut.pieces[at]!.number)),
    names: patchList(ground.names, layout, ({ ground: block }) => ground.names[block]!),
    topology,
    arcs,
    neighbours: patchNeighbours(ground.neighbours, count, arcs, disturbed),
    areaSquareMetres: patchAreas(ground, layout),
    outerBorderMetres: patchBlocks(ground.outerBorderMetres, layout, ({ blocks }, at) =>
      outerBorder(arcs, blocks[at]!),
    ),
    bounds: patchPlaces(ground.bounds, layout, 4, ({ cut }, at) => boundsOf(cut.pieces[at]!.geometry)),
    insidePoints: patchPlaces(ground.insidePoints, layout, 2, ({ cut }, at) =>
      insidePoint(cut.pieces[at]!.geometry),
    ),
    blockOfPackage: moveToPieces(ground.blockOfPackage, held),
    packagesOfBlock: patchPackages(ground.packagesOfBlock, count, held),
    holdings: patchHoldings(dataset.packages, ground.holdings, layout, held),
    zones: ground.zones.map((zones) => patchZones(dataset.packages, zones, layout, held)),
  };
}

function sharePiecePackages(
  packages: Packages,
  { packagesOfBlock: { offsets, targets } }: Fabric,
  cutBlocks: readonly LaidOutBlock[],
): PiecePackages {
  const shares = cutBlocks.flatMap(({ ground, cut }) =>
    sharePackages(packages, targets.subarray(offsets[ground], offsets[ground + 1]), cut.pieces),
  );
  return { blocks: cutBlocks.flatMap(({ blocks }) => blocks), rows: rowsOf(shares) };
}

function rowOf({ rows: { offsets, targets } }: PiecePackages, row: number): Uint32Array {
  return targets.subarray(offsets[row], offsets[row + 1]);
}

function moveToPieces(blockOfPackage: Int32Array, held: PiecePackages): Int32Array {
  const moved = blockOfPackage.slice();
  held.blocks.forEach((block, row) => {
    for (const index of rowOf(held, row)) moved[index] = block;
  });
  return moved;
}

function patchPackages(ground: CompressedRows, count: number, held: PiecePackages): CompressedRows {
  const rows = new Map(held.blocks.map((block, row) => [block, rowOf(held, row)]));
  const patch = patchRows(ground.offsets, count, lengthsOf(held.blocks, held.rows));
  return { offsets: patch.offsets, targets: patch.column(ground.targets, (block) => rows.get(block)!) };
}

function lengthsOf(blocks: readonly number[], { offsets }: CompressedRows): Map<number, number> {
  return new Map(blocks.map((block, row) => [block, offsets[row + 1]! - offsets[row]!]));
}

function outerBorder(
  { ofBlock: { offsets, targets }, second, lengthMetres }: SharedArcs,
  block: number,
): number {
  let metres = 0;
  for (const arc of targets.subarray(offsets[block], offsets[block + 1])) {
    if (second[arc] === NO_BLOCK) metres += lengthMetres[arc]!;
  }
  return metres;
}

/** Whole square metres; the largest piece has what the others leave of the block. */
function patchAreas({ areaSquareMetres }: Fabric, layout: PieceLayout): Float64Array {
  const areas = patchBlocks(areaSquareMetres, layout, ({ cut }, at) =>
    Math.round(polygonArea(cut.pieces[at]!.geometry)),
  );
  for (const { ground, blocks } of layout.cutBlocks) {
    const largest = blocks.reduce((best, block) => (areas[block]! > areas[best]! ? block : best));
    const sum = blocks.reduce((total, block) => total + areas[block]!, 0);
    areas[largest]! += areaSquareMetres[ground]! - sum;
  }
  return areas;
}

function patchHoldings(
  packages: Packages,
  holdings: BlockHoldings,
  layout: PieceLayout,
  held: PiecePackages,
): BlockHoldings {
  const ofPieces = holdPackages(packages, held.rows);
  const people = peopleOfPieces(packages, layout, held);
  const rows = new Map(held.blocks.map((block, row) => [block, row]));
  const patch = <Key extends keyof BlockHoldings>(key: Key) =>
    patchBlocks(holdings[key], layout, ({ blocks }, at) => ofPieces[key][rows.get(blocks[at]!)!]!);
  return {
    packages: patch('packages'),
    people: patchBlocks(holdings.people, layout, ({ blocks }, at) => people.get(blocks[at]!)!),
    weeklyMinutes: patch('weeklyMinutes'),
    weeklyVisits: patch('weeklyVisits'),
    waitingPackages: patch('waitingPackages'),
    waitingMinutes: patch('waitingMinutes'),
  };
}

/** A person with packages in several pieces of a block counts in the first of them. */
function peopleOfPieces(
  { person }: Packages,
  { cutBlocks }: PieceLayout,
  held: PiecePackages,
): Map<number, number> {
  const people = new Map<number, number>();
  for (const { blocks } of cutBlocks) {
    const met = new Set<number>();
    for (const block of blocks) {
      const before = met.size;
      for (const index of rowOf(held, people.size)) met.add(person[index]!);
      people.set(block, met.size - before);
    }
  }
  return people;
}

function patchZones(
  packages: Packages,
  { layer, zoneOfPackage, zoneOfBlock, ofBlock }: ZoneMembership,
  layout: PieceLayout,
  held: PiecePackages,
): ZoneMembership {
  const ofPieces = minutesByZone(zoneOfPackage, packages, held.rows);
  const { offsets } = ofPieces;
  const rows = new Map(held.blocks.map((block, row) => [block, row]));
  const patch = patchRows(ofBlock.offsets, layout.count, lengthsOf(held.blocks, ofPieces));
  const column = <Column extends Uint32Array | Int32Array | Float64Array>(old: Column, now: Column) =>
    patch.column(old, (block) => now.subarray(offsets[rows.get(block)!]!, offsets[rows.get(block)! + 1]!));
  return {
    layer,
    zoneOfPackage,
    zoneOfBlock: patchBlocks(zoneOfBlock, layout, ({ cut }, at) => mainZone(layer, cut.pieces[at]!.geometry)),
    ofBlock: {
      offsets: patch.offsets,
      targets: column(ofBlock.targets, ofPieces.targets),
      weeklyMinutes: column(ofBlock.weeklyMinutes, ofPieces.weeklyMinutes),
      packages: column(ofBlock.packages, ofPieces.packages),
    },
  };
}
