import { blockAt } from '../core/fabric/block-finder.ts';
import { NO_BLOCK } from '../core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../core/scenario/scenario.ts';
import type { Position } from '../core/tools/tool.ts';
import type { PlannerState, Selection } from '../store/planner.ts';
import { shownAssignment } from '../store/shown-assignment.ts';
import { WORLD_PIXELS } from './heat-kernel.ts';
import { nearestPackage, POINTS_FROM_ZOOM } from './package-points.ts';

/** How near a click must be to a package's point, pixels. */
const CLICK_PIXELS = 8;

/**
 * What a click selects: a package where its point can be seen, else the block; a second click on the
 * same block its lot; nothing where there is nothing.
 */
export function pick(state: PlannerState, at: Position, zoom: number): Selection | null {
  const { area, layers, selection } = state;
  if (area === null) return null;
  if (layers.points && zoom >= POINTS_FROM_ZOOM) {
    const reach = CLICK_PIXELS / (WORLD_PIXELS * 2 ** zoom);
    const carePackage = nearestPackage(area.dataset.packages, at, reach);
    if (carePackage !== null) return { kind: 'package', package: carePackage };
  }
  const block = blockAt(area.finder, at);
  if (block === NO_BLOCK) return null;
  const lot = shownAssignment(state)[block] as LotId;
  const again = selection?.kind === 'block' && selection.block === block;
  return again && lot !== NO_LOT ? { kind: 'lot', lot } : { kind: 'block', block };
}
