import type { MultiPolygon, Polygon } from 'geojson';
import { layOutPieces } from '../fabric/lay-out-pieces.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { PlanBlocks } from './match-lots.ts';

/** Ground of one block of the ground, with the lot it is in under each of two plans. */
export interface LandShare {
  /** The block of the ground. */
  readonly ground: number;
  readonly from: LotId;
  readonly to: LotId;
  readonly squareMetres: number;
}

/**
 * What ground lies in which lots under two plans, block of the ground by block; parts of a block add up to it.
 * Blocks that one of the plans leaves in one lot are counted as the other has their pieces, to the square metre.
 * Where both divide a block, and not with the very same cuts, its pieces are laid over each other: what is the
 * same on the ground is the same, but for the breadth of a line drawn twice (about 1 cm).
 */
export function landShared(from: PlanBlocks, to: PlanBlocks): LandShare[] {
  const { fabric } = from.ledger;
  if (fabric === to.ledger.fabric || fabric.cuts === to.ledger.fabric.cuts) {
    return Array.from(fabric.groundOf, (ground, block) => ({
      ground,
      from: from.scenario.assignment[block] as LotId,
      to: to.scenario.assignment[block] as LotId,
      squareMetres: fabric.areaSquareMetres[block]!,
    }));
  }
  const [before, after] = [partsByGround(from), partsByGround(to)];
  return before.flatMap((parts, ground) =>
    sharesOf(parts, after[ground]!).map((share) => ({ ground, ...share })),
  );
}

/** A block of the ground, or a piece of it. */
interface Part {
  readonly lot: LotId;
  readonly squareMetres: number;
  /** Null for a whole block. */
  readonly shape: Polygon | MultiPolygon | null;
}

function partsByGround({ ledger: { fabric }, scenario }: PlanBlocks): Part[][] {
  const part = (block: number, shape: Part['shape']): Part => ({
    lot: scenario.assignment[block] as LotId,
    squareMetres: fabric.areaSquareMetres[block]!,
    shape,
  });
  const parts = fabric.groundCodes.map((_, ground) => [part(ground, null)]);
  for (const { cut, ground, blocks } of layOutPieces(fabric, fabric.cuts).cutBlocks)
    parts[ground] = blocks.map((block, at) => part(block, cut.pieces[at]!.geometry));
  return parts;
}

function sharesOf(ones: readonly Part[], others: readonly Part[]): Omit<LandShare, 'ground'>[] {
  const [from, to] = [lotOfAll(ones), lotOfAll(others)];
  if (from !== null) return others.map(({ lot, squareMetres }) => ({ from, to: lot, squareMetres }));
  if (to !== null) return ones.map(({ lot, squareMetres }) => ({ from: lot, to, squareMetres }));
  return ones.flatMap((one) => {
    const common = others.map(({ shape }) => commonArea(one.shape!, shape!));
    const whole = common.reduce((sum, area) => sum + area, 0);
    // Areas of the fabric are of whole square metres, and measured in another way.
    const scale = whole === 0 ? 0 : one.squareMetres / whole;
    return others.map(({ lot }, at) => ({ from: one.lot, to: lot, squareMetres: common[at]! * scale }));
  });
}

/** The lot that all parts are in; null where they are in several. */
function lotOfAll(parts: readonly Part[]): LotId | null {
  const { lot } = parts[0]!;
  return parts.every((part) => part.lot === lot) ? lot : null;
}

function commonArea(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): number {
  const common = overlapArea(one, other);
  // What is left of areas that cancel is not ground.
  return common < LEAST_SQUARE_METRES ? 0 : common;
}

const LEAST_SQUARE_METRES = 0.01;
