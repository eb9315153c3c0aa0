import { bestPairs } from '../suggest/best-pairs.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { LotId } from '../scenario/scenario.ts';
import { landShared } from './land-shared.ts';
import { lotsOfPackages } from './lots-of-packages.ts';

/** A plan with its blocks, as much as it takes to say which ground and which packages are in which lot. */
export type PlanBlocks = Pick<PlanRead, 'ledger' | 'scenario'>;

/**
 * Which lot of another plan each lot of a plan goes on as, in ledger order: so that as many minutes of care as can
 * be are in the lot that goes on from the one they are in. Ground decides only between pairings that share the
 * same minutes. A lot that shares nothing with any that is left goes on as none, null.
 */
export function matchLots(from: PlanBlocks, to: PlanBlocks): (LotId | null)[] {
  const [rows, columns] = [from, to].map(({ scenario }) => scenario.lots.map(({ id }) => id)) as [
    LotId[],
    LotId[],
  ];
  const shared = rows.map(() => columns.map(() => 0));
  const [lotsFrom, lotsTo] = [lotsOfPackages(from), lotsOfPackages(to)];
  const { weeklyMinutes } = from.ledger.dataset.packages;
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)];
  lotsFrom.forEach((lot, index) => {
    const [row, column] = [rowOf.get(lot), columnOf.get(lotsTo[index]!)];
    if (row !== undefined && column !== undefined) shared[row]![column]! += weeklyMinutes[index]!;
  });
  const land = landShared(from, to);
  const whole = land.reduce((sum, each) => sum + each.squareMetres, 0);
  for (const { from: lot, to: other, squareMetres } of land) {
    const [row, column] = [rowOf.get(lot), columnOf.get(other)];
    // All the ground there is weighs less than one minute of care.
    if (row !== undefined && column !== undefined) shared[row]![column]! += squareMetres / (whole + 1);
  }
  return bestPairs(shared).map((column, row) =>
    column >= 0 && shared[row]![column]! > 0 ? columns[column]! : null,
  );
}

function placesOf(lots: readonly LotId[]): Map<number, number> {
  return new Map(lots.map((lot, at) => [lot, at]));
}
