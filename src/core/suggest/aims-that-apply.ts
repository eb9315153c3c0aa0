import { ruralBlocks } from '../travel/rural-blocks.ts';
import type { LotParts } from './lot-facts.ts';
import { AIMS, type Aim } from './lot-wish.ts';

/**
 * The aims that a plan's data say anything about, in their order; the others are not offered. Where no block
 * is known to be rural, or all with care are, there is nothing to mix; without zones none to keep whole.
 */
export function aimsThatApply({ ledger, scenario, offers }: LotParts): readonly Aim[] {
  const { dataset, fabric, demand } = ledger;
  const { weeklyMinutes, weeklyVisits } = fabric.holdings;
  const hasMinutes = weeklyMinutes.some((minutes) => minutes > 0);
  const isRural = ruralBlocks(dataset, fabric);
  const hasCareIn = (rural: number) =>
    weeklyMinutes.some((minutes, block) => minutes > 0 && isRural[block] === rural);
  const isSaid: Record<Aim, boolean> = {
    'even-hours': true,
    compact: true,
    zones: hasMinutes && fabric.zones.length > 0,
    stay: scenario.lots.length > 0,
    'keep-provider': demand.provider.some((provider) => provider >= 0) && scenario.appointments.length > 0,
    travel: weeklyVisits.some((visits) => visits > 0),
    mix: hasCareIn(1) && hasCareIn(0),
    room: hasMinutes && offers.seats.some((seats) => seats.length > 0),
  };
  return AIMS.filter((aim) => isSaid[aim]);
}
