import type { Map as MapLibreMap } from 'maplibre-gl';
import { candidates } from '../core/fabric/block-finder.ts';
import { borderCornerNear } from '../core/fabric/border-corner.ts';
import { NO_BLOCK } from '../core/fabric/fabric.ts';
import { worldX, worldY } from '../core/geometry/world.ts';
import { GRIP_PIXELS } from '../core/tools/corner.ts';
import type { Position } from '../core/tools/tool.ts';
import type { Area, PlannerState } from '../store/planner.ts';
import { assignmentBeforeStroke } from '../store/shown-assignment.ts';
import { atMostEvery } from './at-most-every.ts';
import { WORLD_PIXELS } from './heat-kernel.ts';
import { positionOf, type MapPoint } from './map-place.ts';
import { createOverlay, svgElement } from './overlay.ts';

/** Shows the corners of borders near the hand, and larger the one that a press would take hold of. */
export interface CornerHandles {
  /** Around this point, a little later; nothing with null. */
  show(state: PlannerState, point: MapPoint | null): void;
  stop(): void;
}

/** Corners farther than this from the hand are not shown, and of those nearer to each other than that only one. */
const NEAR_PIXELS = 90;
const APART_PIXELS = 8;

const PACE_MILLISECONDS = 50;

export function createCornerHandles(frame: HTMLElement, map: MapLibreMap): CornerHandles {
  const drawing = createOverlay(frame);
  const dots = svgElement('path', 'lot-map-corners');
  const grip = svgElement('circle', 'lot-map-grip');
  grip.setAttribute('r', '7');
  drawing.append(dots, grip);
  drawing.toggleAttribute('hidden', true);
  let wanted: { readonly state: PlannerState; readonly point: MapPoint } | null = null;
  const paced = atMostEvery(PACE_MILLISECONDS, () => wanted !== null && draw(wanted.state, wanted.point));

  function draw(state: PlannerState, point: MapPoint): void {
    const at = positionOf(map, point);
    const pixel = 1 / (WORLD_PIXELS * 2 ** map.getZoom());
    const assignment = assignmentBeforeStroke(state);
    const held = borderCornerNear(state.area!.fabric, assignment, at, GRIP_PIXELS * pixel);
    const near = cornersNear(state.area!, assignment, at, NEAR_PIXELS * pixel);
    dots.setAttribute(
      'd',
      apart(near.map(([lng, lat]) => map.project([lng, lat])))
        .map(dotAt)
        .join(''),
    );
    const { x, y } = held === null ? point : map.project([held.at[0], held.at[1]]);
    grip.setAttribute('cx', String(x));
    grip.setAttribute('cy', String(y));
    grip.toggleAttribute('hidden', held === null);
    drawing.toggleAttribute('hidden', false);
  }

  function hide(): void {
    wanted = null;
    drawing.toggleAttribute('hidden', true);
  }

  map.on('move', hide);
  return {
    show(state, point) {
      if (point === null || state.area === null) return hide();
      wanted = { state, point };
      paced.ask();
    },
    stop: paced.stop,
  };
}

/** The places at which borders between lots turn, within `reach` of a place (world units), but not where they end. */
function cornersNear(
  { fabric, finder }: Area,
  assignment: ArrayLike<number>,
  at: Position,
  reach: number,
): Position[] {
  const { arcs, topology } = fabric;
  const [x, y] = [worldX(at[0]), worldY(at[1])];
  const blocks = candidates(finder, x - reach, y - reach, x + reach, y + reach);
  const { offsets, targets } = arcs.ofBlock;
  const met = new Set(blocks.flatMap((block) => [...targets.subarray(offsets[block], offsets[block + 1])]));
  return [...met].flatMap((arc) => {
    const second = arcs.second[arc]!;
    if (second === NO_BLOCK || assignment[arcs.first[arc]!] === assignment[second]) return [];
    const turns = topology.arcs[arc]!.slice(1, -1) as [number, number][];
    return turns.filter(([lng, lat]) => Math.hypot(worldX(lng) - x, worldY(lat) - y) <= reach);
  });
}

/** Points with room between them: far out, a border is all corners. */
function apart(points: readonly MapPoint[]): MapPoint[] {
  const kept: MapPoint[] = [];
  for (const point of points) {
    const isFree = kept.every(({ x, y }) => Math.hypot(point.x - x, point.y - y) >= APART_PIXELS);
    if (isFree) kept.push(point);
  }
  return kept;
}

/** A line of no length, which a round cap makes a dot. */
function dotAt({ x, y }: MapPoint): string {
  return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
}
