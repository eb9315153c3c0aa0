import type { MultiPolygon, Polygon, Position } from 'geojson';
import { ringsByPolygon } from './bounds-of.ts';

/** Mean radius of the Earth, metres (IUGG 1980). */
const EARTH_RADIUS_METRES = 6_371_008.8;

/** A shape's slanting edges, in columns and in order of their left ends. */
interface Outline {
  readonly count: number;
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly leftHeight: Float64Array;
  readonly rightHeight: Float64Array;
  /** +1 for an edge with the shape below it, -1 for an edge with the shape above it. */
  readonly sign: Int8Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/**
 * Area that two shapes have in common, square metres: exact for their edges as drawn on Lambert's
 * cylindrical equal-area projection (x = longitude, y = sin latitude; Snyder 1987, p. 76), where
 * areas of different shapes may be added and compared. Holes and several parts are respected.
 *
 * Derivation. At one x, let a run over the edges of A, with height a(x) and sign s_a: +1 where A is
 * below the edge, -1 where A is above it. The signs of the edges above a point add up to 1 inside A
 * and 0 outside, so the indicator of A at (x, y) is Σ s_a [y < a(x)], and the same for B. Multiply
 * the two and integrate over y from any baseline below both shapes:
 *
 *   length(A ∩ B at x) = Σ_a Σ_b s_a s_b min(a(x), b(x))
 *
 * (the baseline cancels, as Σ s_a = 0). Integrating over x needs only ∫ min of two straight lines
 * over the x-range that both edges cover. Edges of B below all of A add s_b b(x) Σ s_a = 0.
 */
export function overlapArea(one: Polygon | MultiPolygon, other: Polygon | MultiPolygon): number {
  const [a, b] = [outlineOf(one), outlineOf(other)];
  if (a.east <= b.west || b.east <= a.west || a.north <= b.south || b.north <= a.south) return 0;
  const near = edgesNear(b, a);
  let area = 0;
  for (let i = 0; i < a.count; i++) {
    const aLeft = a.left[i]!;
    const aRight = a.right[i]!;
    const aSlope = (a.rightHeight[i]! - a.leftHeight[i]!) / (aRight - aLeft);
    for (const j of near) {
      const bLeft = b.left[j]!;
      if (bLeft >= aRight) break;
      const bRight = b.right[j]!;
      if (bRight <= aLeft) continue;
      const from = Math.max(aLeft, bLeft);
      const to = Math.min(aRight, bRight);
      const bSlope = (b.rightHeight[j]! - b.leftHeight[j]!) / (bRight - bLeft);
      // Heights are taken above the foot of A: small numbers, so that little is lost when they cancel.
      const aHeight = a.leftHeight[i]! - a.south + aSlope * (from - aLeft);
      const bHeight = b.leftHeight[j]! - a.south + bSlope * (from - bLeft);
      const width = to - from;
      const common = areaUnderBoth(
        width,
        aHeight,
        aHeight + aSlope * width,
        bHeight,
        bHeight + bSlope * width,
      );
      area += a.sign[i]! * b.sign[j]! * common;
    }
  }
  return Math.max(0, area) * EARTH_RADIUS_METRES ** 2;
}

/** Outlines already made. A zone is laid over many blocks, and shapes are never written to. */
const outlines = new WeakMap<Polygon | MultiPolygon, Outline>();

function outlineOf(shape: Polygon | MultiPolygon): Outline {
  const known = outlines.get(shape);
  if (known !== undefined) return known;
  const outline = drawOutline(shape);
  outlines.set(shape, outline);
  return outline;
}

/** A shape's edges, turned the right way (outer rings one way, holes the other) whatever the file did. */
function drawOutline(shape: Polygon | MultiPolygon): Outline {
  const edges: { left: Position; right: Position; sign: number }[] = [];
  for (const rings of ringsByPolygon(shape)) {
    rings.forEach((ring, at) => {
      const points = ring.map(equalAreaPosition);
      // Walked clockwise, an edge going east has its ring's inside below it.
      const eastward = (isClockwise(points) ? 1 : -1) * (at === 0 ? 1 : -1);
      for (let i = 1; i < points.length; i++) {
        const [from, to] = [points[i - 1]!, points[i]!];
        if (from[0]! < to[0]!) edges.push({ left: from, right: to, sign: eastward });
        if (from[0]! > to[0]!) edges.push({ left: to, right: from, sign: -eastward });
      }
    });
  }
  edges.sort((one, other) => one.left[0]! - other.left[0]!);
  const heights = edges.flatMap((edge) => [edge.left[1]!, edge.right[1]!]);
  return {
    count: edges.length,
    left: Float64Array.from(edges, (edge) => edge.left[0]!),
    right: Float64Array.from(edges, (edge) => edge.right[0]!),
    leftHeight: Float64Array.from(edges, (edge) => edge.left[1]!),
    rightHeight: Float64Array.from(edges, (edge) => edge.right[1]!),
    sign: Int8Array.from(edges, (edge) => edge.sign),
    west: edges[0]?.left[0] ?? Infinity,
    east: edges.reduce((east, edge) => Math.max(east, edge.right[0]!), -Infinity),
    south: heights.reduce((south, height) => Math.min(south, height), Infinity),
    north: heights.reduce((north, height) => Math.max(north, height), -Infinity),
  };
}

/** Positions of the edges of `outline` that can matter to `other`: beside it in x, and not all below it. */
function edgesNear(outline: Outline, other: Outline): number[] {
  const near: number[] = [];
  for (let i = 0; i < outline.count && outline.left[i]! < other.east; i++) {
    if (outline.right[i]! <= other.west) continue;
    if (Math.max(outline.leftHeight[i]!, outline.rightHeight[i]!) <= other.south) continue;
    near.push(i);
  }
  return near;
}

/** ∫ min(a, b) over a stretch of x `width` wide, for two straight lines given by their heights at its ends. */
function areaUnderBoth(width: number, aLeft: number, aRight: number, bLeft: number, bRight: number): number {
  const gapLeft = aLeft - bLeft;
  const gapRight = aRight - bRight;
  if (gapLeft <= 0 && gapRight <= 0) return (width * (aLeft + aRight)) / 2;
  if (gapLeft >= 0 && gapRight >= 0) return (width * (bLeft + bRight)) / 2;
  const crossing = gapLeft / (gapLeft - gapRight);
  const height = aLeft + (aRight - aLeft) * crossing;
  const [first, last] = gapLeft < 0 ? [aLeft, bRight] : [bLeft, aRight];
  return (width * (crossing * (first + height) + (1 - crossing) * (height + last))) / 2;
}

function equalAreaPosition(position: Position): Position {
  return [(position[0]! * Math.PI) / 180, Math.sin((position[1]! * Math.PI) / 180)];
}

function isClockwise(ring: readonly Position[]): boolean {
  let doubledArea = 0;
  for (let i = 1; i < ring.length; i++) {
    const [from, to] = [ring[i - 1]!, ring[i]!];
    doubledArea += (to[0]! - from[0]!) * (to[1]! + from[1]! - 2 * ring[0]![1]!);
  }
  return doubledArea > 0;
}
