import type { FeatureCollection, Point } from 'geojson';
import type { Fabric } from '../core/fabric/fabric.ts';
import { NO_BLOCK } from '../core/fabric/fabric.ts';
import { NO_LOT, type Lot, type LotId } from '../core/scenario/scenario.ts';
import type { PlanChange } from '../store/plan-change.ts';
import { labelPlaces } from './label-place.ts';
import { shortenName } from './shorten-name.ts';

const MOST_LETTERS = 32;

/** Where each group of blocks that change lot goes: 'North to Centre', written on it. */
export function changeLabelFeatures(
  fabric: Fabric,
  change: PlanChange,
  lots: readonly Lot[],
): FeatureCollection<Point> {
  const areas = new Float64Array(change.groups.length);
  change.groupOf.forEach((group, block) => {
    if (group >= 0) areas[group]! += fabric.areaSquareMetres[block]!;
  });
  const places = labelPlaces(fabric, change.groupOf);
  return {
    type: 'FeatureCollection',
    features: change.groups.map(({ from, to }, group) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: places.get(group)! },
      properties: {
        words: `${nameOf(change.lotsBefore, from)}\nto ${nameOf(lots, to)}`,
        squareMetres: areas[group]!,
      },
    })),
  };
}

/** The arcs around each group of blocks that go from one lot to another together. */
export function arcsAroundChanges({ arcs }: Fabric, { groupOf }: PlanChange): number[] {
  const around: number[] = [];
  for (let arc = 0; arc < arcs.count; arc++) {
    const second = arcs.second[arc]!;
    const [one, other] = [groupOf[arcs.first[arc]!]!, second === NO_BLOCK ? -1 : groupOf[second]!];
    if (one !== other) around.push(arc);
  }
  return around;
}

function nameOf(lots: readonly Lot[], lot: LotId): string {
  const name = lot === NO_LOT ? 'no lot' : (lots.find(({ id }) => id === lot)?.name ?? 'no lot');
  return shortenName(name, MOST_LETTERS);
}
