import { blocksAlong } from '../fabric/block-finder.ts';
import type { BlockIndex } from '../fabric/fabric.ts';
import { addBlocks } from './add-blocks.ts';
import { growLine } from './grow-line.ts';
import { thinLine } from './thin-line.ts';
import {
  IDLE,
  type Position,
  type Stroke,
  type Tool,
  type ToolContext,
  type ToolEvent,
  type ToolState,
  type ToolStep,
} from './tool.ts';
import { worldDistance } from './world-distance.ts';

type Line = readonly Position[];
type Phase<Name> = Extract<ToolState, { phase: Name }>;

/** What draws a line, and whether it may close it. */
interface Pen extends ToolContext {
  readonly closes: boolean;
}

/** A press that moves less than this sets a corner, pixels. */
const SLIP_PIXELS = 4;

/** A corner set so near to the last one ends the line, and an end so near to its start closes it, pixels. */
const NEAR_PIXELS = 8;

/**
 * A tool that draws a line: freehand with one drag, or corner by corner with one click each, until the
 * last corner is clicked again or the line is finished. With `closes`, a line that comes back to its
 * start becomes a loop. What is done has no more corners than its course needs, to a pixel.
 */
export function drawnLine({ closes }: { readonly closes: boolean }): Tool {
  return (state, event, context) => {
    const pen = { ...context, closes };
    if (event.type === 'cancel') return { state: IDLE };
    if (state.phase === 'between') return hover(state, event, pen);
    if (event.type === 'press') return pressAfter([], event.at, pen);
    return state.phase === 'idle' ? { state } : draw(state, event, pen);
  };
}

/** The hand is up, and the last place of the line is where it hovers. */
function hover(state: Phase<'between'>, event: ToolEvent, pen: Pen): ToolStep {
  const corners = state.stroke.line.slice(0, -1);
  if (event.type === 'press') return pressAfter(corners, event.at, pen);
  if (event.type === 'move') return { state: { ...state, stroke: strokeAlong([...corners, event.at], pen) } };
  return event.type === 'finish' ? end(strokeAlong(corners, pen), pen) : { state };
}

function pressAfter(corners: Line, at: Position, pen: Pen): ToolStep {
  return { state: { phase: 'drawing', from: at, stroke: strokeAlong([...corners, at], pen) } };
}

/** The hand is down; until it slips away from where it was pressed, it only sets a corner there. */
function draw(state: Phase<'drawing'>, event: ToolEvent, pen: Pen): ToolStep {
  const { from, stroke } = state;
  const isFreehand = stroke.line.at(-1) !== from;
  if (event.type === 'move') {
    if (!isFreehand && isNear(from, event.at, SLIP_PIXELS, pen)) return { state };
    return { state: { ...state, stroke: strokeTo(stroke, event.at, pen) } };
  }
  if (isFreehand || stroke.closed || event.type === 'finish') return end(stroke, pen);
  const before = stroke.line.at(-2);
  if (before !== undefined && isNear(before, from, NEAR_PIXELS, pen)) {
    return end(strokeAlong(stroke.line.slice(0, -1), pen), pen);
  }
  return { state: { phase: 'between', from, stroke: { ...stroke, line: [...stroke.line, from] } } };
}

function strokeAlong(line: Line, pen: Pen): Stroke {
  return { line, blocks: blocksOf(line, pen), closed: comesBack(line, pen) };
}

function strokeTo(stroke: Stroke, at: Position, pen: Pen): Stroke {
  const line = growLine(stroke.line, at, pen.pixel);
  if (line === stroke.line) return stroke;
  return {
    line,
    blocks: addBlocks(stroke.blocks, blocksOf(line.slice(-2), pen)),
    closed: comesBack(line, pen),
  };
}

function end(stroke: Stroke, pen: Pen): ToolStep {
  const line = thinLine(stroke.closed ? withoutReturn(stroke.line, pen) : stroke.line, pen.pixel);
  if (line.length < 2 || stroke.blocks.length === 0) return { state: IDLE };
  return { state: IDLE, done: { ...stroke, line } };
}

/** The blocks a line runs through, in the order met. */
function blocksOf(line: Line, { finder }: Pen): readonly BlockIndex[] {
  let blocks: readonly BlockIndex[] = blocksAlong(finder, line[0]!, line[0]!, 0);
  for (let at = 1; at < line.length; at++) {
    blocks = addBlocks(blocks, blocksAlong(finder, line[at - 1]!, line[at]!, 0));
  }
  return blocks;
}

/** True once a line that may close went away from its start and came back. */
function comesBack(line: Line, pen: Pen): boolean {
  if (!pen.closes || line.length < 4 || !isNear(line[0]!, line.at(-1)!, NEAR_PIXELS, pen)) return false;
  return withoutReturn(line, pen).length > 2;
}

/** A loop without the corners that came back to its start: its line goes there by itself. */
function withoutReturn(line: Line, pen: Pen): Line {
  const last = line.findLastIndex((corner) => !isNear(line[0]!, corner, NEAR_PIXELS, pen));
  return line.slice(0, last + 1);
}

function isNear(a: Position, b: Position, pixels: number, { pixel }: Pen): boolean {
  return worldDistance(a, b) < pixels * pixel;
}
