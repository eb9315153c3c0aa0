import { assignBlocks } from '../../core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { LotId } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayGive } from '../words/say-lot.ts';

/** Gives blocks to a lot as one entry of the history; true where that was done. */
export function useGiveBlocks(): (blocks: readonly BlockIndex[], lot: LotId) => boolean {
  const names = usePlanner((state) => state.area?.fabric.names ?? null);
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const { commit } = usePlannerActions();
  return (blocks, lot) =>
    names !== null &&
    lots !== null &&
    commit(
      sayGive(
        blocks.map((block) => names[block]!),
        lots,
        lot,
      ),
      (now, { fabric }) => assignBlocks(now, fabric, blocks, lot),
    );
}
