import type { BlockIndex } from '../fabric/fabric.ts';
import type { BlockFinder } from '../fabric/block-finder.ts';
import type { LotId } from '../scenario/scenario.ts';

/** `[lng, lat]`, degrees. */
export type Position = readonly [number, number];

/** What a hand does, in words every tool understands. */
export type ToolEvent =
  | { readonly type: 'press'; readonly at: Position }
  | { readonly type: 'move'; readonly at: Position }
  | { readonly type: 'release' }
  | { readonly type: 'cancel' };

/** What a tool works on. `reach` is the brush's radius in world units (the world is 1 wide). */
export interface ToolContext {
  readonly finder: BlockFinder;
  readonly reach: number;
}

/** What a stroke would change if the hand let go now. */
export interface Stroke {
  /** Every block of the stroke so far, in the order met. */
  readonly blocks: readonly BlockIndex[];
  /** The line drawn so far, for tools that draw one. */
  readonly line: readonly Position[];
}

/** A tool is a function of these: it holds no map, no scenario and no clock. */
export type Tool = (state: ToolState, event: ToolEvent, context: ToolContext) => ToolStep;

export type ToolState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'drawing'; readonly last: Position; readonly stroke: Stroke };

export interface ToolStep {
  readonly state: ToolState;
  /** The stroke to commit: only after a release that touched something. */
  readonly done?: Stroke;
}

export const IDLE: ToolState = { phase: 'idle' };

/** What the hand has chosen: a tool, and the lot it gives blocks to (`NO_LOT` erases). */
export interface Hand {
  readonly tool: 'select' | 'paint' | 'lasso' | 'erase';
  readonly lot: LotId;
  /** Radius of the brush in screen pixels; 0 takes the one block under the pointer. */
  readonly brushPixels: number;
}
