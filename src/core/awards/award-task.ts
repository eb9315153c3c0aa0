import { mayCareFor } from '../allocation/may-care-for.ts';
import { lotsOf } from '../allocation/takers.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Rules } from '../scenario/rules.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { AwardRule, AwardWish } from './award-wish.ts';
import { possibleSeats } from './possible-seats.ts';

/** A seat that a provider could have, or has and keeps. Minutes are a week's. */
export interface PossibleSeat {
  readonly lot: LotId;
  /** By its place in `AwardTask.providers`. */
  readonly provider: number;
  /** The most it takes in the lot; infinite for no such limit. */
  readonly mostMinutes: number;
  /** What it has there today and keeps, whoever is appointed. */
  readonly keptMinutes: number;
  readonly pencePerHour: number;
  readonly quality: number | null;
  /** True for a seat of a lot that nobody bids for: it stays as it is, and counts. */
  readonly stands: boolean;
  readonly isPrimary: boolean;
  /** True where the provider has a seat in the lot now. */
  readonly isHeld: boolean;
  /** Rules that it would break by itself, each if it is kept. */
  readonly barredBy: readonly AwardRule[];
}

/** Care that the same providers of a lot could give. */
export interface CareClass {
  readonly lot: LotId;
  readonly weeklyMinutes: number;
  /** By their place in `AwardTask.seats`. */
  readonly seats: readonly number[];
}

/** Which providers to appoint in which lots: everything the choice depends on, and no more. */
export interface AwardTask {
  readonly rules: Rules;
  readonly wish: AwardWish;
  /** Those with ground, in the order of the ledger. */
  readonly lots: readonly LotId[];
  /** All that the area asks for. */
  readonly areaMinutes: number;
  readonly providers: readonly AwardProvider[];
  readonly seats: readonly PossibleSeat[];
  readonly classes: readonly CareClass[];
}

export interface AwardProvider {
  readonly provider: ProviderId;
  /** What it can deliver a week, less what it keeps. */
  readonly roomMinutes: number;
  /** What it has today and keeps, in all lots. */
  readonly keptMinutes: number;
}

/**
 * Makes a task of a plan and its bids: the packages of lots with ground, by lot and by which of its
 * possible providers could give the care and are near enough. Packages that stay with their provider of
 * today ask for nobody and take of its hours. One pass over the packages.
 */
export function awardTask(read: PlanRead, wish: AwardWish): AwardTask {
  const { ledger, scenario, offers } = read;
  const { demand, dataset } = ledger;
  const { packageCount, weeklyMinutes, stays, providerCount } = demand;
  const lots = scenario.lots.map(({ id }) => id).filter((id) => ledger.accounts[id]!.blocks > 0);
  const lotOf = lotsOf(demand, ledger.assignment);
  /** At lot × providers + provider, and by provider. */
  const keptInLot = new Float64Array(ledger.accounts.length * providerCount);
  const kept = new Float64Array(providerCount);
  let areaMinutes = 0;
  for (let at = 0; at < packageCount; at++) {
    areaMinutes += weeklyMinutes[at]!;
    if (stays[at] === 0) continue;
    keptInLot[lotOf[at]! * providerCount + demand.provider[at]!]! += weeklyMinutes[at]!;
    kept[demand.provider[at]!]! += weeklyMinutes[at]!;
  }
  const found = possibleSeats(read, wish, lots);
  const positions = [...new Set(found.map(({ position }) => position))].sort((a, b) => a - b);
  const seats = found.map(({ position, ...seat }) => ({
    ...seat,
    provider: positions.indexOf(position),
    keptMinutes: keptInLot[seat.lot * providerCount + position]!,
  }));
  return {
    rules: scenario.rules,
    wish,
    lots,
    areaMinutes,
    providers: positions.map((position) => ({
      provider: dataset.providers[position]!.id,
      roomMinutes: Math.max(0, offers.capacityMinutes[position]! - kept[position]!),
      keptMinutes: kept[position]!,
    })),
    seats,
    classes: careClasses(read, lots, lotOf, seats, positions),
  };
}

/** Packages that ask for a place in the lots, added up by lot and by who could care for them. */
function careClasses(
  { ledger: { demand, accounts } }: PlanRead,
  lots: readonly LotId[],
  lotOf: Int16Array,
  seats: readonly PossibleSeat[],
  positions: readonly number[],
): CareClass[] {
  const byLot = accounts.map((_, lot) => [...seats.keys()].filter((seat) => seats[seat]!.lot === lot));
  const classes = new Map<string, { lot: LotId; weeklyMinutes: number; seats: number[] }>();
  /** Who could care for a package depends on its kind and where it is alone. */
  const known = new Map<string, { weeklyMinutes: number }>();
  const within = new Set<number>(lots);
  for (let at = 0; at < demand.packageCount; at++) {
    const lot = lotOf[at]! as LotId;
    if (!within.has(lot) || demand.stays[at] === 1) continue;
    const place = `${demand.kind[at]} ${demand.isTooFar === null ? `in ${lot}` : demand.block[at]}`;
    let group = known.get(place);
    if (group === undefined) {
      const able = byLot[lot]!.filter((seat) => mayCareFor(demand, at, positions[seats[seat]!.provider]!));
      const key = `${lot}: ${able.join()}`;
      const entry = classes.get(key) ?? { lot, weeklyMinutes: 0, seats: able };
      classes.set(key, entry);
      known.set(place, entry);
      group = entry;
    }
    group.weeklyMinutes += demand.weeklyMinutes[at]!;
  }
  return [...classes.values()];
}
