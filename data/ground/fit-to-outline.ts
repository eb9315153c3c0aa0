import { isInside, squaredDistance, type Point } from './plane.ts';
import { OUTSIDE, type Edge } from './planar-graph.ts';
import type { Border } from './power-cells.ts';

export interface PlanarGraph {
  readonly nodes: readonly Point[];
  readonly edges: readonly Edge[];
}

/**
 * Borders cut off at the outline, and the outline cut where borders meet it, as one graph: every
 * corner is one node for all who meet there. Corners nearer than `tolerance` metres become one.
 */
export function fitToOutline(
  borders: readonly Border[],
  outline: readonly Point[],
  tolerance: number,
): PlanarGraph {
  const { nodes, nodeAt } = mergedNodes(tolerance);
  outline.forEach(nodeAt);
  const shore = outline.map((from, at) => ({ from, to: outline[(at + 1) % outline.length]! }));
  const onShore: Point[][] = shore.map(() => []);
  const kept = borders.flatMap((border) => {
    const cuts: Point[] = [];
    shore.forEach(({ from, to }, side) => {
      const crossing = crossingOf(border.from, border.to, from, to);
      if (crossing === null) return;
      cuts.push(crossing);
      onShore[side]!.push(crossing);
    });
    return stretches(border.from, border.to, cuts)
      .filter(([a, b]) => isInside([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], outline))
      .map(([from, to]) => ({ ...border, from, to }));
  });
  const alongShore = shore.flatMap(({ from, to }, side) =>
    stretches(from, to, onShore[side]!).map(([a, b]) => ({ from: a, to: b, left: OUTSIDE, right: OUTSIDE })),
  );
  const edges = [...alongShore, ...kept].map((border) => ({
    ...border,
    from: nodeAt(border.from),
    to: nodeAt(border.to),
  }));
  return { nodes, edges: withoutRepeats(edges) };
}

function mergedNodes(tolerance: number): { nodes: Point[]; nodeAt: (point: Point) => number } {
  const nodes: Point[] = [];
  const nodeAt = (point: Point) => {
    const known = nodes.findIndex((node) => squaredDistance(node, point) < tolerance * tolerance);
    return known >= 0 ? known : nodes.push(point) - 1;
  };
  return { nodes, nodeAt };
}

/** Where two stretches cross, or null. */
function crossingOf(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [abX, abY, cdX, cdY] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = abX * cdY - abY * cdX;
  if (cross === 0) return null;
  const alongAb = ((c[0] - a[0]) * cdY - (c[1] - a[1]) * cdX) / cross;
  const alongCd = ((c[0] - a[0]) * abY - (c[1] - a[1]) * abX) / cross;
  if (alongAb < 0 || alongAb > 1 || alongCd < 0 || alongCd > 1) return null;
  return [a[0] + alongAb * abX, a[1] + alongAb * abY];
}

/** The stretch from `from` to `to` in parts that begin and end at the cuts. */
function stretches(from: Point, to: Point, cuts: readonly Point[]): [Point, Point][] {
  const stops = cuts.toSorted((a, b) => squaredDistance(from, a) - squaredDistance(from, b));
  return [...stops, to].map((stop, at) => [at === 0 ? from : stops[at - 1]!, stop]);
}

function withoutRepeats(edges: readonly Edge[]): Edge[] {
  const known = new Set<string>();
  return edges.filter(({ from, to }) => {
    const key = from < to ? `${from}-${to}` : `${to}-${from}`;
    if (from === to || known.has(key)) return false;
    known.add(key);
    return true;
  });
}
