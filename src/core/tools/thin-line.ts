import { squaredSegmentDistance } from '../geometry/segment-distance.ts';
import { worldX, worldY } from '../geometry/world.ts';
import type { Position } from './tool.ts';

/**
 * A line with fewer corners that stays within `tolerance` (world units) of the line it was, from its
 * first corner to its last (Douglas and Peucker 1973).
 */
export function thinLine(line: readonly Position[], tolerance: number): Position[] {
  const corners = line.map(([lng, lat]) => [worldX(lng), worldY(lat)] as const);
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const stretches: [number, number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch !== undefined; stretch = stretches.pop()) {
    const [start, end] = stretch;
    const farthest = farthestCorner(corners, start, end, tolerance);
    if (farthest === null) continue;
    kept[farthest] = 1;
    stretches.push([start, farthest], [farthest, end]);
  }
  return line.filter((_, at) => kept[at] === 1);
}

/** The corner farthest from the straight line between two others, or null where none is beyond the tolerance. */
function farthestCorner(
  corners: readonly (readonly [number, number])[],
  start: number,
  end: number,
  tolerance: number,
): number | null {
  const [[ax, ay], [bx, by]] = [corners[start]!, corners[end]!];
  let farthest = null;
  let most = tolerance * tolerance;
  for (let at = start + 1; at < end; at++) {
    const [x, y] = corners[at]!;
    const distance = squaredSegmentDistance(ax, ay, bx, by, x, y, x, y);
    if (distance <= most) continue;
    [farthest, most] = [at, distance];
  }
  return farthest;
}
