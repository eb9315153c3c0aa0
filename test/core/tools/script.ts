import { createBlockFinder } from '../../../src/core/fabric/block-finder.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import {
  IDLE,
  type Stroke,
  type Tool,
  type ToolEvent,
  type ToolState,
} from '../../../src/core/tools/tool.ts';
import { aDataset, lettersOf } from '../a-dataset.ts';
import { CELL, cornerAt } from '../drawing.ts';

/** What a hand did and what came of it, with blocks as letters and places in cells of the drawing. */
export interface Script {
  press(x: number, y: number): string;
  move(x: number, y: number): string;
  release(): string;
  finish(): string;
  /** Presses and releases in one place. */
  click(x: number, y: number): string;
  cancel(): string;
  /** The stroke of the last release that had one. */
  readonly done: Stroke | undefined;
  readonly state: ToolState;
}

/** What the hand has to work on besides the blocks. */
export interface ScriptWords {
  /** Radius of the brush in cells. */
  readonly brush?: number;
  /** The lot of each block in the order of their letters, a digit each; 0 is none. */
  readonly lots?: string;
  /** The zones that the whole-zone brush takes, drawn over the same ground. */
  readonly zones?: string;
}

/** A pixel of the screen in cells. */
const PIXEL_CELLS = 0.01;

/**
 * Works a tool by hand over drawn blocks, without a map. Each step says the blocks under the stroke
 * so far as letters, or `idle`, or `done:` and the blocks of the finished stroke.
 */
export function handle(tool: Tool, drawing: string, { brush = 0, lots, zones }: ScriptWords = {}): Script {
  const dataset = aDataset({ blocks: drawing, zones: zones === undefined ? {} : { zones } });
  const fabric = weaveFabric(dataset);
  const context = {
    finder: createBlockFinder(fabric),
    reach: (brush * CELL.lng) / 360,
    pixel: (PIXEL_CELLS * CELL.lng) / 360,
    assignment: Int16Array.from(dataset.blocks, (_, block) => Number(lots?.[block] ?? 0)),
    zones: fabric.zones[0] ?? null,
  };
  let state: ToolState = IDLE;
  let done: Stroke | undefined;
  const step = (event: ToolEvent) => {
    const next = tool(state, event, context);
    state = next.state;
    if (next.done) {
      done = next.done;
      return `done: ${lettersOf(dataset, next.done.blocks)}`;
    }
    return state.phase === 'idle' ? 'idle' : lettersOf(dataset, state.stroke.blocks);
  };
  const press = (x: number, y: number) => step({ type: 'press', at: cornerAt(x, y) });
  const release = () => step({ type: 'release' });
  return {
    press,
    move: (x, y) => step({ type: 'move', at: cornerAt(x, y) }),
    release,
    finish: () => step({ type: 'finish' }),
    click: (x, y) => {
      press(x, y);
      return release();
    },
    cancel: () => step({ type: 'cancel' }),
    get done() {
      return done;
    },
    get state() {
      return state;
    },
  };
}
