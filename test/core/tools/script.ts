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
  cancel(): string;
  /** The stroke of the last release that had one. */
  readonly done: Stroke | undefined;
  readonly state: ToolState;
}

/**
 * Works a tool by hand over drawn blocks, without a map. Each step says the blocks under the stroke
 * so far as letters, or `idle`, or `done:` and the blocks of the finished stroke.
 */
export function handle(tool: Tool, drawing: string, brushCells = 0): Script {
  const dataset = aDataset({ blocks: drawing });
  const context = {
    finder: createBlockFinder(weaveFabric(dataset)),
    reach: (brushCells * CELL.lng) / 360,
    pixel: CELL.lng / 360 / 100,
    assignment: new Int16Array(dataset.blocks.length),
    zoneOfBlock: null,
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
  return {
    press: (x, y) => step({ type: 'press', at: cornerAt(x, y) }),
    move: (x, y) => step({ type: 'move', at: cornerAt(x, y) }),
    release: () => step({ type: 'release' }),
    cancel: () => step({ type: 'cancel' }),
    get done() {
      return done;
    },
    get state() {
      return state;
    },
  };
}
