import type { BlockFeature, Zone, ZoneLayer } from '../../core/dataset/dataset.ts';
import { mergeBlocks } from '../../core/fabric/merge-blocks.ts';
import { insidePoint } from '../../core/geometry/inside-point.ts';
import { nearestPlace } from '../../core/geometry/nearest-place.ts';
import { makeUnique } from '../shapes/name-shapes.ts';
import type { ReadIssue } from '../read-issue.ts';
import type { Practices } from './read-practices.ts';

export interface PracticeZones {
  /** Zones that are whole blocks; null where there is nothing to go by. */
  readonly layer: ZoneLayer | null;
  /** The network of each block, by its place among the zones; -1 for none. */
  readonly zoneOfBlock: Int32Array;
  /** One of them says the rule. */
  readonly issues: readonly ReadIssue[];
}

/**
 * Gives each block to a Primary Care Network, which is a list of practices and not an area: where
 * patients by area are known, to the network that has most of the block's patients; otherwise to
 * that of the nearest practice to the middle of the block.
 */
export function zonesFromPractices(
  blocks: readonly BlockFeature[],
  practices: Practices,
  file: string,
): PracticeZones {
  const byPatients = blocks.map(({ code }) => networkWithMost(practices, code));
  const placed = [...practices.placeOf].filter(([practice]) => practices.networkOf.has(practice));
  const places = placed.map(([, place]) => place);
  const networkOfBlock = blocks.map(({ geometry }, at) => {
    if (byPatients[at] !== null) return byPatients[at]!;
    const nearest = nearestPlace(insidePoint(geometry), places);
    return nearest < 0 ? null : practices.networkOf.get(placed[nearest]![0])!;
  });
  const networks = [...new Set(networkOfBlock.filter((network) => network !== null))].toSorted();
  const zoneOfBlock = Int32Array.from(networkOfBlock, (network) =>
    network === null ? -1 : networks.indexOf(network),
  );
  const say = (severity: ReadIssue['severity'], message: string): ReadIssue => ({ file, severity, message });
  if (networks.length === 0) {
    const message =
      'We do not know where the practices are, so we cannot make zones. Add their postcodes, and a file of postcodes.';
    return { layer: null, zoneOfBlock, issues: [say('error', message)] };
  }
  const names = makeUnique(networks.map((network) => practices.nameOf.get(network)!)).names;
  const shapes = mergeBlocks(blocks, zoneOfBlock, networks.length);
  const zones = names.map((name, at): Zone => ({ name, geometry: shapes[at]! }));
  const withPatients = byPatients.filter((network) => network !== null).length;
  return {
    layer: { name: 'Primary Care Networks', role: 'primary-care-network', zones },
    zoneOfBlock,
    issues: [
      say(
        'warning',
        sayRule(blocks.length, withPatients, networkOfBlock.filter((one) => one === null).length),
      ),
    ],
  };
}

/** The network with most of an area's patients; of equals the one whose code comes first. */
function networkWithMost({ patientsOf, networkOf }: Practices, area: string): string | null {
  const patients = new Map<string, number>();
  for (const [practice, count] of patientsOf.get(area) ?? []) {
    const network = networkOf.get(practice);
    if (network !== undefined) patients.set(network, (patients.get(network) ?? 0) + count);
  }
  const [most] = [...patients].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return most?.[0] ?? null;
}

function sayRule(blocks: number, withPatients: number, without: number): string {
  const number = (count: number) => count.toLocaleString('en-GB');
  const byDistance = blocks - withPatients - without;
  const nearest = 'the Primary Care Network of the nearest practice';
  const most = 'the Primary Care Network that most of its patients are with';
  const rule =
    withPatients === 0
      ? `We gave each block to ${nearest}.`
      : byDistance === 0
        ? `We gave each block to ${most}.`
        : `We gave ${number(withPatients)} blocks to ${most.replace('its', 'their')}, and ${number(byDistance)} to ${nearest}.`;
  const lost = without === 0 ? '' : ` ${number(without)} blocks have no network, as no practice has a place.`;
  return `${rule} A network is a list of practices, so these are not official borders.${lost}`;
}
