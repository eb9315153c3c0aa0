import { blockAt } from '../fabric/block-finder.ts';
import { NO_BLOCK, type BlockIndex } from '../fabric/fabric.ts';
import { EMPTY_STROKE, IDLE, type Tool, type ToolContext } from './tool.ts';

/** Takes the block it is pressed on and every block joined to it through shared borders that has the same lot. */
export const fill: Tool = (state, event, context) => {
  if (event.type === 'press') {
    const stroke = { ...EMPTY_STROKE, blocks: joinedTo(blockAt(context.finder, event.at), context) };
    return { state: { phase: 'drawing', from: event.at, stroke } };
  }
  if (state.phase === 'idle' || event.type === 'move') return { state };
  if (event.type === 'release' && state.stroke.blocks.length > 0) return { state: IDLE, done: state.stroke };
  return { state: IDLE };
};

function joinedTo(start: BlockIndex, { finder, assignment }: ToolContext): BlockIndex[] {
  if (start === NO_BLOCK) return [];
  const { offsets, targets } = finder.fabric.neighbours;
  const joined = new Set([start]);
  // A set gives what is added while it is walked, so the walk ends when nothing new is met.
  for (const block of joined) {
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const neighbour = targets[at]! as BlockIndex;
      if (assignment[neighbour] === assignment[start]) joined.add(neighbour);
    }
  }
  return [...joined];
}
