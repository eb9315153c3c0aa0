import type { Fabric } from './fabric.ts';

/** `[west, south, east, north]` of all blocks, degrees. */
export function areaBounds({ bounds }: Pick<Fabric, 'bounds'>): [number, number, number, number] {
  const area: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < bounds.length; at += 4) {
    area[0] = Math.min(area[0], bounds[at]!);
    area[1] = Math.min(area[1], bounds[at + 1]!);
    area[2] = Math.max(area[2], bounds[at + 2]!);
    area[3] = Math.max(area[3], bounds[at + 3]!);
  }
  return area;
}
