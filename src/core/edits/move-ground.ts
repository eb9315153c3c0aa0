import type { MultiPolygon, Polygon } from 'geojson';
import { carryAssignment } from '../fabric/carry-assignment.ts';
import type { Cuts, Piece } from '../fabric/cuts.ts';
import { divideBlocks, type DividedBlock } from '../fabric/divide-blocks.ts';
import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import type { Knife } from '../fabric/knife.ts';
import { shapeOfBlock } from '../fabric/shape-of-block.ts';
import { boundsOf, type Bounds } from '../geometry/bounds-of.ts';
import { mostlyIn } from '../geometry/mostly-in.ts';
import type { Assignment, LotId, Scenario } from '../scenario/scenario.ts';
import type { Refusal } from './edited.ts';

/** Ground of one lot that goes to another. `NO_LOT` is a lot here. */
export interface GroundMove {
  readonly from: LotId;
  readonly to: LotId;
  readonly region: Polygon | MultiPolygon;
}

export interface MovedGround {
  readonly scenario: Scenario;
  /** The blocks that moved, by their numbers before. */
  readonly moved: readonly MovedBlock[];
}

export interface MovedBlock {
  readonly block: BlockIndex;
  /** What the block was cut into, and which of the pieces moved; null for a block that moved whole. */
  readonly cut: { readonly pieces: readonly Piece[]; readonly moved: readonly Piece[] } | null;
}

/**
 * Gives each block that lies for the most part in a region to the lot that gains it. With a knife, blocks
 * are cut first, and only those whose pieces then go to different lots. Held blocks (1 in `held`) are
 * neither cut nor moved. Refuses where nothing moves, with the reason.
 */
export function moveGround(
  scenario: Scenario,
  fabric: Fabric,
  moves: readonly GroundMove[],
  knife: Knife | null,
  held: Uint8Array | null,
): MovedGround | Refusal {
  const moveOf = (block: BlockIndex) => moves.find(({ from }) => from === scenario.assignment[block]);
  const goes = (block: BlockIndex, shape: Polygon | MultiPolygon) => mostlyIn(shape, moveOf(block)!.region);
  const isHeld = (block: BlockIndex) => held?.[block] === 1;
  const mayCut = (block: BlockIndex) => moveOf(block) !== undefined && !isHeld(block);
  const parting =
    knife === null ? { cuts: fabric.cuts, parted: [] } : partBlocks(fabric, knife, mayCut, goes);
  if ('refused' in parting) return parting;
  const { cuts, parted } = parting;
  const isParted = new Set(parted.map(({ block }) => block));
  const inside = blocksNear(fabric, moves).filter(
    (block) =>
      moveOf(block) !== undefined && !isParted.has(block) && goes(block, shapeOfBlock(fabric, block)),
  );
  const whole = inside.filter((block) => !isHeld(block));
  if (whole.length + parted.length === 0) {
    return { refused: inside.length > 0 ? 'blocks-are-locked' : 'nothing-would-change' };
  }
  let assignment: Assignment = scenario.assignment.slice();
  for (const block of whole) assignment[block] = moveOf(block)!.to;
  if (parted.length > 0) assignment = carryAssignment(fabric, assignment, cuts);
  for (const { block, pieces, blocks, moved } of parted) {
    for (const piece of moved) assignment[blocks[pieces.indexOf(piece)]!] = moveOf(block)!.to;
  }
  return {
    scenario: { ...scenario, cuts: parted.length > 0 ? cuts : scenario.cuts, assignment },
    moved: [
      ...whole.map((block): MovedBlock => ({ block, cut: null })),
      ...parted.map(({ block, pieces, moved }): MovedBlock => ({ block, cut: { pieces, moved } })),
    ],
  };
}

/** A block that was cut into pieces of which some go and some stay. */
interface PartedBlock extends DividedBlock {
  readonly moved: readonly Piece[];
}

function partBlocks(
  fabric: Fabric,
  knife: Knife,
  mayCut: (block: BlockIndex) => boolean,
  goes: (block: BlockIndex, piece: Piece['geometry']) => boolean,
): { cuts: Cuts; parted: PartedBlock[] } | Refusal {
  const division = divideBlocks(fabric, knife, mayCut);
  if ('refused' in division) {
    return division.refused === 'line-is-too-tangled' ? division : { cuts: fabric.cuts, parted: [] };
  }
  const parted = division.divided
    .map((one) => ({ ...one, moved: one.pieces.filter(({ geometry }) => goes(one.block, geometry)) }))
    .filter(({ pieces, moved }) => moved.length > 0 && moved.length < pieces.length);
  if (parted.length === division.divided.length) return { cuts: division.cuts, parted };
  if (parted.length === 0) return { cuts: fabric.cuts, parted };
  const apart = new Set(parted.map(({ block }) => block));
  return partBlocks(fabric, knife, (block) => apart.has(block), goes);
}

/** The blocks whose box meets that of one of the regions, lowest first. */
function blocksNear({ count, bounds }: Fabric, moves: readonly GroundMove[]): BlockIndex[] {
  const boxes = moves.map(({ region }) => boundsOf(region));
  const near: BlockIndex[] = [];
  for (let block = 0; block < count; block++) {
    const [west, south, east, north] = bounds.subarray(block * 4, block * 4 + 4) as unknown as Bounds;
    if (boxes.some(([w, s, e, n]) => w < east && west < e && s < north && south < n)) {
      near.push(block as BlockIndex);
    }
  }
  return near;
}
