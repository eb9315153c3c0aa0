import type { ZoneLayer, ZoneRole } from '../../core/dataset/dataset.ts';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { smallZones } from '../../core/figures/small-zones.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';
import { ZONE_WORDS } from '../words/say-zones.ts';

/** A zone below the minimum, in names. */
export interface SmallZoneLine {
  readonly name: string;
  readonly weeklyMinutes: number;
  readonly packages: number;
  /** The zone it could join; null for an island. */
  readonly join: string | null;
}

/** The zones of one layer that are below a minimum, smallest first, of how many that hold a block. */
export function listSmallZones(
  fabric: Fabric,
  layer: number,
  minimumHours: number,
): { lines: SmallZoneLine[]; counted: number } {
  const membership = fabric.zones[layer]!;
  const { zones } = membership.layer;
  const here = new Set(membership.zoneOfBlock);
  here.delete(zones.length);
  const lines = smallZones(fabric, membership, minimumHours * 60).map((small) => ({
    name: zones[small.zone]!.name,
    weeklyMinutes: small.weeklyMinutes,
    packages: small.packages,
    join: small.mergeWith === null ? null : zones[small.mergeWith]!.name,
  }));
  return { lines, counted: here.size };
}

/** The layer to begin with, by its position: clusters where there are any. */
export function layerToBegin(layers: readonly ZoneLayer[]): number {
  return Math.max(
    0,
    layers.findIndex(({ role }) => role === 'cluster'),
  );
}

/** `2 of 24 clusters have fewer than 200 hours a week.` */
export function saySmallZones(role: ZoneRole, small: number, counted: number, minimumHours: number): string {
  const [one, many] = ZONE_WORDS[role];
  const hours = `${sayNumber(minimumHours)} ${minimumHours === 1 ? 'hour' : 'hours'}`;
  if (small === 0) return `None of ${sayCount(counted, one, many)} has fewer than ${hours} a week.`;
  const verb = small === 1 ? 'has' : 'have';
  return `${sayNumber(small)} of ${sayCount(counted, one, many)} ${verb} fewer than ${hours} a week.`;
}
