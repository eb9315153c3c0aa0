import { blocksAlong } from '../fabric/block-finder.ts';
import { EMPTY_STROKE, IDLE, type Position, type Stroke, type Tool, type ToolContext } from './tool.ts';

/**
 * The round brush, for giving blocks to a lot and for erasing. Between two samples of the hand it
 * takes every block within its reach of the straight line, so that no speed leaves a gap.
 */
export const paint: Tool = (state, event, context) => {
  if (event.type === 'press') return draw(EMPTY_STROKE, event.at, event.at, context);
  if (state.phase === 'idle') return { state };
  if (event.type === 'move') return draw(state.stroke, state.last, event.at, context);
  if (event.type === 'release' && state.stroke.blocks.length > 0) return { state: IDLE, done: state.stroke };
  return { state: IDLE };
};

function draw(stroke: Stroke, from: Position, to: Position, { finder, reach }: ToolContext) {
  const met = new Set(stroke.blocks);
  const added = blocksAlong(finder, from, to, reach).filter((block) => !met.has(block));
  const grown = added.length === 0 ? stroke : { ...stroke, blocks: [...stroke.blocks, ...added] };
  return { state: { phase: 'drawing' as const, last: to, stroke: grown } };
}
