import type { Position } from 'geojson';
import type { Effort } from './effort.ts';
import { findContacts, type Contact, type UnitRing } from './find-contacts.ts';
import { fromUnits, toUnits } from './grid-units.ts';
import { addRing, nodeSegments, noSegments } from './node-segments.ts';
import { placeOfRing } from './place-of-ring.ts';
import { doubledArea, traceRegions, type TracedRing } from './trace-regions.ts';

/** What was put right in a shape. */
export type Mend =
  | 'outline crossed itself'
  | 'outline touched itself'
  | 'hole outside'
  | 'hole same as outline'
  | 'hole crossed outline'
  | 'nested outline cut out'
  | 'nested outline joined'
  | 'parts joined';

export interface MendedShape {
  readonly polygons: Position[][][];
  readonly mends: readonly Mend[];
}

/** A polygon as rings by their place in one list. */
interface Part {
  readonly shell: number;
  readonly holes: number[];
}

/**
 * A shape whose rings cross neither themselves nor each other, with every hole in its outline and no
 * outline in another. A place is inside where an outline winds around it and no hole of that outline
 * does (the nonzero rule), so that all lobes of a bow-tie stay.
 *
 * An outline inside another is a hole where it runs the other way round or where `isTaken` says that
 * something else lies there; otherwise the two are joined. A sound shape comes back as it is. Rings
 * are closed, with at most 7 decimals. Null where the work is more than is left.
 */
export function mendShape(
  polygons: Position[][][],
  isTaken: (polygon: Position[][]) => boolean,
  left: Effort,
): MendedShape | null {
  const rings = polygons.flat().map(unitsOf);
  const contacts = findContacts(rings, left);
  if (contacts === null) return null;
  if (rings.length === 1 && contacts.length === 0) return { polygons, mends: [] };
  const mends = new Set<Mend>();
  const whole: Whole = { rings, contacts, polygons, isTaken, left };
  const parts = unnest(dropHoles(partsOf(polygons), whole, mends), whole, mends);
  if (left.steps < 0) return null;
  if (contacts.length === 0 && mends.size === 0) return { polygons, mends: [] };
  const traced = rebuild(rings, parts, left);
  if (traced === null) return null;
  if (mends.size === 0 && sameRings(rings, traced.flat())) return { polygons, mends: [] };
  const kept = new Set(parts.flatMap(({ shell, holes }) => [shell, ...holes]));
  for (const contact of contacts)
    if (kept.has(contact.one) && kept.has(contact.other)) mends.add(nameContact(contact, parts));
  if (mends.has('outline crossed itself')) mends.delete('outline touched itself');
  if (mends.has('nested outline joined')) mends.delete('parts joined');
  return { polygons: traced.map((polygon) => polygon.map(positionsOf)), mends: [...mends] };
}

function unitsOf(ring: readonly Position[]): UnitRing {
  const corners = ring.slice(0, -1);
  return { xs: corners.map(([x]) => toUnits(x!)), ys: corners.map(([, y]) => toUnits(y!)) };
}

function partsOf(polygons: readonly Position[][][]): Part[] {
  let next = 0;
  return polygons.map((polygon) => ({ shell: next++, holes: polygon.slice(1).map(() => next++) }));
}

/** Takes out holes that take nothing from their outline, and those that would take all of it. */
function dropHoles(parts: readonly Part[], whole: Whole, mends: Set<Mend>): Part[] {
  return parts.map(({ shell, holes }) => ({
    shell,
    holes: holes.filter((hole) => {
      if (cross(hole, shell, whole)) return true;
      const place = placeOfRing(whole.rings[hole]!, whole.rings[shell]!);
      if (place === 'on') mends.add('hole same as outline');
      if (place === 'out') mends.add('hole outside');
      return place === 'in' || place === 'across';
    }),
  }));
}

interface Whole {
  readonly rings: readonly UnitRing[];
  readonly contacts: readonly Contact[];
  readonly polygons: readonly Position[][][];
  readonly isTaken: (polygon: Position[][]) => boolean;
  readonly left: Effort;
}

/** Turns outlines that lie inside others into holes, largest first, where that is what they are. */
function unnest(parts: readonly Part[], whole: Whole, mends: Set<Mend>): Part[] {
  const { rings, polygons, isTaken, left } = whole;
  if (parts.length === 1) return [...parts];
  const areaOf = ({ shell }: Part) => doubledArea(rings[shell]!);
  const kept: Part[] = [];
  for (const part of parts.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))) {
    const around = kept.findLast((other) => holds(other, part, whole));
    if (left.steps < 0) return kept;
    if (around === undefined) {
      kept.push(part);
      continue;
    }
    const runsBack = areaOf(around) > 0 !== areaOf(part) > 0;
    if (runsBack || isTaken(polygons[parts.indexOf(part)]!)) {
      around.holes.push(part.shell);
      kept.push(...part.holes.map((hole): Part => ({ shell: hole, holes: [] })));
      mends.add('nested outline cut out');
    } else {
      kept.push(part);
      mends.add('nested outline joined');
    }
  }
  return kept;
}

function holds(outer: Part, inner: Part, whole: Whole): boolean {
  const { rings, left } = whole;
  const [ring, around] = [rings[inner.shell]!, rings[outer.shell]!];
  left.steps -= around.xs.length;
  if (cross(inner.shell, outer.shell, whole) || placeOfRing(ring, around) !== 'in') return false;
  return outer.holes.every((hole) => placeOfRing(ring, rings[hole]!) === 'out');
}

function cross(a: number, b: number, { contacts }: Whole): boolean {
  return contacts.some(
    ({ one, other, isCrossing }) => isCrossing && ((one === a && other === b) || (one === b && other === a)),
  );
}

function rebuild(rings: readonly UnitRing[], parts: readonly Part[], left: Effort): TracedRing[][] | null {
  const segments = noSegments();
  for (const ring of parts.flatMap(({ shell, holes }) => [shell, ...holes]))
    addRing(segments, rings[ring]!.xs, rings[ring]!.ys, ring);
  const noded = nodeSegments(segments, left);
  if (noded === null) return null;
  const isInside = (windings: Int32Array) =>
    parts.some(({ shell, holes }) => windings[shell] !== 0 && holes.every((hole) => windings[hole] === 0));
  return traceRegions(noded, rings.length, [isInside])[0]!;
}

/** Whether two lists hold the same rings, wherever each starts and whichever way it runs. */
function sameRings(some: readonly UnitRing[], others: readonly UnitRing[]): boolean {
  if (some.length !== others.length) return false;
  const keys = new Set(some.map(keyOf));
  return others.every((ring) => keys.has(keyOf(ring)));
}

function keyOf({ xs, ys }: UnitRing): string {
  const sides = xs.map((x, at) => {
    const next = (at + 1) % xs.length;
    return [`${x},${ys[at]}`, `${xs[next]},${ys[next]}`].toSorted().join(' ');
  });
  return sides.toSorted().join(';');
}

function nameContact({ one, other, isCrossing }: Contact, parts: readonly Part[]): Mend {
  if (one === other) return isCrossing ? 'outline crossed itself' : 'outline touched itself';
  const partOf = (ring: number) => parts.find(({ shell, holes }) => shell === ring || holes.includes(ring));
  return partOf(one) === partOf(other) ? 'hole crossed outline' : 'parts joined';
}

function positionsOf({ xs, ys }: TracedRing): Position[] {
  const positions = xs.map((x, at) => fromUnits(x, ys[at]!));
  return [...positions, [...positions[0]!]];
}
