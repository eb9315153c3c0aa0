import type { Piece } from '../../core/fabric/cuts.ts';
import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import { ringsByPolygon } from '../../core/geometry/bounds-of.ts';
import { toUnits } from '../../core/geometry/grid-units.ts';
import { numberPlaces, type PlaceNumbers } from '../../core/geometry/number-places.ts';

/** Ten centimetres: farther from a border no corner of a piece is taken to lie on it. */
const MOST_UNITS_OFF = 10;

/**
 * Whether pieces have the outline of a block of the ground between them: their sides, but for those
 * that two of them share, are the sides of the block, each whole or in parts.
 */
export function piecesMakeUp(pieces: readonly Piece[], ground: Fabric, block: BlockIndex): boolean {
  const places = numberPlaces();
  const sides = sidesOfBlock(ground, block, places);
  const corners = new Set(sides.flat());
  const outline = outlineOf(pieces, places);
  if (outline === null) return false;
  const ways = new Map<string, number>();
  let [taken, steps] = [0, 0];
  for (const beside of outline.values()) steps += beside.length;
  for (const from of corners) {
    for (const first of outline.get(from) ?? []) {
      const way = walk(from, first, corners, outline);
      if (way === null || !isStraight(way, places)) return false;
      const key = `${from} ${way.at(-1)!}`;
      ways.set(key, (ways.get(key) ?? 0) + 1);
      taken += way.length - 1;
    }
  }
  return taken === steps && sides.every(([from, to]) => ways.get(`${from} ${to}`) === 1);
}

function sidesOfBlock(
  { arcs, topology }: Fabric,
  block: BlockIndex,
  places: PlaceNumbers,
): [number, number][] {
  const { offsets, targets } = arcs.ofBlock;
  return [...targets.subarray(offsets[block]!, offsets[block + 1]!)].flatMap((arc) => {
    const stops = topology.arcs[arc]!.map(([lng, lat]) => places.of(toUnits(lng!), toUnits(lat!)));
    return stops
      .slice(1)
      .map((to, at): [number, number] => [stops[at]!, to])
      .filter(([from, to]) => from !== to);
  });
}

/** Where one can go from each place along sides that one piece alone has; null where three have one. */
function outlineOf(pieces: readonly Piece[], places: PlaceNumbers): Map<number, number[]> | null {
  const uses = new Map<string, { readonly ends: readonly [number, number]; count: number }>();
  for (const ring of pieces.flatMap(({ geometry }) => ringsByPolygon(geometry).flat())) {
    const stops = ring.map(([lng, lat]) => places.of(toUnits(lng!), toUnits(lat!)));
    stops.slice(1).forEach((to, at) => {
      const from = stops[at]!;
      if (from === to) return;
      const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
      const side = uses.get(key) ?? { ends: [from, to], count: 0 };
      side.count++;
      uses.set(key, side);
    });
  }
  const outline = new Map<number, number[]>();
  for (const { ends, count } of uses.values()) {
    if (count > 2) return null;
    if (count === 2) continue;
    for (const [from, to] of [ends, ends.toReversed()] as [number, number][]) {
      outline.set(from, [...(outline.get(from) ?? []), to]);
    }
  }
  return outline;
}

/** From one corner of the block by places that are not to the next one that is; null where the way forks. */
function walk(
  from: number,
  first: number,
  corners: ReadonlySet<number>,
  outline: ReadonlyMap<number, readonly number[]>,
): number[] | null {
  const way = [from, first];
  while (!corners.has(way.at(-1)!)) {
    const beside = outline.get(way.at(-1)!)!;
    if (beside.length !== 2 || way.length > outline.size) return null;
    way.push(beside[0] === way.at(-2) ? beside[1]! : beside[0]!);
  }
  return way;
}

/** Whether a way goes on towards its end, and never leaves the straight line to it. */
function isStraight(way: readonly number[], { xs, ys }: PlaceNumbers): boolean {
  const [from, to] = [way[0]!, way.at(-1)!];
  const [dx, dy] = [xs[to]! - xs[from]!, ys[to]! - ys[from]!];
  const length = Math.hypot(dx, dy);
  const along = (place: number) => (xs[place]! - xs[from]!) * dx + (ys[place]! - ys[from]!) * dy;
  const off = (place: number) =>
    Math.abs((xs[place]! - xs[from]!) * dy - (ys[place]! - ys[from]!) * dx) / length;
  return way.every(
    (place, at) => at === 0 || (along(place) > along(way[at - 1]!) && off(place) < MOST_UNITS_OFF),
  );
}
