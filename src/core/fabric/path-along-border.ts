import type { LngLat } from '../geometry/lng-lat.ts';
import { lineLength } from '../geometry/line-length.ts';
import { nearestOnLines } from '../geometry/nearest-on-lines.ts';
import { placeKey, type BorderLine } from './border-lines.ts';

/** A stretch of a way along borders, and whether it goes in the direction of its arc. */
export interface BorderStep {
  readonly line: BorderLine;
  readonly isForward: boolean;
}

/** A metre of outline is as dear as so many metres of border: outline is walked only where there is no border. */
const OUTLINE_COST = 1e6;

/**
 * The way from a place on the lines to another, along the border between the two lots as far as there is
 * one and the shorter way round where there are two. A way along the outline alone replaces no border, so
 * that the ends are then joined by the other way round. Null where no way leads along a border.
 */
export function pathAlongBorder(lines: readonly BorderLine[], from: LngLat, to: LngLat): BorderStep[] | null {
  const parts = splitAt(splitAt(lines, from), to);
  if (placeKey(from) === placeKey(to)) return [];
  const path = cheapestPath(parts, placeKey(from), placeKey(to));
  if (path === null || path.some(({ line }) => line.isBetween)) return path;
  const taken = new Set(path.map(({ line }) => line));
  const others = parts.filter((line) => !taken.has(line));
  const detour = cheapestPath(others, placeKey(from), placeKey(to));
  return detour?.some(({ line }) => line.isBetween) ? detour : null;
}

/** The places a way comes through, both ends included. */
export function placesOfPath(path: readonly BorderStep[]): LngLat[] {
  return path.flatMap(({ line: { places }, isForward }, at) => {
    const inOrder = isForward ? places : places.toReversed();
    return at === 0 ? inOrder : inOrder.slice(1);
  });
}

/** The lines with an end at a place that lies on one of them. */
function splitAt(lines: readonly BorderLine[], place: LngLat): BorderLine[] {
  const nearest = nearestOnLines(
    place,
    lines.map(({ places }) => places),
  )!;
  const line = lines[nearest.line]!;
  const halves = [
    [...line.places.slice(0, nearest.corner + 1), place],
    [place, ...line.places.slice(nearest.corner + 1)],
  ];
  const isNew = (one: LngLat, at: number, all: readonly LngLat[]) =>
    at === 0 || placeKey(one) !== placeKey(all[at - 1]!);
  const parts = halves
    .map((places) => ({ ...line, places: places.filter(isNew) }))
    .filter(({ places }) => places.length > 1);
  return lines.toSpliced(nearest.line, 1, ...parts);
}

/** Dijkstra's shortest path. */
function cheapestPath(lines: readonly BorderLine[], from: string, to: string): BorderStep[] | null {
  const leaving = new Map<string, { step: BorderStep; end: string; cost: number }[]>();
  for (const line of lines) {
    const [start, end] = [placeKey(line.places[0]!), placeKey(line.places.at(-1)!)];
    const cost = lineLength(line.places) * (line.isBetween ? 1 : OUTLINE_COST);
    leaving.set(start, [...(leaving.get(start) ?? []), { step: { line, isForward: true }, end, cost }]);
    leaving.set(end, [...(leaving.get(end) ?? []), { step: { line, isForward: false }, end: start, cost }]);
  }
  const open = new Map([[from, { cost: 0, path: null as Trail | null }]]);
  const settled = new Set<string>();
  while (open.size > 0) {
    const [key, { cost, path }] = [...open].reduce((best, one) => (one[1].cost < best[1].cost ? one : best));
    if (key === to) return stepsOf(path);
    open.delete(key);
    settled.add(key);
    for (const way of leaving.get(key) ?? []) {
      const total = cost + way.cost;
      if (settled.has(way.end) || total >= (open.get(way.end)?.cost ?? Infinity)) continue;
      open.set(way.end, { cost: total, path: { step: way.step, before: path } });
    }
  }
  return null;
}

/** The last step of a way, and the way until then. */
interface Trail {
  readonly step: BorderStep;
  readonly before: Trail | null;
}

function stepsOf(trail: Trail | null): BorderStep[] {
  const steps: BorderStep[] = [];
  for (let at = trail; at !== null; at = at.before) steps.unshift(at.step);
  return steps;
}
