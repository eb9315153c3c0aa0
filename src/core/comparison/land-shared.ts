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
 * What ground lies in which lots under two plans, block of the ground by block. Exact where the plans have the
 * same cuts, and in every block that one of them leaves in one lot; where both divide a block in different ways,
 * as if each lot's part were spread evenly over it.
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
  const [before, after] = [landByGround(from), landByGround(to)];
  return before.flatMap((lotsBefore, ground) => {
    const whole = sumOf(lotsBefore);
    return [...lotsBefore].flatMap(([lot, squareMetres]) =>
      [...after[ground]!].map(([other, otherMetres]) => ({
        ground,
        from: lot,
        to: other,
        squareMetres: whole === 0 ? 0 : (squareMetres * otherMetres) / whole,
      })),
    );
  });
}

/** Square metres of each lot in each block of the ground. */
function landByGround({ ledger: { fabric }, scenario }: PlanBlocks): Map<LotId, number>[] {
  const land = fabric.groundCodes.map(() => new Map<LotId, number>());
  fabric.groundOf.forEach((ground, block) => {
    const lot = scenario.assignment[block] as LotId;
    const ofGround = land[ground]!;
    ofGround.set(lot, (ofGround.get(lot) ?? 0) + fabric.areaSquareMetres[block]!);
  });
  return land;
}

function sumOf(land: ReadonlyMap<LotId, number>): number {
  let sum = 0;
  for (const squareMetres of land.values()) sum += squareMetres;
  return sum;
}
