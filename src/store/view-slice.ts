import { activeScenario } from './active-scenario.ts';
import type { PlannerActions } from './planner.ts';
import { readNeed } from './read-plan.ts';
import type { Read, Write } from './slice.ts';

type ViewActions = Pick<
  PlannerActions,
  'select' | 'setHand' | 'setLayers' | 'setRoom' | 'setTheme' | 'dismissNotice' | 'lookAtBlocks'
>;

/** What is looked at and with which hand: nothing here changes a plan. */
export function viewSlice(set: Write, get: Read): ViewActions {
  return {
    select: (selection) => set({ selection }),
    setHand: (hand) => {
      get().cancelStroke();
      set({ hand: { ...get().hand, ...hand } });
    },
    setLayers: (part) => {
      const { ledger, allocation } = get();
      const layers = { ...get().layers, ...part };
      const asksAnew = 'need' in part || 'bandwidthMetres' in part;
      const open = asksAnew && ledger && allocation && activeScenario(get());
      set(open ? { layers, need: readNeed(ledger, allocation, layers, null) } : { layers });
    },
    setRoom: (room) => set({ room }),
    setTheme: (theme) => set({ theme }),
    dismissNotice: () => set({ notice: null }),
    lookAtBlocks: (blocks) => {
      const bounds = get().area?.fabric.bounds;
      if (!bounds || blocks.length === 0) return;
      const edges = (offset: number) => blocks.map((block) => bounds[block * 4 + offset]!);
      const least = (offset: number) => edges(offset).reduce((a, b) => Math.min(a, b));
      const most = (offset: number) => edges(offset).reduce((a, b) => Math.max(a, b));
      const request = (get().lookAt?.request ?? 0) + 1;
      set({ lookAt: { bounds: [least(0), least(1), most(2), most(3)], request } });
    },
  };
}
