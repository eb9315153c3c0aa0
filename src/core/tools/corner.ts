import { blocksAlong } from '../fabric/block-finder.ts';
import { borderCornerNear } from '../fabric/border-corner.ts';
import { addBlocks } from './add-blocks.ts';
import { EMPTY_STROKE, IDLE, type Tool } from './tool.ts';
import { worldDistance } from './world-distance.ts';

/** A corner is taken hold of from no farther than this, pixels. */
export const GRIP_PIXELS = 12;

/** A hand that goes less far than this leaves the corner where it is, pixels. */
const SLIP_PIXELS = 4;

/**
 * Drags a corner of the border between two lots. The line of its stroke is the corner before, the hand
 * and the corner after; until the hand has moved, the corner itself stands for the hand and no block is met.
 */
export const corner: Tool = (state, event, { finder, assignment, pixel }) => {
  if (event.type === 'press') {
    const held = borderCornerNear(finder.fabric, assignment, event.at, GRIP_PIXELS * pixel);
    if (held === null) return { state: IDLE };
    const line = [held.before, held.at, held.after];
    return { state: { phase: 'drawing', from: event.at, stroke: { ...EMPTY_STROKE, line } } };
  }
  if (state.phase === 'idle') return { state };
  const { stroke, from } = state;
  if (event.type === 'move') {
    const isStill = stroke.blocks.length === 0 && worldDistance(from, event.at) < SLIP_PIXELS * pixel;
    if (isStill) return { state };
    const [before, , after] = stroke.line;
    const blocks = addBlocks(
      blocksAlong(finder, before!, event.at, 0),
      blocksAlong(finder, event.at, after!, 0),
    );
    return { state: { ...state, stroke: { ...stroke, blocks, line: [before!, event.at, after!] } } };
  }
  if (event.type === 'release' && stroke.blocks.length > 0) return { state: IDLE, done: stroke };
  return { state: IDLE };
};
