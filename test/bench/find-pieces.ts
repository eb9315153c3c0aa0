import { piecesOfLot } from '../../src/core/figures/pieces-of-lot.ts';
import type { BenchArea } from './open-areas.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';
import { piecesTheUsualWay } from './usual-way.ts';

/** Whether every lot is in one piece, and which pieces where it is not. */
export function findPieces({ name, fabric, scenario: { lots, assignment } }: BenchArea): BenchCase[] {
  const ours = medianMilliseconds(20, () => lots.map(({ id }) => piecesOfLot(fabric, assignment, id)));
  const usual = medianMilliseconds(3, () => lots.map(({ id }) => piecesTheUsualWay(fabric, assignment, id)));
  return [benchCase(`the pieces of all lots: ${name}`, 'ms', ours, usual)];
}
