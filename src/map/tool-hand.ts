import type { StoreApi } from 'zustand/vanilla';
import { lasso } from '../core/tools/lasso.ts';
import { paint } from '../core/tools/paint.ts';
import {
  IDLE,
  type Hand,
  type Position,
  type Stroke,
  type Tool,
  type ToolEvent,
  type ToolState,
} from '../core/tools/tool.ts';
import type { Planner } from '../store/planner.ts';
import { WORLD_PIXELS } from './heat-kernel.ts';

/** A hand on the map with the tool that the planner says it holds: what it does becomes a stroke. */
export interface ToolHand {
  isDrawing(): boolean;
  press(at: Position): void;
  /** The hand went along these positions; the planner hears of them together. */
  move(along: readonly Position[]): void;
  release(): void;
  /** Leaves nothing of the stroke. */
  cancel(): void;
  /** Lets go of the planner. */
  stop(): void;
}

const TOOLS: Record<Hand['tool'], Tool | null> = { select: null, paint, erase: paint, lasso };

/** `zoom` gives the map's zoom, by which pixels of the brush become a distance. */
export function createToolHand(planner: StoreApi<Planner>, zoom: () => number): ToolHand {
  let tool: Tool | null = null;
  let state: ToolState = IDLE;

  function step(event: ToolEvent): Stroke | undefined {
    const { area, hand } = planner.getState();
    const reach = hand.brushPixels / (WORLD_PIXELS * 2 ** zoom());
    const next = tool!(state, event, { finder: area!.finder, reach });
    state = next.state;
    return next.done;
  }

  function preview(before: Stroke | null): void {
    if (state.phase === 'drawing' && state.stroke !== before) planner.getState().previewStroke(state.stroke);
  }

  function cancel(): void {
    if (state.phase === 'idle') return;
    step({ type: 'cancel' });
    planner.getState().cancelStroke();
  }

  const unsubscribe = planner.subscribe((now, before) => {
    const droppedElsewhere = before.stroke !== null && now.stroke === null;
    if (droppedElsewhere) state = IDLE;
    const { tool: heldTool, lot: heldLot } = before.hand;
    if (now.hand.tool !== heldTool || now.hand.lot !== heldLot || now.area !== before.area) cancel();
  });

  return {
    isDrawing: () => state.phase === 'drawing',
    press(at) {
      tool = TOOLS[planner.getState().hand.tool];
      if (tool === null || planner.getState().area === null) return;
      step({ type: 'press', at });
      preview(null);
    },
    move(along) {
      if (state.phase === 'idle') return;
      const before = state.stroke;
      for (const at of along) step({ type: 'move', at });
      preview(before);
    },
    release() {
      if (state.phase === 'idle') return;
      const done = step({ type: 'release' });
      if (done === undefined) planner.getState().cancelStroke();
      else planner.getState().commitStroke(done);
    },
    cancel,
    stop() {
      cancel();
      unsubscribe();
    },
  };
}
