import { distance, signedArea, type Point } from './plane.ts';

/** Nothing lies on that side: the outside of the area. */
export const OUTSIDE = -1;

/** A stretch of border between two nodes, and who lies on its left and right hand. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** One way along an edge; whoever it bounds lies on its left. */
export interface HalfEdge {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly left: number;
}

/** A piece of ground that edges close off, walked anticlockwise. */
export interface Face {
  readonly sides: readonly HalfEdge[];
  /** Whom most of its sides, by length, say they bound. */
  readonly label: number;
  readonly area: number;
}

/** Every face that the edges close off, save the outside. */
export function traceFaces(nodes: readonly Point[], edges: readonly Edge[]): Face[] {
  const halves = edges.flatMap(({ from, to, left, right }, edge): HalfEdge[] => [
    { edge, from, to, left },
    { edge, from: to, to: from, left: right },
  ]);
  const fans = fansOf(nodes, halves);
  const taken = new Set<HalfEdge>();
  const faces: Face[] = [];
  for (const start of halves) {
    if (taken.has(start)) continue;
    const sides: HalfEdge[] = [];
    for (let half = start; !taken.has(half); half = nextOf(half, fans)) {
      taken.add(half);
      sides.push(half);
    }
    const area = signedArea(sides.map(({ from }) => nodes[from]!));
    if (area > 0) faces.push({ sides, area, label: labelOf(sides, nodes) });
  }
  return faces;
}

/** The half-edges that leave each node, anticlockwise. */
export function fansOf(nodes: readonly Point[], halves: readonly HalfEdge[]): HalfEdge[][] {
  const fans: HalfEdge[][] = nodes.map(() => []);
  for (const half of halves) fans[half.from]!.push(half);
  for (const fan of fans) fan.sort((a, b) => bearingOf(a, nodes) - bearingOf(b, nodes));
  return fans;
}

/** The direction a half-edge sets off in, radians anticlockwise from east. */
export function bearingOf({ from, to }: HalfEdge, nodes: readonly Point[]): number {
  return Math.atan2(nodes[to]![1] - nodes[from]![1], nodes[to]![0] - nodes[from]![0]);
}

/** The next side of the same face: at the far node, the first way out clockwise from the way back. */
function nextOf(half: HalfEdge, fans: readonly HalfEdge[][]): HalfEdge {
  const fan = fans[half.to]!;
  const back = fan.findIndex(({ edge }) => edge === half.edge);
  return fan[(back + fan.length - 1) % fan.length]!;
}

function labelOf(sides: readonly HalfEdge[], nodes: readonly Point[]): number {
  const lengths = new Map<number, number>();
  for (const { left, from, to } of sides) {
    if (left === OUTSIDE) continue;
    lengths.set(left, (lengths.get(left) ?? 0) + distance(nodes[from]!, nodes[to]!));
  }
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return longest?.[0] ?? OUTSIDE;
}
