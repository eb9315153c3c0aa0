import { worldX, worldY } from '../geometry/world.ts';
import type { Position } from './tool.ts';

/** How far apart two places are on the screen, in world units. */
export function worldDistance([lngA, latA]: Position, [lngB, latB]: Position): number {
  return Math.hypot(worldX(lngA) - worldX(lngB), worldY(latA) - worldY(latB));
}
