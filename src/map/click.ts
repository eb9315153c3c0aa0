import type { StoreApi } from 'zustand/vanilla';
import { NO_BLOCK } from '../core/fabric/fabric.ts';
import type { LotId } from '../core/scenario/scenario.ts';
import type { Position, ToolName } from '../core/tools/tool.ts';
import type { Planner } from '../store/planner.ts';
import { shownAssignment } from '../store/shown-assignment.ts';
import { blockUnder } from './map-place.ts';
import { pick } from './pick.ts';

/** What a click does with a tool that does not draw: it selects, takes up a lot, or pins a note. */
export function click(planner: StoreApi<Planner>, at: Position, zoom: number): void {
  const state = planner.getState();
  const { tool } = state.hand;
  if (tool === 'note') state.draftNote({ kind: 'place', position: at });
  else if (tool === 'pick') takeUpLot(planner, at);
  else state.select(pick(state, at, zoom));
}

/** With these in hand a lot is of no use: whoever takes one up means to paint. */
const LOTLESS_TOOLS: readonly ToolName[] = ['pick', 'erase'];

/** Takes up the lot under a place, or none over a block without one, and goes on with the tool in hand. */
export function takeUpLot(planner: StoreApi<Planner>, at: Position): void {
  const state = planner.getState();
  const block = blockUnder(state, at);
  if (block === NO_BLOCK) return;
  const lot = shownAssignment(state)[block] as LotId;
  const { tool } = state.hand;
  state.setHand({ lot, tool: LOTLESS_TOOLS.includes(tool) ? 'paint' : tool });
}
