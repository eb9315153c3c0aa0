import type { CompressedRows, Fabric, Neighbours } from '../fabric/fabric.ts';
import { rowsOf } from '../fabric/compressed-rows.ts';
import { onPlane } from '../geometry/on-plane.ts';
import { heldBlocks } from '../scenario/held-blocks.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { ruralBlocks } from '../travel/rural-blocks.ts';
import type { LotFacts, LotParts, LotZones, SuggestRequest } from './lot-facts.ts';
import type { LotWish } from './lot-wish.ts';
import { roomOfLots } from './room-of-lots.ts';
import { servedPeople } from './served-people.ts';
import { uniqueName } from './unique-name.ts';

/**
 * What a search for lots is sent: what a person asks, and of the plan only what it needs. `nameLot` gives
 * the name of a new lot by its number, for one that no zone gives a name; where that is taken a number
 * follows it.
 */
export function suggestRequest(
  parts: LotParts,
  wish: LotWish,
  nameLot: (number: number) => string,
): SuggestRequest {
  const { ledger, scenario } = parts;
  const { dataset, fabric, touching } = ledger;
  const { holdings, areaSquareMetres } = fabric;
  const hasMinutes = holdings.weeklyMinutes.some((minutes) => minutes > 0);
  const isRural = ruralBlocks(dataset, fabric);
  const facts: LotFacts = {
    blockCount: fabric.count,
    weight: hasMinutes ? holdings.weeklyMinutes : areaSquareMetres,
    hasMinutes,
    people: holdings.people,
    weeklyVisits: holdings.weeklyVisits,
    populatedSquareKilometres: areaSquareMetres.map((area, block) =>
      holdings.packages[block]! > 0 ? area / 1e6 : 0,
    ),
    ruralMinutes: holdings.weeklyMinutes.map((minutes, block) => (isRural[block] === 1 ? minutes : 0)),
    ...onPlane(fabric.insidePoints),
    touching,
    borderLength: bordersBeside(touching, fabric.neighbours),
    neighbours: { offsets: fabric.neighbours.offsets, targets: fabric.neighbours.targets },
    held: heldBlocks(scenario, fabric),
    lockedLots: scenario.locks.lots,
    lots: scenario.lots,
    assignment: scenario.assignment,
    band: scenario.rules.viability,
    room: roomOfLots(parts),
    served: servedPeople(parts),
    zones: wish.zoneLayer === null ? null : lotZones(fabric, wish.zoneLayer),
    spareNames: spareNames(scenario, wish.lotCount.most, nameLot),
  };
  return { facts, wish };
}

/** The length of border beside each that touches; 0 where only a link joins them. */
function bordersBeside(touching: CompressedRows, neighbours: Neighbours): Float64Array {
  const lengths = new Float64Array(touching.targets.length);
  for (let block = 0; block + 1 < touching.offsets.length; block++) {
    const { offsets, targets, borderMetres } = neighbours;
    for (let at = touching.offsets[block]!; at < touching.offsets[block + 1]!; at++) {
      const row = targets.subarray(offsets[block]!, offsets[block + 1]!);
      const place = row.indexOf(touching.targets[at]!);
      if (place >= 0) lengths[at] = borderMetres[offsets[block]! + place]!;
    }
  }
  return lengths;
}

/** Minutes in none of the layer's zones belong to no zone that could be kept whole. */
function lotZones(fabric: Fabric, layer: number): LotZones | null {
  const membership = fabric.zones[layer];
  if (membership === undefined) return null;
  const { ofBlock } = membership;
  const names = membership.layer.zones.map(({ name }) => name);
  const lists: number[][] = [];
  const minutes: number[] = [];
  for (let block = 0; block < fabric.count; block++) {
    const list: number[] = [];
    for (let at = ofBlock.offsets[block]!; at < ofBlock.offsets[block + 1]!; at++) {
      if (ofBlock.targets[at]! >= names.length) continue;
      list.push(ofBlock.targets[at]!);
      minutes.push(ofBlock.weeklyMinutes[at]!);
    }
    lists.push(list);
  }
  return { names, rows: rowsOf(lists), minutes: Float64Array.from(minutes) };
}

function spareNames({ lots }: Scenario, count: number, nameLot: (number: number) => string): string[] {
  const first = Math.max(0, ...lots.map(({ id }) => id)) + 1;
  const names: string[] = [];
  for (let number = first; number < first + count; number++) {
    names.push(uniqueName(nameLot(number), [...lots.map(({ name }) => name), ...names]));
  }
  return names;
}
