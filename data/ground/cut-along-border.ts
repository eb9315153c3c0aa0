import type { Position } from 'geojson';
import type { Block } from '../area.ts';
import { signedArea, type Point } from './plane.ts';
import type { NamedGround } from './dissolve-blocks.ts';

/** A border that does not follow blocks: some of `from`'s blocks along it are cut, and their near parts given to `to`. */
export interface Cut {
  readonly from: string;
  readonly to: string;
}

/** Shares of a cut block between which a cut is worth making. */
const [LEAST, MOST] = [0.25, 0.75];

/**
 * The blocks as ground of the zones they are in, every block of `from` that borders on `to` cut in
 * two. A cut runs straight between two vertices that the block already has, so that neighbours
 * still share every vertex.
 */
export function cutAlongBorder(
  blocks: readonly Block[],
  zones: readonly string[],
  cuts: readonly Cut[],
): NamedGround[] {
  return blocks.flatMap((block, at): NamedGround[] => {
    const whole = { name: zones[at]!, geometry: block.geometry };
    const cut = cuts.find(({ from }) => from === zones[at]);
    if (cut === undefined) return [whole];
    const beyond = new Set(
      blocks.flatMap((other, of) => (zones[of] === cut.to ? ringOf(other).map(String) : [])),
    );
    const halves = cutInTwo(ringOf(block), beyond);
    if (halves === null) return [whole];
    return [
      { name: cut.to, geometry: { type: 'Polygon', coordinates: [closed(halves.near)] } },
      { name: cut.from, geometry: { type: 'Polygon', coordinates: [closed(halves.far)] } },
    ];
  });
}

/** The most even cut that leaves every vertex shared with the ground beyond on the near side. */
function cutInTwo(
  ring: readonly Position[],
  beyond: ReadonlySet<string>,
): { near: Position[]; far: Position[] } | null {
  const shared = ring.flatMap((vertex, at) => (beyond.has(String(vertex)) ? [at] : []));
  if (shared.length < 2) return null;
  const area = areaOf(ring);
  let best: { near: Position[]; far: Position[]; unevenness: number } | null = null;
  for (let start = 0; start < ring.length; start++) {
    for (let count = 3; count < ring.length - 1; count++) {
      const near = Array.from({ length: count }, (_, step) => ring[(start + step) % ring.length]!);
      const far = Array.from(
        { length: ring.length - count + 2 },
        (_, step) => ring[(start + count - 1 + step) % ring.length]!,
      );
      const holdsBorder = shared.every((at) => (at - start + ring.length) % ring.length < count);
      const share = areaOf(near) / area;
      if (!holdsBorder || share < LEAST || share > MOST || !isClear(near[0]!, near.at(-1)!, ring)) continue;
      const unevenness = Math.abs(share - 0.5);
      if (best === null || unevenness < best.unevenness) best = { near, far, unevenness };
    }
  }
  return best;
}

/** Whether the straight line between two vertices of a ring crosses none of its sides and runs inside it. */
function isClear(from: Position, to: Position, ring: readonly Position[]): boolean {
  return ring.every((a, at) => {
    const b = ring[(at + 1) % ring.length]!;
    if ([a, b].some((end) => end === from || end === to)) return true;
    return turn(from, to, a) > 0 === turn(from, to, b) > 0 || turn(a, b, from) > 0 === turn(a, b, to) > 0;
  });
}

function turn(a: Position, b: Position, c: Position): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!);
}

function areaOf(ring: readonly Position[]): number {
  return signedArea(ring as unknown as Point[]);
}

function ringOf({ geometry }: Block): Position[] {
  return geometry.coordinates[0]!.slice(0, -1);
}

function closed(ring: Position[]): Position[] {
  return [...ring, ring[0]!];
}
