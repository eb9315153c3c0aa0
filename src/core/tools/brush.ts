import type { BlockIndex } from '../fabric/fabric.ts';
import { addBlocks } from './add-blocks.ts';
import { EMPTY_STROKE, IDLE, type Position, type Tool, type ToolContext, type ToolState } from './tool.ts';

/** The blocks to take when the hand goes in a straight line from one place to another. */
type Take = (context: ToolContext, from: Position, to: Position) => readonly BlockIndex[];

/** A tool that takes blocks wherever the hand goes while it is down, and keeps them when it comes back. */
export function brush(take: Take): Tool {
  return (state, event, context) => {
    if (event.type === 'press') return { state: draw(EMPTY_STROKE, event.at, event.at) };
    if (state.phase === 'idle') return { state };
    if (event.type === 'move') return { state: draw(state.stroke, state.from, event.at) };
    if (event.type === 'release' && state.stroke.blocks.length > 0)
      return { state: IDLE, done: state.stroke };
    return { state: IDLE };

    function draw(stroke: typeof EMPTY_STROKE, from: Position, to: Position): ToolState {
      const blocks = addBlocks(stroke.blocks, take(context, from, to));
      return {
        phase: 'drawing',
        from: to,
        stroke: blocks === stroke.blocks ? stroke : { ...stroke, blocks },
      };
    }
  };
}
