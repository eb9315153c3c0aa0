import type { BlockIndex, Fabric } from '../fabric/fabric.ts';

/** The minutes of care a week in some blocks. */
export function weeklyMinutesIn({ holdings }: Fabric, blocks: readonly BlockIndex[]): number {
  let minutes = 0;
  for (const block of blocks) minutes += holdings.weeklyMinutes[block]!;
  return minutes;
}
