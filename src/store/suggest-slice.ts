import { planOffers } from '../core/figures/plan-offers.ts';
import { nextMoves } from '../core/suggest/next-moves.ts';
import { activeScenario } from './active-scenario.ts';
import { nextTask } from './next-task.ts';
import type { PlannerActions, Suggestions } from './planner.ts';
import { latestTaker } from './settled.ts';
import type { Read, Write } from './slice.ts';

/** The next moves for a lot, worked out a little at a time so that the page is never held up. */
export function suggestSlice(set: Write, get: Read): Pick<PlannerActions, 'suggestMoves'> {
  return {
    suggestMoves: (lot) => {
      const { ledger, held, settled } = get();
      const scenario = activeScenario(get())?.scenario;
      if (lot === null || !ledger || !scenario) return set({ suggestions: null });
      const follows = latestTaker(ledger.demand, settled);
      const steps = nextMoves(ledger, scenario, planOffers(ledger, scenario), held, lot, follows);
      const show = (suggestions: Suggestions) => {
        set({ suggestions });
        return suggestions;
      };
      const work = async () => {
        let shown = show({ lot, moves: [], settling: true });
        for (const moves of steps) {
          await nextTask();
          // Another edit, another lot or another scenario: nobody waits for these any more.
          if (get().suggestions !== shown) return;
          shown = show({ lot, moves, settling: true });
        }
        show({ ...shown, settling: false });
      };
      void work();
    },
  };
}
