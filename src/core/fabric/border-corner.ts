import { samePlace, type LngLat } from '../geometry/lng-lat.ts';
import { worldX, worldY } from '../geometry/world.ts';
import type { Assignment } from '../scenario/scenario.ts';
import { NO_BLOCK, type Fabric } from './fabric.ts';

/** A corner of the border between two lots, with the corners before and after it along that border. */
export interface BorderCorner {
  readonly before: LngLat;
  readonly at: LngLat;
  readonly after: LngLat;
}

/** A corner of an arc, by its position on it. */
interface ArcCorner {
  readonly arc: number;
  readonly corner: number;
}

/**
 * The corner of a border between two lots that is nearest to a place, within `reach` (world units, see
 * `geometry/world`); null where there is none. Where one arc of the border ends and another goes on, so does
 * the border; where it ends, or meets that of a third lot, there is no corner to move. Reshaping the border
 * along the corner before, a new place and the corner after moves this corner there for both lots.
 */
export function borderCornerNear(
  fabric: Fabric,
  assignment: Assignment,
  at: LngLat,
  reach: number,
): BorderCorner | null {
  const { arcs, topology } = fabric;
  const [x, y] = [worldX(at[0]), worldY(at[1])];
  const near: (ArcCorner & { distance: number })[] = [];
  for (let arc = 0; arc < arcs.count; arc++) {
    if (lotsBeside(fabric, assignment, arc) === null) continue;
    topology.arcs[arc]!.forEach(([lng, lat], corner) => {
      // A degree of longitude is 1/360 of the world; most corners need no more than this.
      if (Math.abs(lng! - at[0]) > reach * 360) return;
      const distance = Math.hypot(worldX(lng!) - x, worldY(lat!) - y);
      if (distance <= reach) near.push({ arc, corner, distance });
    });
  }
  for (const corner of near.toSorted((a, b) => a.distance - b.distance)) {
    const found = cornerAt(fabric, assignment, corner);
    if (found !== null) return found;
  }
  return null;
}

/** The lots on both sides of an arc, as one text; null where it is no border between lots. */
function lotsBeside({ arcs }: Fabric, assignment: Assignment, arc: number): string | null {
  if (arcs.second[arc] === NO_BLOCK) return null;
  const lots = [assignment[arcs.first[arc]!]!, assignment[arcs.second[arc]!]!];
  return lots[0] === lots[1] ? null : lots.toSorted((a, b) => a - b).join(' ');
}

function cornerAt(fabric: Fabric, assignment: Assignment, { arc, corner }: ArcCorner): BorderCorner | null {
  const places = fabric.topology.arcs[arc] as [number, number][];
  const at = places[corner]!;
  if (corner > 0 && corner + 1 < places.length) {
    return { before: places[corner - 1]!, at, after: places[corner + 1]! };
  }
  const ends = borderEndsAt(fabric, assignment, at);
  const isOneBorder = ends.every((end) => end.lots === ends[0]!.lots);
  if (ends.length !== 2 || !isOneBorder) return null;
  return { before: ends[0]!.next, at, after: ends[1]!.next };
}

/** The arcs that end at a place, as the lots beside each and the corner next to the place. */
function borderEndsAt(fabric: Fabric, assignment: Assignment, at: LngLat): { lots: string; next: LngLat }[] {
  const ends: { lots: string; next: LngLat }[] = [];
  for (let arc = 0; arc < fabric.arcs.count; arc++) {
    const lots = lotsBeside(fabric, assignment, arc);
    if (lots === null) continue;
    const places = fabric.topology.arcs[arc] as [number, number][];
    if (samePlace(places[0]!, at)) ends.push({ lots, next: places[1]! });
    if (samePlace(places.at(-1)!, at)) ends.push({ lots, next: places.at(-2)! });
  }
  return ends;
}
