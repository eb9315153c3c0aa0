import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type LotId } from '../scenario/scenario.ts';
import type { Finding } from './checks.ts';
import type { LotFigures } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { weeklyMinutesIn } from './weekly-minutes-in.ts';

type Stray = Extract<Finding, { kind: 'stray' }>;

/** Every piece of a lot apart from its largest, with the lots it could join instead; most minutes first. */
export function findStrays({ fabric, assignment }: Ledger, lots: readonly LotFigures[]): Stray[] {
  const strays = lots.flatMap(({ lot, shape }) =>
    shape.pieces.slice(1).map((blocks): Stray => ({
      kind: 'stray',
      lot,
      blocks,
      weeklyMinutes: weeklyMinutesIn(fabric, blocks),
      neighbours: neighboursOf(fabric, assignment, lot, blocks),
    })),
  );
  return strays.toSorted((a, b) => b.weeklyMinutes - a.weeklyMinutes);
}

/** The other lots that share a border with some blocks of a lot, longest border first. */
function neighboursOf(
  { neighbours: { offsets, targets, borderMetres } }: Fabric,
  assignment: Assignment,
  lot: LotId,
  blocks: readonly BlockIndex[],
): LotId[] {
  const metres = new Map<LotId, number>();
  for (const block of blocks) {
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const other = assignment[targets[at]!] as LotId;
      if (other === lot || other === NO_LOT) continue;
      metres.set(other, (metres.get(other) ?? 0) + borderMetres[at]!);
    }
  }
  return [...metres].toSorted(([a, one], [b, two]) => two - one || a - b).map(([other]) => other);
}
