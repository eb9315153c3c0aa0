import type { Map as MapLibreMap } from 'maplibre-gl';
import { blockAt } from '../core/fabric/block-finder.ts';
import { NO_BLOCK, type BlockIndex } from '../core/fabric/fabric.ts';
import type { Position } from '../core/tools/tool.ts';
import type { PlannerState } from '../store/planner.ts';

/** Pixels from the left and the top of the map. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Where on the map each of these events of the window happened. */
export function pointsOf(map: MapLibreMap, events: readonly MouseEvent[]): MapPoint[] {
  const { left, top } = map.getCanvasContainer().getBoundingClientRect();
  return events.map(({ clientX, clientY }) => ({ x: clientX - left, y: clientY - top }));
}

/** The ground under a point of the map. */
export function positionOf(map: MapLibreMap, { x, y }: MapPoint): Position {
  const { lng, lat } = map.unproject([x, y]);
  return [lng, lat];
}

export function blockUnder({ area }: PlannerState, at: Position): BlockIndex {
  return area === null ? NO_BLOCK : blockAt(area.finder, at);
}
