import type { Dataset } from '../dataset/dataset.ts';
import type { Packages } from '../dataset/packages.ts';
import { boundsOf } from '../geometry/bounds-of.ts';
import { insidePoint } from '../geometry/inside-point.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import { rowsOf } from './compressed-rows.ts';
import { cutArcs } from './cut-arcs.ts';
import { pieceCode, type Cuts } from './cuts.ts';
import { NO_BLOCK, type BlockHoldings, type Fabric, type SharedArcs, type ZoneMembership } from './fabric.ts';
import { holdPackages } from './hold-packages.ts';
import { layOutPieces, type LaidOutBlock, type PieceLayout } from './lay-out-pieces.ts';
import { mainZone, minutesByZone } from './lay-zones.ts';
import { patchNeighbours } from './patch-neighbours.ts';
import { patchRows } from './patch-rows.ts';
import { sharePackages } from './share-packages.ts';

/** The packages of each piece, by its block index. */
type PiecePackages = ReadonlyMap<number, readonly number[]>;

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
  const lengths = new Map(Array.from(held, ([piece, packages]) => [piece, packages.length]));
  const rows = patchRows(ground.packagesOfBlock.offsets, count, lengths);
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
    packagesOfBlock: {
      offsets: rows.offsets,
      targets: rows.column(ground.packagesOfBlock.targets, (piece) => held.get(piece)!),
    },
    holdings: patchHoldings(dataset.packages, ground.holdings, layout, held),
    zones: ground.zones.map((zones) => patchZones(dataset.packages, zones, layout, held)),
  };
}

function sharePiecePackages(
  packages: Packages,
  { packagesOfBlock: { offsets, targets } }: Fabric,
  cutBlocks: readonly LaidOutBlock[],
): PiecePackages {
  const held = new Map<number, readonly number[]>();
  for (const { ground, cut, blocks } of cutBlocks) {
    const ofBlock = targets.subarray(offsets[ground], offsets[ground + 1]);
    sharePackages(packages, ofBlock, cut.pieces).forEach((share, at) => held.set(blocks[at]!, share));
  }
  return held;
}

function moveToPieces(blockOfPackage: Int32Array, held: PiecePackages): Int32Array {
  const moved = blockOfPackage.slice();
  for (const [piece, packages] of held) for (const index of packages) moved[index] = piece;
  return moved;
}

function outerBorder({ ofBlock: { offsets, targets }, second, lengthMetres }: SharedArcs, block: number): number {
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
  const pieces = [...held.keys()];
  const ofPieces = holdPackages(packages, rowsOf([...held.values()]));
  const rowOf = new Map(pieces.map((piece, row) => [piece, row]));
  const patch = <Key extends keyof BlockHoldings>(key: Key) =>
    patchBlocks(holdings[key], layout, ({ blocks }, at) => ofPieces[key][rowOf.get(blocks[at]!)!]!);
  return {
    packages: patch('packages'),
    people: patch('people'),
    weeklyMinutes: patch('weeklyMinutes'),
    weeklyVisits: patch('weeklyVisits'),
    waitingPackages: patch('waitingPackages'),
    waitingMinutes: patch('waitingMinutes'),
  };
}

function patchZones(
  packages: Packages,
  { layer, zoneOfPackage, zoneOfBlock, ofBlock }: ZoneMembership,
  layout: PieceLayout,
  held: PiecePackages,
): ZoneMembership {
  const pieces = [...held.keys()];
  const rowOf = new Map(pieces.map((piece, row) => [piece, row]));
  const part = minutesByZone(zoneOfPackage, packages, rowsOf([...held.values()]));
  const { offsets } = part;
  const lengths = new Map(pieces.map((piece, row) => [piece, offsets[row + 1]! - offsets[row]!]));
  const rows = patchRows(ofBlock.offsets, layout.count, lengths);
  const patch = <Column extends Uint32Array | Int32Array | Float64Array>(old: Column, now: Column) =>
    rows.column(old, (piece) => now.subarray(offsets[rowOf.get(piece)!]!, offsets[rowOf.get(piece)! + 1]!));
  return {
    layer,
    zoneOfPackage,
    zoneOfBlock: patchBlocks(zoneOfBlock, layout, ({ cut }, at) => mainZone(layer, cut.pieces[at]!.geometry)),
    ofBlock: {
      offsets: rows.offsets,
      targets: patch(ofBlock.targets, part.targets),
      weeklyMinutes: patch(ofBlock.weeklyMinutes, part.weeklyMinutes),
      packages: patch(ofBlock.packages, part.packages),
    },
  };
}

type OfPiece<Value> = (cutBlock: LaidOutBlock, at: number) => Value;

/** A column of the ground with those of the pieces put in. */
function patchBlocks<Column extends Int32Array | Float64Array>(
  ground: Column,
  layout: PieceLayout,
  ofPiece: OfPiece<number>,
): Column {
  return patchPlaces(ground, layout, 1, (cutBlock, at) => [ofPiece(cutBlock, at)]);
}

/** The same for columns with several numbers a block. */
function patchPlaces<Column extends Int32Array | Float64Array>(
  ground: Column,
  { count, cutBlocks }: PieceLayout,
  width: number,
  ofPiece: OfPiece<readonly number[]>,
): Column {
  const Column = ground.constructor as new (length: number) => Column;
  const patched = new Column(count * width);
  patched.set(ground);
  for (const cutBlock of cutBlocks)
    cutBlock.blocks.forEach((block, at) => patched.set(ofPiece(cutBlock, at), block * width));
  return patched;
}

function patchList(
  ground: readonly string[],
  { cutBlocks }: PieceLayout,
  ofPiece: OfPiece<string>,
): readonly string[] {
  const patched = ground.slice();
  for (const cutBlock of cutBlocks)
    cutBlock.blocks.forEach((block, at) => (patched[block] = ofPiece(cutBlock, at)));
  return patched;
}
