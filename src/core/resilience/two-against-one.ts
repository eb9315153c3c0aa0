import type { Offers } from '../allocation/offers.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { leadAlone } from './lead-alone.ts';
import { placeWith } from './place-with.ts';
import type { PlacedPlan } from './placed-plan.ts';
import { worstFailures } from './worst-failures.ts';

/** The worst that one failure does: to a lot, or to the area. */
export interface WorstCase {
  readonly provider: ProviderId;
  readonly displacedMinutes: number;
  readonly strandedMinutes: number;
}

export interface LotStanding {
  /** `NO_LOT` for the area. */
  readonly lot: LotId;
  readonly weeklyMinutes: number;
  /** Minutes that no provider takes; the spot market is not asked. */
  readonly unmetMinutes: number;
  /** What the providers with a seat take, here and elsewhere, ÷ what they can deliver; null where that is nothing. */
  readonly utilisation: number | null;
  readonly worst: WorstCase | null;
  /** Whose failure would strand half or more of the minutes that have a provider; null for nobody's. */
  readonly hangsOn: ProviderId | null;
}

/** How a plan stands: the area in all, then its lots by number. */
export interface Standing {
  readonly area: LotStanding;
  readonly lots: readonly LotStanding[];
}

/**
 * The same lots and packages with the plan's seats, and with the lead alone in each lot: its first primary
 * provider. Supplementary providers and standbys are kept. Both are placed as well as can be, and every
 * provider fails in each.
 */
export function twoAgainstOne(
  plan: PlacedPlan,
  report: (done: number, of: number) => void = () => {},
): { readonly withSeats: Standing; readonly withLead: Standing } {
  return {
    withSeats: standingOf(plan, plan.offers, (done, of) => report(done, 2 * of)),
    withLead: standingOf(plan, leadAlone(plan.offers), (done, of) => report(of + done, 2 * of)),
  };
}

function standingOf(plan: PlacedPlan, offers: Offers, report: (done: number, of: number) => void): Standing {
  const { demand } = plan;
  const takers = placeWith(demand, offers, plan.assignment);
  const { area, byLot } = worstFailures({ ...plan, offers, takers }, report);
  const taken = new Float64Array(demand.providerCount);
  const [asked, unmet] = [new Float64Array(offers.seats.length), new Float64Array(offers.seats.length)];
  for (let at = 0; at < demand.packageCount; at++) {
    const minutes = demand.weeklyMinutes[at]!;
    asked[takers.lot[at]!]! += minutes;
    if (takers.taker[at]! >= 0) taken[takers.taker[at]!]! += minutes;
    else unmet[takers.lot[at]!]! += minutes;
  }
  const standing = (
    lot: LotId,
    [weeklyMinutes, unmetMinutes]: readonly [number, number],
    holders: readonly number[],
    worst: WorstCase | null,
  ): LotStanding => {
    const sum = (of: Float64Array) => holders.reduce((all, provider) => all + of[provider]!, 0);
    const room = sum(offers.capacityMinutes);
    const hangs = worst !== null && worst.strandedMinutes * 2 >= weeklyMinutes - unmetMinutes;
    return {
      lot,
      weeklyMinutes,
      unmetMinutes,
      utilisation: room === 0 ? null : sum(taken) / room,
      worst,
      hangsOn: hangs && worst.strandedMinutes > 0 ? worst.provider : null,
    };
  };
  const holdersOf = (seats: Offers['seats'][number]) => [...new Set(seats.map(({ provider }) => provider))];
  const total = (of: Float64Array) => of.reduce((all, minutes) => all + minutes, 0);
  return {
    area: standing(
      NO_LOT,
      [total(asked), total(unmet)],
      holdersOf(offers.seats.flat()),
      area && worstCase(area.failing[0]!, area.total),
    ),
    lots: offers.seats
      .map((seats, number) => {
        const lot = number as LotId;
        const worst = byLot.get(lot);
        return standing(
          lot,
          [asked[lot]!, unmet[lot]!],
          holdersOf(seats),
          worst === undefined ? null : worstCase(worst.failure.failing[0]!, worst.parts),
        );
      })
      .slice(NO_LOT + 1),
  };
}

function worstCase(
  provider: ProviderId,
  { displaced, stranded }: { displaced: { weeklyMinutes: number }; stranded: { weeklyMinutes: number } },
): WorstCase {
  return {
    provider,
    displacedMinutes: displaced.weeklyMinutes,
    strandedMinutes: stranded.weeklyMinutes,
  };
}
