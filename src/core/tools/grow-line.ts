import type { Position } from './tool.ts';
import { worldDistance } from './world-distance.ts';

/** A freehand line with the next place of the hand, or the very same line while that is not a `pixel` away. */
export function growLine(line: readonly Position[], at: Position, pixel: number): readonly Position[] {
  return worldDistance(line.at(-1)!, at) < pixel ? line : [...line, at];
}
