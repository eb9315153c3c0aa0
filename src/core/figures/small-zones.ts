import type { Fabric, ZoneMembership } from '../fabric/fabric.ts';

/** A zone with too few hours to stand alone. */
export interface SmallZone {
  /** Its position in the layer. */
  readonly zone: number;
  readonly weeklyMinutes: number;
  readonly packages: number;
  /** The zone it shares most border with, of equals the one with fewer minutes; null for an island. */
  readonly mergeWith: number | null;
  readonly borderMetres: number;
}

/**
 * Zones below a set minimum, smallest first, with the neighbour to merge each with. Minutes and packages
 * are those in the zone; borders are those of the blocks that lie mostly in it. A zone that holds
 * no block at all is not listed, as it lies elsewhere.
 */
export function smallZones(
  fabric: Fabric,
  membership: ZoneMembership,
  minimumWeeklyMinutes: number,
): SmallZone[] {
  const count = membership.layer.zones.length;
  const { minutes, packages } = sumByZone(membership, count);
  const borders = bordersOfZones(fabric, membership.zoneOfBlock, count);
  const small: SmallZone[] = [];
  for (const [zone, border] of borders.entries()) {
    if (minutes[zone]! >= minimumWeeklyMinutes || !membership.zoneOfBlock.includes(zone)) continue;
    const longestFirst = [...border].toSorted(
      ([a, one], [b, other]) => other - one || minutes[a]! - minutes[b]! || a - b,
    );
    const [mergeWith, borderMetres] = longestFirst[0] ?? [null, 0];
    small.push({
      zone,
      weeklyMinutes: minutes[zone]!,
      packages: packages[zone]!,
      mergeWith,
      borderMetres,
    });
  }
  return small.toSorted((a, b) => a.weeklyMinutes - b.weeklyMinutes || a.zone - b.zone);
}

function sumByZone(
  { ofBlock }: ZoneMembership,
  count: number,
): { minutes: Float64Array; packages: Int32Array } {
  const minutes = new Float64Array(count + 1);
  const packages = new Int32Array(count + 1);
  for (const [at, zone] of ofBlock.targets.entries()) {
    minutes[zone]! += ofBlock.weeklyMinutes[at]!;
    packages[zone]! += ofBlock.packages[at]!;
  }
  return { minutes, packages };
}

/** For each zone, metres of border by neighbour. */
function bordersOfZones({ arcs }: Fabric, zoneOfBlock: Int32Array, count: number): Map<number, number>[] {
  const borders = Array.from({ length: count }, () => new Map<number, number>());
  for (let arc = 0; arc < arcs.count; arc++) {
    const one = zoneOfBlock[arcs.first[arc]!]!;
    const other = zoneOfBlock[arcs.second[arc]!];
    if (other === undefined || one === other || one === count || other === count) continue;
    const metres = arcs.lengthMetres[arc]!;
    if (metres === 0) continue;
    borders[one]!.set(other, (borders[one]!.get(other) ?? 0) + metres);
    borders[other]!.set(one, (borders[other]!.get(one) ?? 0) + metres);
  }
  return borders;
}
