import type { Random } from '../random.ts';
import type { PlanarGraph } from './fit-to-outline.ts';
import { distance, type Point } from './plane.ts';
import { bearingOf, fansOf, OUTSIDE, type Edge, type HalfEdge } from './planar-graph.ts';

/** How far a border may stray from the straight line, as a share of its length. */
const STRAY = 0.075;

/**
 * A gentle wander for each edge, from its first node to its last, as ground would have it: a new
 * vertex about every `spacing` metres. A border stays within a narrow wedge at both of its ends,
 * so that neighbours do not cross; the outer edge gives on one half what it takes on the other,
 * so that the area as a whole keeps its size.
 */
export function wiggleBorders({ nodes, edges }: PlanarGraph, spacing: number, random: Random): Point[][] {
  const slopes = steepestSlopes({ nodes, edges });
  return edges.map((edge, at) => {
    const isShore = edge.left === OUTSIDE || edge.right === OUTSIDE;
    const length = distance(nodes[edge.from]!, nodes[edge.to]!);
    const vertices = Math.min(isShore ? 7 : 3, Math.round(length / spacing) - 1);
    return wander(nodes[edge.from]!, nodes[edge.to]!, vertices, slopes[at]!, isShore, random);
  });
}

function wander(
  from: Point,
  to: Point,
  vertices: number,
  steepest: number,
  isShore: boolean,
  random: Random,
): Point[] {
  const [acrossX, acrossY] = [from[1] - to[1], to[0] - from[0]];
  // Shore: waves that return to zero in the middle. Inland: a bow and a wave.
  const waves = isShore ? [2, 4] : [1, 2, 3];
  const heights = waves.map((wave) => (random.normal() * STRAY) / Math.sqrt(wave));
  const between = Array.from({ length: Math.max(0, vertices) }, (_, at): Point => {
    const along = (at + 1) / (vertices + 1);
    const wish = waves.reduce((sum, wave, of) => sum + heights[of]! * Math.sin(wave * Math.PI * along), 0);
    const most = steepest * Math.min(along, 1 - along);
    const aside = Math.max(-most, Math.min(most, wish));
    return [
      from[0] + along * (to[0] - from[0]) + aside * acrossX,
      from[1] + along * (to[1] - from[1]) + aside * acrossY,
    ];
  });
  return [from, ...between, to];
}

/** For each edge, the slope it may take at its ends: well under half of the narrowest angle beside it. */
function steepestSlopes({ nodes, edges }: PlanarGraph): number[] {
  const halves = edges.flatMap(({ from, to, left, right }: Edge, edge): HalfEdge[] => [
    { edge, from, to, left },
    { edge, from: to, to: from, left: right },
  ]);
  const narrowest = edges.map(() => Math.PI / 2);
  for (const fan of fansOf(nodes, halves)) {
    fan.forEach((half, at) => {
      const next = fan[(at + 1) % fan.length]!;
      const turn = bearingOf(next, nodes) - bearingOf(half, nodes);
      const angle = turn > 0 ? turn : turn + 2 * Math.PI;
      narrowest[half.edge] = Math.min(narrowest[half.edge]!, angle);
      narrowest[next.edge] = Math.min(narrowest[next.edge]!, angle);
    });
  }
  return narrowest.map((angle) => Math.tan(angle / 2.6));
}
