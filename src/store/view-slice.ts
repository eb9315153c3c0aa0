import type { BlockIndex } from '../core/fabric/fabric.ts';
import { NO_LOT } from '../core/scenario/scenario.ts';
import { activeScenario } from './active-scenario.ts';
import { handOver } from './hand-over.ts';
import type { PlannerActions, PlannerState } from './planner.ts';
import { readNeed } from './read-plan.ts';
import { shownAssignment } from './shown-assignment.ts';
import type { Read, Write } from './slice.ts';

type ViewActions = Pick<
  PlannerActions,
  | 'select'
  | 'setHand'
  | 'setLayers'
  | 'setRoom'
  | 'ask'
  | 'setTheme'
  | 'dismissNotice'
  | 'lookAtBlocks'
  | 'restMapAt'
  | 'walkUnassigned'
  | 'openMapMenu'
  | 'draftNote'
>;

/** What is looked at and with which hand: nothing here changes a plan. */
export function viewSlice(set: Write, get: Read): ViewActions {
  return {
    select: (selection) => set({ selection }),
    setHand: (hand) => {
      get().cancelStroke();
      const chosen = { ...get().hand, ...hand };
      const scenario = activeScenario(get())?.scenario;
      set({ hand: scenario ? handOver(scenario, chosen) : chosen });
    },
    setLayers: (part) => {
      const { ledger } = get();
      const layers = { ...get().layers, ...part };
      const asksAnew = 'need' in part || 'bandwidthMetres' in part || 'shading' in part;
      const open = asksAnew && ledger && activeScenario(get());
      set(open ? { layers, need: readNeed(ledger, layers, null) } : { layers });
    },
    setRoom: (room) => {
      if (room === 'futures') get().openFuture(get().futurePage);
      else if (room === 'compare') get().openComparePage(get().comparePage);
      else set({ room });
    },
    ask: (question) => set({ room: 'answers', question }),
    setTheme: (theme) => set({ theme }),
    openMapMenu: (mapMenu) => set({ mapMenu }),
    draftNote: (noteDraft) => set({ noteDraft }),
    walkUnassigned: (direction) => {
      const { selection, area } = get();
      const free = unassignedBlocks(get());
      if (free.length === 0) return set({ announcement: 'Every block is in a lot.' });
      const from = selection?.kind === 'block' ? selection.block : direction === 1 ? -1 : Infinity;
      const next =
        direction === 1
          ? (free.find((block) => block > from) ?? free[0]!)
          : (free.findLast((block) => block < from) ?? free.at(-1)!);
      get().lookAtBlocks([next]);
      const place = `${free.indexOf(next) + 1} of ${free.length}`;
      set({
        selection: { kind: 'block', block: next },
        announcement: `${area!.fabric.names[next]}, in no lot, ${place}.`,
      });
    },
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
    restMapAt: (mapBounds) => set({ mapBounds }),
  };
}

function unassignedBlocks(state: PlannerState): BlockIndex[] {
  const blocks: BlockIndex[] = [];
  shownAssignment(state).forEach((lot, block) => lot === NO_LOT && blocks.push(block as BlockIndex));
  return blocks;
}
