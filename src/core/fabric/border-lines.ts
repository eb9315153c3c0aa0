import type { LngLat } from '../geometry/lng-lat.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import { NO_BLOCK, type Fabric } from './fabric.ts';

/** A stretch of border that has one lot on each side all along: an arc of the fabric, or part of one. */
export interface BorderLine {
  readonly arc: number;
  /** True between the two lots; false on the outline that the two have together. */
  readonly isBetween: boolean;
  /** In the direction of the arc. */
  readonly places: readonly LngLat[];
}

/** Every stretch of the border between two lots, and of the outline of the two together. `NO_LOT` is a lot here. */
export function borderLines(
  { arcs, topology }: Fabric,
  assignment: Assignment,
  one: LotId,
  other: LotId,
): BorderLine[] {
  const lines: BorderLine[] = [];
  for (let arc = 0; arc < arcs.count; arc++) {
    const lot = assignment[arcs.first[arc]!];
    const beyond = arcs.second[arc] === NO_BLOCK ? undefined : assignment[arcs.second[arc]!];
    const isOneOf = lot === one || lot === other;
    const isBeyondOneOf = beyond === one || beyond === other;
    if (lot === beyond || (!isOneOf && !isBeyondOneOf)) continue;
    const places = topology.arcs[arc] as [number, number][];
    lines.push({ arc, isBetween: isOneOf && isBeyondOneOf, places });
  }
  return lines;
}

/** The outline of a lot, of all its pieces and with its holes, arc by arc. */
export function lotOutline({ arcs, topology }: Fabric, assignment: Assignment, lot: LotId): LngLat[][] {
  const lines: LngLat[][] = [];
  for (let arc = 0; arc < arcs.count; arc++) {
    const isBeyond = arcs.second[arc] !== NO_BLOCK && assignment[arcs.second[arc]!] === lot;
    if ((assignment[arcs.first[arc]!] === lot) !== isBeyond)
      lines.push(topology.arcs[arc] as [number, number][]);
  }
  return lines;
}

/** The lines in groups that hang together, only those with a line between the two lots in them. */
export function borderGroups(lines: readonly BorderLine[]): BorderLine[][] {
  const groups = new Map<string, { lines: BorderLine[]; ends: Set<string> }>();
  for (const line of lines) {
    const ends = [placeKey(line.places[0]!), placeKey(line.places.at(-1)!)];
    const [group, absorbed] = [...new Set(ends.map((end) => groups.get(end)))].filter(
      (known) => known !== undefined,
    );
    const joined = group ?? { lines: [], ends: new Set() };
    joined.lines.push(line, ...(absorbed?.lines ?? []));
    for (const end of [...ends, ...(absorbed?.ends ?? [])]) {
      joined.ends.add(end);
      groups.set(end, joined);
    }
  }
  return [...new Set(groups.values())]
    .map((group) => group.lines)
    .filter((group) => group.some(({ isBetween }) => isBetween));
}

/** The same for the same place. */
export function placeKey([lng, lat]: LngLat): string {
  return `${lng},${lat}`;
}
