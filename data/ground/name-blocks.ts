import type { Block, Group } from '../area.ts';
import type { Position } from './plane.ts';

/** Blocks in the order of their groups, and from north to south within a group, with codes to match. */
export function nameBlocks(
  rings: readonly Position[][],
  groupOfRing: readonly number[],
  groups: readonly Group[],
  codeOf: (number: number) => string,
): Block[] {
  const northOf = (ring: readonly Position[]) => Math.max(...ring.map(([, lat]) => lat));
  const order = rings
    .map((ring, at) => ({ ring, group: groupOfRing[at]! }))
    .sort((a, b) => a.group - b.group || northOf(b.ring) - northOf(a.ring));
  let inGroup = 0;
  return order.map(({ ring, group }, at) => {
    inGroup = order[at - 1]?.group === group ? inGroup + 1 : 1;
    return {
      code: codeOf(at + 1),
      name: `${groups[group]!.name} ${inGroup}`,
      group,
      geometry: { type: 'Polygon', coordinates: [ring.map(([lng, lat]) => [lng, lat])] },
    };
  });
}
