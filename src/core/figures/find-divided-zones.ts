import { compressRows } from '../fabric/compressed-rows.ts';
import { NO_BLOCK, type CompressedRows, type Fabric, type ZoneMembership } from '../fabric/fabric.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { Finding } from './checks.ts';
import type { Ledger } from './ledger.ts';

type DividedZone = Extract<Finding, { kind: 'zone-divided' }>;
type ZonePart = DividedZone['parts'][number];

/**
 * The zones of a layer that have minutes in two lots or more, most minutes outside the main part first.
 * Each package counts in the zone that holds it and in the lot of its block; one outside every block
 * counts nowhere, as no plan can place it. A person counts once in each part. One pass over packages.
 */
export function findDividedZones(
  { dataset: { packages }, fabric, assignment, accounts }: Ledger,
  layer: number,
): DividedZone[] {
  const { offsets, targets } = packagesByZone(fabric, fabric.zones[layer]!, packages.person);
  const { blockOfPackage } = fabric;
  const sums = emptySums(accounts.length);
  const divided: { finding: DividedZone; outside: number }[] = [];
  for (let zone = 0; zone + 1 < offsets.length; zone++) {
    for (let at = offsets[zone]!; at < offsets[zone + 1]!; at++) {
      const index = targets[at]!;
      addPackage(
        sums,
        assignment[blockOfPackage[index]!]!,
        packages.weeklyMinutes[index]!,
        packages.person[index]!,
      );
    }
    const parts = takeParts(sums);
    if (parts.length < 2) continue;
    const outside = parts.slice(1).reduce((sum, part) => sum + part.weeklyMinutes, 0);
    divided.push({ finding: { kind: 'zone-divided', layer, zone, parts }, outside });
  }
  return divided.toSorted((a, b) => b.outside - a.outside).map(({ finding }) => finding);
}

/** The same for all plans of an area, and asked for at each move of a hand. */
const known = new WeakMap<Int32Array, CompressedRows>();

/** Packages that lie in a block, by the zone that holds them, those of one person one after another. */
function packagesByZone(
  { blockOfPackage }: Fabric,
  { layer, zoneOfPackage }: ZoneMembership,
  person: Int32Array,
): CompressedRows {
  const found = known.get(zoneOfPackage);
  if (found) return found;
  const count = layer.zones.length;
  const zones = zoneOfPackage.map((zone, index) =>
    zone < count && blockOfPackage[index] !== NO_BLOCK ? zone : -1,
  );
  const rows = compressRows(count, zones);
  for (let zone = 0; zone < count; zone++) {
    rows.targets.subarray(rows.offsets[zone], rows.offsets[zone + 1]).sort((a, b) => person[a]! - person[b]!);
  }
  known.set(zoneOfPackage, rows);
  return rows;
}

/** What one zone has in each lot, by lot number, while it is being added up. */
interface Sums {
  readonly minutes: Float64Array;
  readonly packages: Int32Array;
  readonly people: Int32Array;
  /** The person of the latest package, in each lot. */
  readonly latest: Int32Array;
}

const NOBODY = -1;

function emptySums(count: number): Sums {
  return {
    minutes: new Float64Array(count),
    packages: new Int32Array(count),
    people: new Int32Array(count),
    latest: new Int32Array(count).fill(NOBODY),
  };
}

function addPackage(sums: Sums, lot: number, minutes: number, person: number): void {
  sums.minutes[lot]! += minutes;
  sums.packages[lot]!++;
  if (sums.latest[lot] !== person) sums.people[lot]!++;
  sums.latest[lot] = person;
}

/** The parts that have minutes, the one with most first; the sums are made ready for the next zone. */
function takeParts({ minutes, packages, people, latest }: Sums): ZonePart[] {
  const parts: ZonePart[] = [];
  minutes.forEach((weeklyMinutes, lot) => {
    if (weeklyMinutes === 0) return;
    parts.push({ lot: lot as LotId, weeklyMinutes, packages: packages[lot]!, people: people[lot]! });
  });
  for (const sum of [minutes, packages, people]) sum.fill(0);
  latest.fill(NOBODY);
  return parts.toSorted((a, b) => b.weeklyMinutes - a.weeklyMinutes);
}
