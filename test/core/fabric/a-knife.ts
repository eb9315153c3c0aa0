import type { Fabric } from '../../../src/core/fabric/fabric.ts';
import type { Knife } from '../../../src/core/fabric/knife.ts';

export const KNIFE_KINDS = ['straight', 'freehand', 'loop', 'scribble', 'border', 'corners', 'ends'] as const;

export type KnifeKind = (typeof KNIFE_KINDS)[number];

/**
 * A line or area drawn somewhere over a few blocks of a fabric, whole numbers of the grid or not: a
 * straight line, one with a shaking hand, an area, one that crosses itself, one along borders of
 * blocks, one from corner to corner, one that ends on a border.
 */
export function aKnife(fabric: Fabric, kind: KnifeKind, random: () => number): Knife {
  const below = (count: number) => Math.floor(random() * count);
  const [lng, lat] = anInsidePoint(fabric, below(fabric.count));
  const size = blockSize(fabric, below(fabric.count)) * (0.3 + 3 * random());
  const around = (radius: number, angle: number) => [
    lng + radius * 1.6 * Math.cos(angle),
    lat + radius * Math.sin(angle),
  ];
  const turn = random() * 2 * Math.PI;
  switch (kind) {
    case 'straight':
      return { line: [around(size, turn), around(size * random(), turn + 2 + 2 * random())], closed: false };
    case 'freehand': {
      const steps = 10 + below(60);
      const line = Array.from({ length: steps }, (_, at) => {
        const along = (at / (steps - 1)) * 2 - 1;
        const across = size * 0.4 * Math.sin(along * 4 + turn) + size * 0.02 * random();
        return [
          lng + 1.6 * size * (along * Math.cos(turn) - across * Math.sin(turn)),
          lat + size * (along * Math.sin(turn) + across * Math.cos(turn)),
        ];
      });
      return { line, closed: false };
    }
    case 'loop': {
      const steps = 3 + below(40);
      const line = Array.from({ length: steps }, (_, at) =>
        around(size * (0.4 + 0.2 * random()), turn + (at / steps) * 2 * Math.PI),
      );
      return { line, closed: true };
    }
    case 'scribble': {
      const line = Array.from({ length: 4 + below(20) }, () => around(size * random(), random() * 7));
      return { line, closed: random() < 0.5 };
    }
    case 'border': {
      const arc = fabric.topology.arcs[below(fabric.arcs.count)]!;
      const middle = arc[Math.floor(arc.length / 2)]!;
      return {
        line: [around(size, turn), ...arc.slice(0, 40), middle, around(size, turn + 3)],
        closed: false,
      };
    }
    case 'corners': {
      const corners = Array.from({ length: 2 + below(3) }, () => {
        const { offsets, targets } = fabric.neighbours;
        const near = nearBlocks(offsets, targets, below(fabric.count));
        return aCorner(fabric, near[below(near.length)]!, random);
      });
      const first = corners[0]!;
      const near = corners.filter(
        (corner) => Math.hypot(corner[0]! - first[0]!, corner[1]! - first[1]!) < size * 4,
      );
      return { line: [around(size, turn), ...near, around(size, turn + 3)], closed: false };
    }
    case 'ends': {
      const arc = fabric.topology.arcs[below(fabric.arcs.count)]!;
      const [a, b] = [arc[0]!, arc[1]!];
      const share = random();
      const on = [a[0]! + share * (b[0]! - a[0]!), a[1]! + share * (b[1]! - a[1]!)];
      const { second, first } = fabric.arcs;
      const block = first[fabric.topology.arcs.indexOf(arc)] ?? second[0]!;
      return { line: [on, anInsidePoint(fabric, block), aCorner(fabric, block, random)], closed: false };
    }
  }
}

function nearBlocks(offsets: Uint32Array, targets: Uint32Array, block: number): number[] {
  return [block, ...targets.subarray(offsets[block], offsets[block + 1])];
}

function anInsidePoint({ insidePoints }: Fabric, block: number): [number, number] {
  return [insidePoints[block * 2]!, insidePoints[block * 2 + 1]!];
}

/** The height of a block, in degrees. */
function blockSize({ bounds }: Fabric, block: number): number {
  return bounds[block * 4 + 3]! - bounds[block * 4 + 1]!;
}

function aCorner(fabric: Fabric, block: number, random: () => number): number[] {
  const { offsets, targets } = fabric.arcs.ofBlock;
  const arc = targets[offsets[block]! + Math.floor(random() * (offsets[block + 1]! - offsets[block]!))]!;
  const corners = fabric.topology.arcs[arc]!;
  return corners[Math.floor(random() * corners.length)]!;
}
