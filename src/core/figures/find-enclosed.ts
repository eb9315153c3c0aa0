import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type LotId } from '../scenario/scenario.ts';
import type { Finding } from './checks.ts';
import type { LotFigures } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { piecesOfLot } from './pieces-of-lot.ts';
import { weeklyMinutesIn } from './weekly-minutes-in.ts';

type Enclosed = Extract<Finding, { kind: 'enclosed' }>;

/**
 * Every lot, and every patch of ground in no lot, that one single lot lies all round; most minutes
 * first. Links between blocks do not count here: a ferry does not open what the map encloses.
 */
export function findEnclosed({ fabric, assignment }: Ledger, lots: readonly LotFigures[]): Enclosed[] {
  const grounds = [
    ...lots.map(({ lot, shape }) => ({ lot, blocks: shape.pieces.flat() })),
    ...piecesOfLot(fabric, assignment, NO_LOT).map((blocks) => ({ lot: NO_LOT, blocks })),
  ];
  return grounds
    .flatMap(({ lot, blocks }): Enclosed[] => {
      const by = lotAllRound(fabric, assignment, lot, blocks);
      return by === null ? [] : [{ kind: 'enclosed', lot, by, blocks }];
    })
    .toSorted((a, b) => weeklyMinutesIn(fabric, b.blocks) - weeklyMinutesIn(fabric, a.blocks));
}

function lotAllRound(
  { neighbours: { offsets, targets }, outerBorderMetres }: Fabric,
  assignment: Assignment,
  lot: LotId,
  blocks: readonly BlockIndex[],
): LotId | null {
  let by: LotId | null = null;
  for (const block of blocks) {
    if (outerBorderMetres[block]! > 0) return null;
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const other = assignment[targets[at]!] as LotId;
      if (other === lot) continue;
      if (other === NO_LOT || (by !== null && other !== by)) return null;
      by = other;
    }
  }
  return by;
}
