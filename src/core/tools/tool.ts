import type { BlockFinder } from '../fabric/block-finder.ts';
import type { BlockIndex, ZoneMembership } from '../fabric/fabric.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';

/** `[lng, lat]`, degrees. */
export type Position = readonly [number, number];

/**
 * What a hand does, in words every tool understands. `finish` ends a line that was set corner by
 * corner: a double click, or Enter.
 */
export type ToolEvent =
  | { readonly type: 'press'; readonly at: Position }
  | { readonly type: 'move'; readonly at: Position }
  | { readonly type: 'release' }
  | { readonly type: 'finish' }
  | { readonly type: 'cancel' };

/** What a tool works on. Lengths are in world units (the world is 1 wide). */
export interface ToolContext {
  readonly finder: BlockFinder;
  /** The brush's radius. */
  readonly reach: number;
  /** The size of a pixel on the screen. */
  readonly pixel: number;
  /** The lot of each block before the stroke. */
  readonly assignment: Assignment;
  /** The layer whose zones the whole-zone brush takes, or null where there is none. */
  readonly zones: ZoneMembership | null;
}

/** What a stroke would change if the hand let go now. */
export interface Stroke {
  /** Every block of the stroke so far, in the order met. For a line that cuts, the blocks it runs through. */
  readonly blocks: readonly BlockIndex[];
  /** The line drawn so far, for tools that draw one. */
  readonly line: readonly Position[];
  /** Whether the line closes on its first place. */
  readonly closed: boolean;
}

/** A tool is a function of these: it holds no map, no scenario and no clock. */
export type Tool = (state: ToolState, event: ToolEvent, context: ToolContext) => ToolStep;

/** `from` is where the hand was when it last drew something, or was pressed: what it draws next begins there. */
export type ToolState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'drawing'; readonly from: Position; readonly stroke: Stroke }
  /**
   * Between two corners of a line that is set corner by corner: the hand is up, and the last place of
   * the line is where it hovers.
   */
  | { readonly phase: 'between'; readonly from: Position; readonly stroke: Stroke };

export interface ToolStep {
  readonly state: ToolState;
  /** The stroke to commit: only after a release or finish that touched something. */
  readonly done?: Stroke;
}

export const IDLE: ToolState = { phase: 'idle' };
export const EMPTY_STROKE: Stroke = { blocks: [], line: [], closed: false };

export type ToolName =
  | 'select'
  | 'paint'
  | 'lasso'
  | 'rectangle'
  | 'line'
  | 'fill'
  | 'zone'
  | 'erase'
  /** Takes up the lot under the pointer. */
  | 'pick'
  | 'cut'
  | 'reshape'
  /** Drags a corner of a border between lots: the line of its stroke is the corner before, the hand, the corner after. */
  | 'corner'
  | 'split'
  | 'note';

/** The tools whose line is itself the edit; the others give or take the blocks they meet. */
export const LINE_TOOLS: readonly ToolName[] = ['cut', 'reshape', 'corner', 'split'];

/** What the hand has chosen: a tool, the lot it gives blocks to, and which blocks it may take. */
export interface Hand {
  readonly tool: ToolName;
  /** `NO_LOT` takes blocks out of their lot, whatever the tool. */
  readonly lot: LotId;
  /** Radius of the brush in screen pixels; 0 takes the one block under the pointer. */
  readonly brushPixels: number;
  readonly filter: HandFilter;
  /** The layer, by its position, whose zones the whole-zone brush takes. */
  readonly zoneLayer: number;
  /** Whether reshaping and splitting keep to whole blocks or follow the line through them. */
  readonly follows: 'blocks' | 'line';
  /** True while strokes gather into a proposal that is accepted or rejected as one. */
  readonly proposes: boolean;
}

/** Which blocks a stroke may take; parts that are null let all pass, and those that are not must all hold. */
export interface HandFilter {
  /** Only blocks of this lot; `NO_LOT` for only those in no lot. */
  readonly from: LotId | null;
  /** Only blocks that lie mainly in this zone of this layer, by their positions. */
  readonly within: { readonly layer: number; readonly zone: number } | null;
}

export const NO_FILTER: HandFilter = { from: null, within: null };
