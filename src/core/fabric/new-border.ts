import type { MultiPolygon } from 'geojson';
import { findEnds, landEnds } from '../geometry/land-ends.ts';
import { samePlace, type LngLat } from '../geometry/lng-lat.ts';
import { runsAnticlockwise } from '../geometry/runs-anticlockwise.ts';
import { woundRegions } from '../geometry/wound-regions.ts';
import type { Assignment, LotId } from '../scenario/scenario.ts';
import { borderGroups, borderLines } from './border-lines.ts';
import { chooseBorder } from './choose-border.ts';
import type { BlockIndex, Fabric } from './fabric.ts';
import { isLeftOfArc } from './is-left-of-arc.ts';
import { lotsAlong } from './lots-along.ts';
import { pathAlongBorder, placesOfPath, type BorderStep } from './path-along-border.ts';

/** A border between two lots as a line would redraw it. */
export interface NewBorder {
  readonly lots: readonly [LotId, LotId];
  /** The line with both its ends on the old border, or on the outline of the two lots. */
  readonly line: readonly LngLat[];
  /** The ground that each of the two lots has once the line is the border, between it and the old one. */
  readonly gains: readonly [MultiPolygon, MultiPolygon];
}

/**
 * What a line makes of the border it is about (`chooseBorder`). Its ends are taken to the border, or to
 * the outline of the two lots where that is nearer (`landEnds`). Between them the line takes the place of
 * the old border: what lies between the two on one side is one lot's, on the other side the other's. Null
 * where the line meets no border, or none that can be told from another; a reason where it is tangled.
 */
export function newBorder(
  fabric: Fabric,
  assignment: Assignment,
  drawn: readonly LngLat[],
): NewBorder | 'line-meets-no-border' | 'line-is-too-tangled' {
  if (drawn.every((place) => samePlace(place, drawn[0]!))) return 'line-meets-no-border';
  const lots = chooseBorder(fabric, assignment, drawn);
  if (lots === null) return 'line-meets-no-border';
  const groups = borderGroups(borderLines(fabric, assignment, ...lots)).map((lines) => {
    const border = lines.filter(({ isBetween }) => isBetween);
    const ends = findEnds(
      drawn,
      border.map(({ places }) => places),
    );
    return { lines, ends, metres: ends.start.nearest.metres + ends.end.nearest.metres };
  });
  const { lines, ends } = groups.reduce((best, group) => (group.metres < best.metres ? group : best));
  const all = findEnds(
    drawn,
    lines.map(({ places }) => places),
  );
  const line = landEnds(drawn, ends, all);
  const path = line === null ? null : pathAlongBorder(lines, line[0]!, line.at(-1)!);
  if (line === null || line.length < 2 || path === null) return 'line-meets-no-border';
  const wound = woundRegions([...line, ...placesOfPath(path).toReversed().slice(1)].slice(0, -1));
  if (wound === null) return 'line-is-too-tangled';
  // Going along the line and back along the old border, the strip on the old border's right is on the left.
  const left = lotLeftOf(fabric, assignment, lots, path, line);
  const gains = [wound.anticlockwise, wound.clockwise] as const;
  return { lots, line, gains: left === lots[0] ? gains : [gains[1], gains[0]] };
}

/** The lot on the left of the old border; of a loop that replaces none of it, that which the line runs less in. */
function lotLeftOf(
  fabric: Fabric,
  assignment: Assignment,
  lots: readonly [LotId, LotId],
  path: readonly BorderStep[],
  loop: readonly LngLat[],
): LotId {
  const step = path.find(({ line }) => line.isBetween);
  if (step !== undefined) {
    const { arc } = step.line;
    const block = fabric.arcs.first[arc]! as BlockIndex;
    const lot = assignment[block] as LotId;
    const isLeft = isLeftOfArc(fabric, block, arc) === step.isForward;
    return isLeft === (lot === lots[0]) ? lots[0] : lots[1];
  }
  const { lots: met } = lotsAlong(fabric, assignment, loop, 16);
  const inFirst = met.filter((lot) => lot === lots[0]).length;
  const loser = inFirst * 2 > met.length ? lots[0] : lots[1];
  const gainer = loser === lots[0] ? lots[1] : lots[0];
  return runsAnticlockwise(loop) ? gainer : loser;
}
