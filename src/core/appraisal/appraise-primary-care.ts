import { alignmentOf } from '../figures/alignment-of.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { PrimaryCareRaw, Tested } from './appraisal.ts';
import { onScale } from './scales.ts';

/**
 * Alignment with primary care: the share of the hours of all zones that lie in their zone's main lot. Zones
 * are the Primary Care Networks, or the first layer there is; hours in none of its zones are left out, and
 * a zone that mostly lies in no lot has none in its main one.
 */
export function appraisePrimaryCare({ ledger, scenario }: PlanRead): Tested<PrimaryCareRaw> {
  const { dataset, fabric, assignment } = ledger;
  const { zoneLayers } = dataset;
  const layer = Math.max(
    0,
    zoneLayers.findIndex(({ role }) => role === 'primary-care-network'),
  );
  if (zoneLayers[layer] === undefined) return onScale('primary-care', null, NO_LAYER);
  const alignment = alignmentOf(dataset, fabric, { lots: scenario.lots, assignment }, layer);
  const zones = alignment.zones.slice(0, -1).filter(({ weeklyMinutes }) => weeklyMinutes > 0);
  const inMainLot = (zone: (typeof zones)[number]) =>
    zone.mainLot === NO_LOT ? 0 : Math.max(...zone.minutesByLot);
  const minutes = sum(zones.map(({ weeklyMinutes }) => weeklyMinutes));
  const minutesInMainLot = sum(zones.map(inMainLot));
  const [mostDivided] = zones
    .map((zone) => ({ zone: zone.zone, share: inMainLot(zone) / zone.weeklyMinutes }))
    .filter(({ share }) => share < 1)
    .toSorted((a, b) => a.share - b.share);
  return onScale('primary-care', minutes > 0 ? minutesInMainLot / minutes : null, {
    layer: alignment.layer,
    isPrimaryCare: zoneLayers[layer].role === 'primary-care-network',
    wholeZones: alignment.wholeZones,
    countedZones: alignment.countedZones,
    minutesInMainLot,
    minutes,
    mostDivided: mostDivided ?? null,
  });
}

const NO_LAYER: PrimaryCareRaw = {
  layer: null,
  isPrimaryCare: false,
  wholeZones: 0,
  countedZones: 0,
  minutesInMainLot: 0,
  minutes: 0,
  mostDivided: null,
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
