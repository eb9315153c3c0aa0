import type { Dataset } from '../core/dataset/dataset.ts';
import { NO_BLOCK, type Fabric } from '../core/fabric/fabric.ts';
import { alignmentOf } from '../core/figures/alignment-of.ts';
import type { AlignmentFigures, Figures, LotFigures, Placement } from '../core/figures/figures.ts';
import type { PlanRead } from '../core/figures/plan-read.ts';
import { NO_LOT, type Scenario } from '../core/scenario/scenario.ts';
import { reportAllocation } from './report/report-allocation.ts';

/** The figures of one scenario under plain names, in hours a week, square kilometres and counts. */
export type FiguresReport = ReturnType<typeof reportFigures>;

/** The figures that the screen shows for a settled plan, under plain names. */
export function reportFigures(read: PlanRead) {
  const { scenario, figures } = read;
  const { dataset, fabric } = read.ledger;
  const { load, waiting, placement } = figures.total;
  return {
    area: dataset.name,
    invented: dataset.invented,
    fingerprint: dataset.fingerprint,
    scenario: scenario.name,
    packages: countPlaces(dataset, fabric),
    allocation: reportAllocation(read),
    lots: figures.lots.map((lot, at) => ({ name: scenario.lots[at]!.name, ...reportLot(lot) })),
    unassigned: reportLot(figures.unassigned),
    totals: {
      packages: load.packages,
      people: load.people,
      hours: hours(load.weeklyMinutes),
      visits: load.weeklyVisits,
      waitingPackages: waiting.packages,
      waitingHours: hours(waiting.weeklyMinutes),
      ...reportPlacement(placement),
      largestToSmallest: figures.largestToSmallest,
    },
    providers: reportProviders(figures),
    alignment: dataset.zoneLayers.map((_, layer) =>
      reportAlignment(alignmentOf(dataset, fabric, scenario, layer), scenario),
    ),
  };
}

/** Packages read: in a block, placed outside every block, or without a place. */
function countPlaces({ packages }: Dataset, fabric: Fabric) {
  let [outside, unlocated] = [0, 0];
  for (let index = 0; index < packages.count; index++) {
    if (Number.isNaN(packages.longitudes[index]!)) unlocated++;
    else if (fabric.blockOfPackage[index] === NO_BLOCK) outside++;
  }
  return { read: packages.count, located: packages.count - outside - unlocated, outside, unlocated };
}

function reportLot({ load, waiting, placement, seats, shape }: LotFigures) {
  return {
    packages: load.packages,
    people: load.people,
    hours: hours(load.weeklyMinutes),
    visits: load.weeklyVisits,
    waitingPackages: waiting.packages,
    waitingHours: hours(waiting.weeklyMinutes),
    blocks: shape.blocks,
    parts: shape.pieces.length,
    areaSquareKilometres: shape.areaSquareMetres / 1e6,
    perimeterKilometres: shape.perimeterMetres / 1e3,
    polsbyPopper: shape.polsbyPopper,
    providers: seats.map((seat) => ({
      name: seat.provider,
      hours: hours(seat.inLot.weeklyMinutes),
      packages: seat.inLot.packages,
      totalHours: hours(seat.totalMinutes),
      capacity: hours(seat.capacityMinutes),
    })),
    ...reportPlacement(placement),
  };
}

function reportPlacement({ own, backUp, spot, unmet }: Placement) {
  return {
    ownHours: hours(own.weeklyMinutes),
    backUpHours: hours(backUp.weeklyMinutes),
    spotHours: hours(spot.weeklyMinutes),
    unmetHours: hours(unmet.weeklyMinutes),
    unmetPackages: unmet.packages,
  };
}

function reportProviders({ providers }: Figures) {
  return providers.map(({ provider, capacityMinutes, totalMinutes, packages }) => ({
    name: provider,
    hours: hours(totalMinutes),
    capacity: hours(capacityMinutes),
    packages,
  }));
}

function reportAlignment({ layer, zones, wholeZones, countedZones }: AlignmentFigures, { lots }: Scenario) {
  const names = [...lots.map((lot) => lot.name), null];
  return {
    layer,
    wholeZones,
    countedZones,
    zones: zones.map((zone) => ({
      zone: zone.zone === '' ? null : zone.zone,
      hours: hours(zone.weeklyMinutes),
      mainLot: zone.mainLot === NO_LOT ? null : (lots.find((lot) => lot.id === zone.mainLot)?.name ?? null),
      shareInMainLot: zone.shareInMainLot,
      hoursByLot: zone.minutesByLot.flatMap((minutes, at) =>
        minutes > 0 ? [{ lot: names[at]!, hours: hours(minutes) }] : [],
      ),
    })),
  };
}

function hours(minutes: number): number {
  return minutes / 60;
}
