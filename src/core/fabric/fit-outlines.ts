import type { Position } from 'geojson';
import { ringsByPolygon } from '../geometry/bounds-of.ts';
import { fromUnits, toUnits } from '../geometry/grid-units.ts';
import { numberPlaces, type PlaceNumbers } from '../geometry/number-places.ts';
import type { CutBlock } from './cuts.ts';
import type { Fabric } from './fabric.ts';
import type { LaidOutBlock } from './lay-out-pieces.ts';

/** Cut blocks and the arcs of the ground around them, as numbered places, each on all who have it. */
export interface CutOutlines {
  /** The places along each arc of the ground that a cut block has. */
  readonly arcs: ReadonlyMap<number, readonly number[]>;
  /** By cut block, piece, polygon and ring; the first place is not repeated. */
  readonly rings: readonly (readonly (readonly (readonly number[])[])[])[][];
  /** The sides that part two pieces of one block, each once. */
  readonly lines: readonly (readonly [number, number])[];
  /** Arcs that got places which they do not have on the ground. */
  readonly widened: ReadonlySet<number>;
  positionOf(place: number): Position;
}

/** A cut block's sides. */
interface Sides {
  readonly rings: readonly (readonly (readonly number[])[])[][];
  /** Where one can go from a place along the block's outline. */
  readonly outline: ReadonlyMap<number, readonly number[]>;
  readonly lines: readonly (readonly [number, number])[];
  /** Places of others in a side of the outline, on the way from its lower-numbered end. */
  readonly inserts: Map<number, readonly number[]>;
}

/**
 * How far from a side of the ground a corner of a piece may be and still lie on it: 10 cm, and a
 * thousandth of the side, as sides that keep areas are not quite straight on the map.
 */
const MOST_UNITS_OFF = 10;
const MOST_OFF_BY_LENGTH = 0.001;

/**
 * Fits the pieces of cut blocks into the ground. Where a cut ends on a border between two corners, both
 * sides of the border get a corner there, and an arc has the corners of both its sides.
 */
export function fitOutlines(ground: Fabric, cutBlocks: readonly LaidOutBlock[]): CutOutlines {
  const places = numberPlaces();
  const positions: Position[] = [];
  const blocksOf = new Map<number, number[]>();
  const arcs = new Map<number, number[]>();
  cutBlocks.forEach(({ ground: block }, at) => {
    const { offsets, targets } = ground.arcs.ofBlock;
    for (const arc of targets.subarray(offsets[block], offsets[block + 1])) {
      blocksOf.set(arc, [...(blocksOf.get(arc) ?? []), at]);
      if (arcs.has(arc)) continue;
      const stops = ground.topology.arcs[arc]!.map((position) => {
        const place = places.of(toUnits(position[0]!), toUnits(position[1]!));
        positions[place] ??= position;
        return place;
      });
      arcs.set(
        arc,
        stops.filter((place, stop) => stop === 0 || place !== stops[stop - 1]),
      );
    }
  });
  const sidesOf = cutBlocks.map(({ cut }) => listSides(cut, places));
  const widened = new Set<number>();
  for (const [arc, corners] of arcs) {
    const beside = blocksOf.get(arc)!.map((at) => ({ sides: sidesOf[at]!, code: cutBlocks[at]!.cut.block }));
    const stops = corners.flatMap((corner, at) =>
      at === 0 ? [corner] : [...insertBetween(corners[at - 1]!, corner, beside, places), corner],
    );
    if (stops.length === corners.length) continue;
    arcs.set(arc, stops);
    widened.add(arc);
  }
  return {
    arcs,
    widened,
    rings: sidesOf.map(({ rings, inserts }) =>
      rings.map((polygons) => polygons.map((polygon) => polygon.map((ring) => widen(ring, inserts)))),
    ),
    lines: sidesOf.flatMap(({ lines }) => lines),
    positionOf: (place) => positions[place] ?? fromUnits(places.xs[place]!, places.ys[place]!),
  };
}

