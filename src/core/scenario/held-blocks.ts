import type { Fabric } from '../fabric/fabric.ts';
import type { Scenario } from './scenario.ts';

/**
 * Which blocks the locks of a plan keep in their lot: 1 for each of them, or null where nothing is
 * locked. `fabric` is that of the plan.
 */
export function heldBlocks(
  { locks, assignment }: Pick<Scenario, 'locks' | 'assignment'>,
  fabric: Fabric,
): Uint8Array | null {
  if (locks.lots.length + locks.blocks.length + locks.zones.length === 0) return null;
  const held = new Uint8Array(fabric.count);
  const [lots, codes] = [new Set<number>(locks.lots), new Set(locks.blocks)];
  const zones = locks.zones.flatMap(({ layer, zone }) => {
    const membership = fabric.zones.find((other) => other.layer.name === layer);
    const at = membership?.layer.zones.findIndex((other) => other.name === zone) ?? -1;
    return membership === undefined || at < 0 ? [] : [{ zoneOfBlock: membership.zoneOfBlock, at }];
  });
  for (let block = 0; block < fabric.count; block++) {
    const isHeld =
      lots.has(assignment[block]!) ||
      codes.has(fabric.codes[block]!) ||
      codes.has(fabric.groundCodes[fabric.groundOf[block]!]!) ||
      zones.some(({ zoneOfBlock, at }) => zoneOfBlock[block] === at);
    if (isHeld) held[block] = 1;
  }
  return held;
}
