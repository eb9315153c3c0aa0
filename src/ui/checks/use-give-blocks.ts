import { assignBlocks } from '../../core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { LotId } from '../../core/scenario/scenario.ts';
import { nameOfBlock } from '../blocks/pieces.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayGive } from '../words/say-lot.ts';

/** Gives blocks to a lot as one entry of the history; true where that was done. */
export function useGiveBlocks(): (blocks: readonly BlockIndex[], lot: LotId) => boolean {
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const { commit } = usePlannerActions();
  return (blocks, lot) =>
    fabric !== null &&
    lots !== null &&
    commit(
      sayGive(
        blocks.map((block) => nameOfBlock(fabric, block)),
        lots,
        lot,
      ),
      (now, { fabric }) => assignBlocks(now, fabric, blocks, lot),
    );
}