function listSides({ pieces }: CutBlock, places: PlaceNumbers): Sides {
  const rings = pieces.map(({ geometry }) =>
    ringsByPolygon(geometry).map((polygon) =>
      polygon.map((ring) => {
        const all = ring.slice(1).map(([lng, lat]) => places.of(toUnits(lng!), toUnits(lat!)));
        return all.filter((place, at) => place !== all[at === 0 ? all.length - 1 : at - 1]);
      }),
    ),
  );
  const single = new Map<number, readonly [number, number]>();
  const lines: [number, number][] = [];
  for (const ring of rings.flat(2)) {
    ring.forEach((place, at) => {
      const next = ring[at + 1 === ring.length ? 0 : at + 1]!;
      if (single.delete(sideKey(place, next))) lines.push([place, next]);
      else single.set(sideKey(place, next), [place, next]);
    });
  }
  const outline = new Map<number, number[]>();
  for (const [one, other] of single.values()) {
    outline.set(one, [...(outline.get(one) ?? []), other]);
    outline.set(other, [...(outline.get(other) ?? []), one]);
  }
  return { rings, outline, lines, inserts: new Map() };
}

/** The places that the pieces of blocks have between two corners of the ground, in order. */
function insertBetween(
  from: number,
  to: number,
  blocks: readonly { sides: Sides; code: string }[],
  places: PlaceNumbers,
): number[] {
  const along = (place: number) => shareAlong(from, to, place, places);
  const ways = blocks.map(({ sides, code }) => followSide(from, to, sides, code, places));
  const merged = [...new Set(ways.flatMap((way) => way.slice(1, -1)))].toSorted(
    (a, b) => along(a) - along(b) || a - b,
  );
  if (merged.length === 0) return merged;
  const all = [from, ...merged, to];
  ways.forEach((way, at) => {
    for (let stop = 1; stop < way.length; stop++) {
      const [one, other] = [way[stop - 1]!, way[stop]!];
      const between = all.slice(all.indexOf(one) + 1, all.indexOf(other));
      if (between.length > 0)
        blocks[at]!.sides.inserts.set(sideKey(one, other), one < other ? between : between.toReversed());
    }
  });
  return merged;
}

/** The way along a block's outline from one corner of the ground to the next. */
function followSide(from: number, to: number, sides: Sides, code: string, places: PlaceNumbers): number[] {
  const { xs, ys } = places;
  const length = Math.hypot(xs[to]! - xs[from]!, ys[to]! - ys[from]!);
  const mostOff = MOST_UNITS_OFF + MOST_OFF_BY_LENGTH * length;
  const way = [from];
  for (let at = from; at !== to;) {
    const reached = shareAlong(from, to, at, places);
    const steps = (sides.outline.get(at) ?? []).filter(
      (place) =>
        place === to ||
        (shareAlong(from, to, place, places) > reached &&
          shareAlong(from, to, place, places) < 1 &&
          unitsOff(from, to, place, places) < mostOff),
    );
    const next = steps.includes(to)
      ? to
      : steps.toSorted((a, b) => unitsOff(from, to, a, places) - unitsOff(from, to, b, places))[0];
    if (next === undefined)
      throw new Error(`The pieces of block ${code} do not fit its outline on the ground.`);
    way.push(next);
    at = next;
  }
  return way;
}

/** 0 at one end of a side and 1 at the other. */
function shareAlong(from: number, to: number, place: number, { xs, ys }: PlaceNumbers): number {
  const [dx, dy] = [xs[to]! - xs[from]!, ys[to]! - ys[from]!];
  return ((xs[place]! - xs[from]!) * dx + (ys[place]! - ys[from]!) * dy) / (dx * dx + dy * dy);
}

function unitsOff(from: number, to: number, place: number, { xs, ys }: PlaceNumbers): number {
  const [dx, dy] = [xs[to]! - xs[from]!, ys[to]! - ys[from]!];
  return Math.abs((xs[place]! - xs[from]!) * dy - (ys[place]! - ys[from]!) * dx) / Math.hypot(dx, dy);
}

function widen(ring: readonly number[], inserts: ReadonlyMap<number, readonly number[]>): readonly number[] {
  if (inserts.size === 0) return ring;
  return ring.flatMap((place, at) => {
    const next = ring[at + 1 === ring.length ? 0 : at + 1]!;
    const between = inserts.get(sideKey(place, next)) ?? [];
    return [place, ...(place < next ? between : between.toReversed())];
  });
}

/** One number for a side, whichever way it runs. */
export function sideKey(one: number, other: number): number {
  return Math.min(one, other) * 2 ** 26 + Math.max(one, other);
}
