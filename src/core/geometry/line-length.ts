import { distance } from '@turf/distance';

/** Length of a line of `[lng, lat]` positions in metres, along great circles. */
export function lineLength(line: readonly (readonly number[])[]): number {
  let metres = 0;
  for (let at = 1; at < line.length; at++) {
    metres += distance(line[at - 1] as number[], line[at] as number[], { units: 'meters' });
  }
  return metres;
}
