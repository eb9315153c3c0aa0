import type { MultiPolygon } from 'geojson';
import type { Packages } from '../dataset/packages.ts';
import { lotOutline } from '../fabric/border-lines.ts';
import type { Fabric } from '../fabric/fabric.ts';
import { lotAt } from '../fabric/lots-along.ts';
import { sharePackages } from '../fabric/share-packages.ts';
import { carryOn } from '../geometry/carry-on.ts';
import { samePlace, type LngLat } from '../geometry/lng-lat.ts';
import { reachBeyond } from '../geometry/reach-beyond.ts';
import { sidesOfLine } from '../geometry/sides-of-line.ts';
import { woundRegions } from '../geometry/wound-regions.ts';
import type { LotId, Scenario } from '../scenario/scenario.ts';
import { addLot } from './add-lot.ts';
import type { Edited, Refusal } from './edited.ts';
import { findLot } from './find-lot.ts';
import { followLots } from './follow-lots.ts';
import { moveGround, type MovedGround } from './move-ground.ts';
import { withBand } from './set-lot-band.ts';

/**
 * Divides a lot in two by a line. The side with fewer hours (with fewer blocks where hours are equal)
 * becomes a new lot at the foot of the ledger, without providers of its own: they stay with the lot it was,
 * and so do the bids for it, as nobody has said what they would offer for a part.
 * Providers that stand behind that lot stand behind both, and a band of its own is that of both. A line
 * that stops inside the lot is carried straight on until it leaves it, and pieces of the lot that the line
 * does not come to stay. Of a closed line, what lies inside is the new lot.
 *
 * Following blocks, each goes to the side with most of it; following the line, the blocks it runs through
 * are cut. Held blocks (1 in `held`) stay. Refuses a line that does not divide the lot, a lot that is
 * locked or not there, and a name or colour as `addLot` does.
 */
export function splitLot(
  scenario: Scenario,
  fabric: Fabric,
  lot: LotId,
  drawn: DrawnLine,
  follows: 'blocks' | 'line',
  newLot: { readonly name: string; readonly colour: string },
  held: Uint8Array | null,
  packages: Packages,
): Edited {
  const old = findLot(scenario, lot);
  if (!old) return { refused: 'no-such-lot' };
  if (scenario.locks.lots.includes(lot)) return { refused: 'lot-is-locked', about: old.name };
  const named = addLot(scenario, newLot.name, newLot.colour);
  if ('refused' in named) return named;
  const to = named.lots.at(-1)!.id;
  const added = {
    ...named,
    lots: named.lots.map((one) => (one.id === to ? withBand(one, old.viability) : one)),
    standby: followLots(named.standby, (other) => (other === lot ? [lot, to] : [other])),
  };
  const division = divide(fabric, scenario, lot, drawn);
  if ('refused' in division) return division;
  const knife = follows === 'blocks' ? null : division.knife;
  const sides = division.parts.map((region) =>
    moveGround(added, fabric, [{ from: lot, to, region }], knife, held),
  );
  const isEmpty = (side: MovedGround | Refusal) =>
    'refused' in side && side.refused === 'nothing-would-change';
  if (sides.some(isEmpty)) return { refused: 'line-divides-nothing' };
  const moved = sides.filter((side) => 'scenario' in side);
  if (moved.length === 0) return sides[0] as Refusal;
  const smaller =
    moved.length === 2 && isSmaller(moved[1]!, moved[0]!, fabric, packages) ? moved[1]! : moved[0]!;
  return smaller.scenario.assignment.includes(lot) ? smaller.scenario : { refused: 'line-divides-nothing' };
}

/** A line as a hand drew it; closed, it is the outline of an area. */
export interface DrawnLine {
  readonly line: readonly LngLat[];
  readonly closed: boolean;
}

/** The parts of which one may become the new lot, and the line between them. */
function divide(
  fabric: Fabric,
  { assignment }: Scenario,
  lot: LotId,
  { line, closed }: DrawnLine,
): { parts: MultiPolygon[]; knife: DrawnLine } | Refusal {
  if (line.every((place) => samePlace(place, line[0]!))) return { refused: 'line-divides-nothing' };
  if (closed) {
    const wound = woundRegions(line);
    if (wound === null) return { refused: 'line-is-too-tangled' };
    const coordinates = [...wound.anticlockwise.coordinates, ...wound.clockwise.coordinates];
    return { parts: [{ type: 'MultiPolygon', coordinates }], knife: { line, closed } };
  }
  const outline = lotOutline(fabric, assignment, lot);
  const goOn = (way: readonly LngLat[]) =>
    lotAt(fabric, assignment, way.at(-1)!) === lot ? carryOn(way, outline) : way;
  const across = reachBeyond(goOn(goOn(line).toReversed()).toReversed());
  const sides = sidesOfLine(outline, across);
  if (sides === null) return { refused: 'line-is-too-tangled' };
  return { parts: [sides.left, sides.right], knife: { line: across, closed } };
}

function isSmaller(one: MovedGround, other: MovedGround, fabric: Fabric, packages: Packages): boolean {
  const [minutes, otherMinutes] = [one, other].map((side) => minutesOf(side, fabric, packages));
  if (minutes !== otherMinutes) return minutes! < otherMinutes!;
  return blocksOf(one) < blocksOf(other);
}

function minutesOf({ moved }: MovedGround, fabric: Fabric, packages: Packages): number {
  const { offsets, targets } = fabric.packagesOfBlock;
  return moved.reduce((sum, { block, cut }) => {
    if (cut === null) return sum + fabric.holdings.weeklyMinutes[block]!;
    const shares = sharePackages(packages, targets.subarray(offsets[block], offsets[block + 1]), cut.pieces);
    const own = shares.filter((_, at) => cut.moved.includes(cut.pieces[at]!)).flat();
    return sum + own.reduce((minutes, index) => minutes + packages.weeklyMinutes[index]!, 0);
  }, 0);
}

function blocksOf({ moved }: MovedGround): number {
  return moved.reduce((sum, { cut }) => sum + (cut?.moved.length ?? 1), 0);
}
