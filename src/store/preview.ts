import { moveBlock } from '../core/figures/ledger.ts';
import { readFigures } from '../core/figures/read-figures.ts';
import type { BlockIndex } from '../core/fabric/fabric.ts';
import type { LotId } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import type { PlannerState, Proposal } from './planner.ts';
import { readNeed } from './read-plan.ts';
import { placedAsBefore } from './settled.ts';
import type { Read, Write } from './slice.ts';

/** What the desk shows beside the committed plan: the stroke under the hand and the proposal. */
export interface Preview {
  /** Shows these blocks in these lots and all others as committed, with the figures of that. */
  show(wanted: Proposal, part: Partial<PlannerState>): void;
  /** Takes the ledger back to what is committed and gives back the blocks that moved. Figures are left to the caller. */
  end(): BlockIndex[];
}

export function createPreview(set: Write, get: Read): Preview {
  let shown: Proposal = new Map();

  const move = (wanted: Proposal): BlockIndex[] => {
    const { ledger } = get();
    const assignment = activeScenario(get())?.scenario.assignment;
    if (!ledger || !assignment) return [];
    const moved = [...shown.keys()].filter((block) => !wanted.has(block));
    for (const [block, lot] of wanted) if (shown.get(block) !== lot) moved.push(block);
    for (const block of moved) moveBlock(ledger, block, wanted.get(block) ?? (assignment[block] as LotId));
    shown = wanted;
    return moved;
  };

  return {
    end: () => move(new Map()),
    show: (wanted, part) => {
      const moved = move(wanted);
      const { ledger, figures: before, need, layers, settled } = get();
      const open = activeScenario(get());
      if (moved.length === 0 || !ledger || !open) return set(part);
      const { figures, allocation } = readFigures(
        ledger,
        open.scenario,
        before ?? undefined,
        placedAsBefore(ledger.demand, settled),
      );
      set({
        ...part,
        figures,
        allocation,
        need: readNeed(ledger, layers, need?.topHoursPerSquareKilometre ?? null),
        lastMoved: { blocks: moved, lots: moved.map((block) => ledger.assignment[block] as LotId) },
      });
    },
  };
}
