import type { ProviderId } from '../dataset/dataset.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { blockCareOf } from './block-care.ts';
import { careTaken, type CareTaken } from './care-taken.ts';
import { lotGrounds, type LotGround } from './lot-grounds.ts';
import { travelIn } from './travel-in.ts';

/** Travel of some visits between one and the next; minutes, km and visits are a week's, all carers together. */
export interface TravelSum {
  /** A visit by two carers counted twice. */
  readonly carerVisits: number;
  readonly careMinutes: number;
  readonly travelMinutes: number;
  readonly travelKilometres: number;
}

export interface ProviderTravel extends TravelSum {
  readonly provider: ProviderId;
  /** False for one that has no seat in the lot. */
  readonly isOwn: boolean;
  /** Clients it sees in the same shift. */
  readonly clients: number;
}

export interface LotTravel extends TravelSum {
  /** `NO_LOT` for blocks in no lot. */
  readonly lot: LotId;
  /** Most care first. */
  readonly providers: readonly ProviderTravel[];
  /** Minutes of travel if the providers shared the lot out on the map, and each had all clients of its part. */
  readonly minutesIfSplit: number;
  readonly populatedSquareKilometres: number;
  /** Visits in rural blocks ÷ all visits, of all packages, taken or not; null for none. */
  readonly ruralShare: number | null;
}

export interface TravelFigures extends TravelSum {
  /** In ledger order, then blocks in no lot where somebody takes packages there. */
  readonly lots: readonly LotTravel[];
  readonly minutesIfSplit: number;
}

/**
 * Travel between visits under a plan, by lot and by who takes packages there: each provider is reckoned
 * to have its clients anywhere in the lot, as `travelIn` says. Packages that are bought on the spot market,
 * that nobody takes or that lie in no block are left out. One pass over packages and one over blocks.
 */
export function travelByLot(read: PlanRead): TravelFigures {
  const { ledger, scenario } = read;
  const grounds = lotGrounds(ledger, blockCareOf(ledger));
  const taken = careTaken(read);
  const lots = [...scenario.lots.map(({ id }) => id), NO_LOT]
    .map((lot) => lotTravel(read, lot, grounds[lot]!, taken[lot]!))
    .filter(({ lot, providers }) => lot !== NO_LOT || providers.length > 0);
  return { lots, ...sumTravel(lots), minutesIfSplit: total(lots.map((lot) => lot.minutesIfSplit)) };
}

/** Minutes of travel for each hour of care; null where there is no care. */
export function travelPerCareHour({ travelMinutes, careMinutes }: TravelSum): number | null {
  return careMinutes > 0 ? (travelMinutes / careMinutes) * 60 : null;
}

function lotTravel(
  { ledger, scenario, offers }: PlanRead,
  lot: LotId,
  ground: LotGround,
  taken: readonly CareTaken[],
): LotTravel {
  const { travel } = scenario.assumptions;
  const providers = taken
    .map(({ provider, clients, carerVisits, careMinutes }): ProviderTravel => {
      const { kilometres, minutes } = travelIn(ground, clients / ground.clients, travel);
      return {
        provider: ledger.dataset.providers[provider]!.id,
        isOwn: offers.seats[lot]!.some((seat) => seat.provider === provider),
        clients,
        carerVisits,
        careMinutes,
        travelMinutes: carerVisits * minutes,
        travelKilometres: carerVisits * kilometres,
      };
    })
    .toSorted((a, b) => b.careMinutes - a.careMinutes);
  const all = total(providers.map(({ clients }) => clients));
  const together = travelIn(ground, Math.min(1, all / ground.clients || 0), travel);
  const sum = sumTravel(providers);
  return {
    lot,
    providers,
    ...sum,
    minutesIfSplit: sum.carerVisits * together.minutes,
    populatedSquareKilometres: ground.populatedSquareKilometres,
    ruralShare: ground.carerVisits > 0 ? ground.ruralCarerVisits / ground.carerVisits : null,
  };
}

function sumTravel(parts: readonly TravelSum[]): TravelSum {
  return {
    carerVisits: total(parts.map((part) => part.carerVisits)),
    careMinutes: total(parts.map((part) => part.careMinutes)),
    travelMinutes: total(parts.map((part) => part.travelMinutes)),
    travelKilometres: total(parts.map((part) => part.travelKilometres)),
  };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
