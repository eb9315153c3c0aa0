import type { StoreApi } from 'zustand/vanilla';
import { corner } from '../core/tools/corner.ts';
import { drawnLine } from '../core/tools/drawn-line.ts';
import { fill } from '../core/tools/fill.ts';
import { lasso } from '../core/tools/lasso.ts';
import { paint } from '../core/tools/paint.ts';
import { rectangle } from '../core/tools/rectangle.ts';
import {
  IDLE,
  type Position,
  type Stroke,
  type Tool,
  type ToolContext,
  type ToolEvent,
  type ToolName,
  type ToolState,
} from '../core/tools/tool.ts';
import { zone } from '../core/tools/zone.ts';
import type { Planner } from '../store/planner.ts';
import { assignmentBeforeStroke } from '../store/shown-assignment.ts';
import { WORLD_PIXELS } from './heat-kernel.ts';

/** A hand on the map with the tool that the planner says it holds: what it does becomes a stroke. */
export interface ToolHand {
  /** Whether the tool in hand draws; with the others a press is a click and a drag moves the map. */
  draws(): boolean;
  phase(): ToolState['phase'];
  press(at: Position): void;
  /** The hand went along these positions; the planner hears of them together. */
  move(along: readonly Position[]): void;
  release(): void;
  /** Ends a line that is set corner by corner. */
  finish(): void;
  /** As if the latest press had not been: the corners set before it stay. */
  takeBack(): void;
  /** Leaves nothing of the stroke. */
  cancel(): void;
  /** Lets go of the planner. */
  stop(): void;
}

/** The blocks a line crosses, or a new border. */
const openLine = drawnLine({ closes: false });
/** A cut or a split: a line, or a loop round what is to come out. */
const closingLine = drawnLine({ closes: true });

const TOOLS: Record<ToolName, Tool | null> = {
  select: null,
  pick: null,
  note: null,
  paint,
  erase: paint,
  lasso,
  rectangle,
  line: openLine,
  fill,
  zone,
  cut: closingLine,
  reshape: openLine,
  corner,
  split: closingLine,
};

/** `zoom` gives the map's zoom, by which pixels become a distance. */
export function createToolHand(planner: StoreApi<Planner>, zoom: () => number): ToolHand {
  let tool: Tool | null = null;
  let state: ToolState = IDLE;
  let beforePress: ToolState = IDLE;

  function context(): ToolContext {
    const now = planner.getState();
    const { area, hand } = now;
    const pixel = 1 / (WORLD_PIXELS * 2 ** zoom());
    return {
      finder: area!.finder,
      pixel,
      reach: hand.brushPixels * pixel,
      zones: area!.fabric.zones[hand.zoneLayer] ?? null,
      assignment: assignmentBeforeStroke(now),
    };
  }

  /** Takes the tool through what the hand did, and tells the planner what came of it. */
  function take(...events: ToolEvent[]): void {
    if (tool === null || planner.getState().area === null) return;
    const before = strokeOf(state);
    const ground = context();
    let done: Stroke | undefined;
    for (const event of events) {
      const next = tool(state, event, ground);
      state = next.state;
      done = next.done;
    }
    tell(before, done);
  }

  function tell(before: Stroke | null, done?: Stroke): void {
    const now = strokeOf(state);
    if (done !== undefined) planner.getState().commitStroke(done);
    else if (now === null && before !== null) planner.getState().cancelStroke();
    else if (now !== null && now !== before) planner.getState().previewStroke(now);
  }

  function cancel(): void {
    if (state.phase !== 'idle') take({ type: 'cancel' });
  }

  const unsubscribe = planner.subscribe((now, before) => {
    const droppedElsewhere = before.stroke !== null && now.stroke === null;
    if (droppedElsewhere) state = IDLE;
    const { tool: heldTool, lot: heldLot } = before.hand;
    if (now.hand.tool !== heldTool || now.hand.lot !== heldLot || now.area !== before.area) cancel();
  });

  return {
    draws: () => TOOLS[planner.getState().hand.tool] !== null,
    phase: () => state.phase,
    press(at) {
      tool = TOOLS[planner.getState().hand.tool];
      beforePress = state;
      take({ type: 'press', at });
    },
    move(along) {
      if (state.phase === 'idle') return;
      const heard = state.phase === 'between' ? along.slice(-1) : along;
      take(...heard.map((at) => ({ type: 'move' as const, at })));
    },
    release: () => take({ type: 'release' }),
    finish: () => take({ type: 'finish' }),
    takeBack() {
      if (state.phase === 'idle') return;
      const before = strokeOf(state);
      state = beforePress;
      tell(before);
    },
    cancel,
    stop() {
      cancel();
      unsubscribe();
    },
  };
}

function strokeOf(state: ToolState): Stroke | null {
  return state.phase === 'idle' ? null : state.stroke;
}
