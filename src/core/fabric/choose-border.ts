import type { LngLat } from '../geometry/lng-lat.ts';
import { lineLength } from '../geometry/line-length.ts';
import { nearestOnLines } from '../geometry/nearest-on-lines.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import { NO_BLOCK, type Fabric } from './fabric.ts';
import { lotsAlong, type LotsAlong } from './lots-along.ts';

/** How closely a line is looked at to tell whose border it is about. */
const PLACES = 64;
/** A border is as good as another where it is this much as far. */
const AS_GOOD = 0.9;

/**
 * The two lots whose border a line is about: the one for which the way from both its ends to the border,
 * its mean distance from it, and half its length in other lots add up to least. `NO_LOT` is a lot here.
 * Null where the line runs through no block, or where two borders are all but equally good.
 */
export function chooseBorder(
  fabric: Fabric,
  assignment: Assignment,
  line: readonly LngLat[],
): readonly [LotId, LotId] | null {
  const along = lotsAlong(fabric, assignment, line, PLACES);
  const scored = bordersOf(fabric, assignment, new Set(along.lots))
    .map(({ pair, lines }) => ({ pair, metres: metresFrom(line, along, pair, lines) }))
    .toSorted((a, b) => a.metres - b.metres);
  const [best, second] = scored;
  if (best === undefined) return null;
  return second !== undefined && best.metres >= AS_GOOD * second.metres ? null : best.pair;
}

interface Border {
  readonly pair: readonly [LotId, LotId];
  readonly lines: LngLat[][];
}

/** The borders of the lots that a line runs through. */
function bordersOf(
  { arcs, topology }: Fabric,
  assignment: Assignment,
  met: ReadonlySet<LotId | null>,
): Border[] {
  const borders = new Map<string, Border>();
  for (let arc = 0; arc < arcs.count; arc++) {
    if (arcs.second[arc] === NO_BLOCK) continue;
    const lots = [assignment[arcs.first[arc]!] as LotId, assignment[arcs.second[arc]!] as LotId];
    const [one, other] = lots.toSorted((a, b) => a - b) as [LotId, LotId];
    if (one === other || (!met.has(one) && !met.has(other))) continue;
    const key = `${one} ${other}`;
    if (!borders.has(key)) borders.set(key, { pair: [one, other], lines: [] });
    borders.get(key)!.lines.push(topology.arcs[arc] as [number, number][]);
  }
  return [...borders.values()];
}

function metresFrom(
  line: readonly LngLat[],
  { places, lots }: LotsAlong,
  pair: readonly (LotId | null)[],
  border: readonly LngLat[][],
): number {
  const from = (place: LngLat) => nearestOnLines(place, border)!.metres;
  const elsewhere = lots.filter((lot) => lot !== null && !pair.includes(lot)).length;
  const mean = places.reduce((sum, place) => sum + from(place), 0) / places.length;
  return from(line[0]!) + from(line.at(-1)!) + mean + (elsewhere * lineLength(line)) / 2 / places.length;
}
