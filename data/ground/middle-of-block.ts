import type { Block } from '../area.ts';
import type { Position } from './plane.ts';

/** The mean of a block's corners: near enough to its middle for all that is invented about it. */
export function middleOfBlock({ geometry }: Block): Position {
  const ring = geometry.coordinates[0]!.slice(1) as [number, number][];
  const mean = (axis: 0 | 1) => ring.reduce((sum, corner) => sum + corner[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}
