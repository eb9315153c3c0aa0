import { rejoinBlocks } from '../../core/edits/rejoin-blocks.ts';
import type { PlannerActions } from '../../store/planner.ts';
import { piecesOf } from './pieces.ts';

/** Makes a block that is cut whole again, by its code. */
export function rejoinPieces(commit: PlannerActions['commit'], code: string): boolean {
  return commit(`Join the pieces of ${code} again`, (now, { fabric }) =>
    rejoinBlocks(now, fabric, piecesOf(fabric, code)),
  );
}
