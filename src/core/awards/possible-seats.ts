import type { ProviderId } from '../dataset/dataset.ts';
import { findPoorlyRated, findRegisteredElsewhere } from '../figures/find-provider-faults.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { hourRates } from '../money/hour-rates.ts';
import { NO_RATE } from '../dataset/packages.ts';
import { penceOf } from '../money/yearly.ts';
import type { Appointment, Bid, LotId } from '../scenario/scenario.ts';
import type { PossibleSeat } from './award-task.ts';
import type { AwardRule, AwardWish } from './award-wish.ts';

/** A possible seat, its provider by position in the dataset. */
type FoundSeat = Omit<PossibleSeat, 'provider' | 'keptMinutes'> & { readonly position: number };

/**
 * A seat for each bid, and the seats of lots that nobody bids for, which stand as they are. Bids and seats
 * of providers that the dataset does not know are left out, as they can take nothing.
 */
export function possibleSeats(
  { ledger, scenario }: PlanRead,
  { qualityFloor }: AwardWish,
  lots: readonly LotId[],
): FoundSeat[] {
  const { dataset, fabric } = ledger;
  const positions = new Map(dataset.providers.map(({ id }, position) => [id, position]));
  const within = new Set(lots);
  const isKnown = ({ lot, provider }: Bid | Appointment) => within.has(lot) && positions.has(provider);
  const bids = scenario.bids.filter(isKnown);
  const tendered = new Set(bids.map(({ lot }) => lot));
  const standing = scenario.appointments.filter((seat) => isKnown(seat) && !tendered.has(seat.lot));
  const rates = hourRates(dataset, scenario.assumptions.money);
  const holds = new Set(scenario.appointments.map(({ lot, provider }) => `${lot} ${provider}`));
  const isFault = faultsOf([...bids, ...standing].map(({ provider }) => provider));
  const barredBy = (lot: LotId, provider: ProviderId): AwardRule[] => [
    ...(standsBehind(lot, provider) ? (['one-place-in-a-lot'] as const) : []),
    ...isFault(provider),
  ];
  return [
    ...bids.map((bid): FoundSeat => ({
      lot: bid.lot,
      position: positions.get(bid.provider)!,
      mostMinutes: bid.weeklyMinutes,
      pencePerHour: penceOf(bid.poundsPerHour),
      quality: bid.quality,
      stands: false,
      isPrimary: true,
      isHeld: holds.has(`${bid.lot} ${bid.provider}`),
      barredBy: [
        ...barredBy(bid.lot, bid.provider),
        ...(isUnder(bid.quality, qualityFloor) ? (['quality-floor'] as const) : []),
      ],
    })),
    ...standing.map((seat): FoundSeat => {
      const position = positions.get(seat.provider)!;
      const pence = rates.ofProvider[position]!;
      return {
        lot: seat.lot,
        position,
        mostMinutes: seat.capMinutes ?? Infinity,
        pencePerHour: pence === NO_RATE ? rates.assumedPence : pence,
        quality: null,
        stands: true,
        isPrimary: seat.role === 'primary',
        isHeld: true,
        barredBy: barredBy(seat.lot, seat.provider),
      };
    }),
  ];

  function standsBehind(lot: LotId, provider: ProviderId): boolean {
    return scenario.standby.some(
      (each) => each.provider === provider && (each.lots.length === 0 || each.lots.includes(lot)),
    );
  }

  /** The rules of ratings and of registered places, as the checklist has them. */
  function faultsOf(all: readonly ProviderId[]): (provider: ProviderId) => AwardRule[] {
    const { leastCqcRating, registeredInArea } = scenario.rules;
    const asSeats = all.map((provider): Appointment => ({
      lot: lots[0]!,
      provider,
      role: 'primary',
      share: 1,
    }));
    const named = (findings: readonly { readonly provider?: ProviderId }[]) =>
      new Set(findings.map(({ provider }) => provider));
    const poor = named(
      leastCqcRating === null ? [] : (findPoorlyRated(dataset, asSeats, leastCqcRating) as NamedFinding[]),
    );
    const elsewhere = named(
      registeredInArea ? (findRegisteredElsewhere(dataset, fabric, asSeats) as NamedFinding[]) : [],
    );
    return (provider) => [
      ...(poor.has(provider) ? (['cqc-rating'] as const) : []),
      ...(elsewhere.has(provider) ? (['registered-in-area'] as const) : []),
    ];
  }
}

type NamedFinding = { readonly provider: ProviderId };

function isUnder(quality: number | null, floor: number | null): boolean {
  return floor !== null && (quality === null || quality < floor);
}
