import type { UnitRing } from './find-contacts.ts';

/**
 * Where a ring that does not cross another between corners lies against it, by its corners and the
 * middles of its sides: `on` where they are the same line, `across` where it is on both sides.
 */
export function placeOfRing(inner: UnitRing, outer: UnitRing): 'in' | 'out' | 'on' | 'across' {
  const { xs, ys } = inner;
  if (!boxesMeet(inner, outer)) return 'out';
  let place: 'in' | 'out' | 'on' = 'on';
  for (let at = 0; at < xs.length; at++) {
    const next = at + 1 === xs.length ? 0 : at + 1;
    const samples = [
      placeInRing(2 * xs[at]!, 2 * ys[at]!, outer),
      placeInRing(xs[at]! + xs[next]!, ys[at]! + ys[next]!, outer),
    ];
    for (const sample of samples) {
      if (sample === 'on' || sample === place) continue;
      if (place !== 'on') return 'across';
      place = sample;
    }
  }
  return place;
}

/** Where a place lies against a ring by the even-odd rule, exactly. The place is in half grid units. */
export function placeInRing(x: number, y: number, { xs, ys }: UnitRing): 'in' | 'out' | 'on' {
  let isInside = false;
  for (let at = 0, last = xs.length - 1; at < xs.length; last = at++) {
    const [ay, by] = [2 * ys[last]!, 2 * ys[at]!];
    if ((ay > y && by > y) || (ay < y && by < y)) continue;
    const [ax, bx] = [2 * xs[last]!, 2 * xs[at]!];
    const turn = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    if (turn === 0 && Math.min(ax, bx) <= x && x <= Math.max(ax, bx)) return 'on';
    if (ay > y !== by > y && (by > ay ? turn > 0 : turn < 0)) isInside = !isInside;
  }
  return isInside ? 'in' : 'out';
}

function boxesMeet(one: UnitRing, other: UnitRing): boolean {
  const [a, b] = [boxOf(one), boxOf(other)];
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function boxOf(ring: UnitRing): readonly [number, number, number, number] {
  const known = boxes.get(ring);
  if (known !== undefined) return known;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const x of ring.xs) [west, east] = [Math.min(west, x), Math.max(east, x)];
  for (const y of ring.ys) [south, north] = [Math.min(south, y), Math.max(north, y)];
  const box = [west, south, east, north] as const;
  boxes.set(ring, box);
  return box;
}

/** Boxes already drawn: a ring may be compared with hundreds of others, and is never written to. */
const boxes = new WeakMap<UnitRing, readonly [number, number, number, number]>();
