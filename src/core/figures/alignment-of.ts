import type { Fabric } from '../fabric/fabric.ts';
import { packagesElsewhere } from '../fabric/packages-elsewhere.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { NO_LOT, type Assignment, type Scenario } from '../scenario/scenario.ts';
import type { AlignmentFigures } from './figures.ts';

/**
 * How the zones of one layer fall into lots, by hours of care: for each zone its minutes in every
 * lot, its main lot and the share of its minutes there. A zone is whole when one lot has all its
 * minutes. `layer` is the layer's position in the dataset.
 */
export function alignmentOf(
  dataset: Dataset,
  fabric: Fabric,
  { lots, assignment }: Pick<Scenario, 'lots' | 'assignment'>,
  layer: number,
): AlignmentFigures {
  const { layer: zoneLayer } = fabric.zones[layer]!;
  const columns = new Map(lots.map((lot, column) => [lot.id as number, column]));
  const rows = [...zoneLayer.zones.map((zone) => zone.name), ''].map((zone) => ({
    zone,
    minutesByLot: new Array<number>(lots.length + 1).fill(0),
  }));
  addMinutes(dataset, fabric, layer, assignment, (zone, lot, minutes) => {
    rows[zone]!.minutesByLot[columns.get(lot) ?? lots.length]! += minutes;
  });
  const zones = rows.map(({ zone, minutesByLot }) => {
    const weeklyMinutes = minutesByLot.reduce((total, minutes) => total + minutes, 0);
    const most = Math.max(...minutesByLot);
    const main = most > 0 ? lots[minutesByLot.indexOf(most)] : undefined;
    return {
      zone,
      weeklyMinutes,
      minutesByLot,
      mainLot: main?.id ?? NO_LOT,
      shareInMainLot: weeklyMinutes > 0 ? most / weeklyMinutes : null,
    };
  });
  const counted = zones.slice(0, -1).filter((zone) => zone.weeklyMinutes > 0);
  return {
    layer: zoneLayer.name,
    zones,
    wholeZones: counted.filter((zone) => zone.shareInMainLot === 1 && zone.mainLot !== NO_LOT).length,
    countedZones: counted.length,
  };
}

function addMinutes(
  { packages }: Dataset,
  fabric: Fabric,
  layer: number,
  assignment: Assignment,
  add: (zone: number, lot: number, minutes: number) => void,
): void {
  const { ofBlock, zoneOfPackage } = fabric.zones[layer]!;
  for (let block = 0; block < fabric.count; block++) {
    for (let at = ofBlock.offsets[block]!; at < ofBlock.offsets[block + 1]!; at++) {
      add(ofBlock.targets[at]!, assignment[block]!, ofBlock.weeklyMinutes[at]!);
    }
  }
  for (const index of packagesElsewhere(fabric)) {
    add(zoneOfPackage[index]!, NO_LOT, packages.weeklyMinutes[index]!);
  }
}
