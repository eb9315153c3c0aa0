import { SPOT } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import { caresForGroup, givesService, hasHandsFor } from '../allocation/gives-care.ts';
import { isTooFarFor } from '../allocation/may-care-for.ts';
import { numberSeats, type Offers } from '../allocation/offers.ts';
import { NO_SEAT, seatOf, type Takers } from '../allocation/takers.ts';
import type { Provider } from '../dataset/dataset.ts';
import { NO_LOT, type LotId } from '../scenario/scenario.ts';
import { whoIsAsked } from './who-is-asked.ts';

/** Why no provider takes a package; of several the first. See `explainUnplaced`. */
export const WAITING_REASONS = [
  'in-no-lot',
  'no-eligible-provider',
  'too-far',
  'no-second-provider',
  'no-capacity',
] as const;
export type WaitingReason = (typeof WAITING_REASONS)[number];

/** What none of a lot's providers gives; `together` where each thing is given, but by no provider all at once. */
export type Lack = 'anyone' | 'service' | 'client-group' | 'double-handed' | 'together';

/** A package that no provider takes, and why. */
export interface Unplaced {
  /** Its place in the demand. */
  readonly at: number;
  readonly lot: LotId;
  /** True where it is bought on the spot market, false where it is with nobody. */
  readonly isBought: boolean;
  readonly reason: WaitingReason;
  /** With 'no-eligible-provider'. */
  readonly lack: Lack | null;
  /** With 'no-second-provider' and 'no-capacity': who has most room for it, and how many minutes that is. */
  readonly roomiest: { readonly provider: number; readonly minutes: number } | null;
}

/** A placing, with the names of the services its packages ask for. */
export interface Placed {
  readonly services: readonly string[];
  readonly demand: Demand;
  readonly offers: Offers;
  readonly takers: Takers;
}

/**
 * Why each package that no provider takes has none, by the first rule that holds. Asked are the providers
 * that are not switched off and have a seat in its lot or stand behind it.
 * 1. `in-no-lot`: it lies in no lot;
 * 2. `no-eligible-provider`: none of them gives such care;
 * 3. `too-far`: of those that do, all are registered too far away;
 * 4. `no-second-provider`: its lot has one primary provider alone, who could give it but for room;
 * 5. `no-capacity`: those that could give it have too little room left.
 * Room is what a provider can deliver less what it takes, and in a seat with a limit no more than is left there.
 */
export function explainUnplaced({ services, demand, offers, takers }: Placed): Unplaced[] {
  const explain = explainer(services, demand, offers, roomLeft(demand, offers, takers));
  const known = new Map<number, Reason>();
  const found: Unplaced[] = [];
  for (let at = 0; at < demand.packageCount; at++) {
    if (takers.taker[at]! >= 0) continue;
    const lot = takers.lot[at]! as LotId;
    // Where distance has no limit, all packages of a lot that ask for the same care have the same reason.
    const key = demand.isTooFar === null ? lot * demand.kinds.length + demand.kind[at]! : -at - 1;
    let reason = known.get(key);
    if (reason === undefined) known.set(key, (reason = explain(at, lot)));
    found.push({ at, lot, isBought: takers.taker[at] === SPOT, ...reason });
  }
  return found;
}

type Reason = Pick<Unplaced, 'reason' | 'lack' | 'roomiest'>;

function explainer(services: readonly string[], demand: Demand, offers: Offers, roomFor: RoomFor) {
  const { kind, canTake, providerCount } = demand;
  const askedIn = whoIsAsked(offers);
  const onlyPrimary = offers.seats.map((seats) => {
    const primaries = seats.filter(
      ({ role, provider }) => role === 'primary' && offers.isOff[provider] === 0,
    );
    return primaries.length === 1 ? primaries[0]!.provider : null;
  });
  const lackOf = lackFinder(services, demand);
  return (at: number, lot: LotId): Reason => {
    if (lot === NO_LOT) return { reason: 'in-no-lot', lack: null, roomiest: null };
    const asked = askedIn[lot]!;
    const able = asked.filter((provider) => canTake[kind[at]! * providerCount + provider] === 1);
    if (able.length === 0)
      return { reason: 'no-eligible-provider', lack: lackOf(kind[at]!, asked), roomiest: null };
    const near = able.filter((provider) => !isTooFarFor(demand, at, provider));
    if (near.length === 0) return { reason: 'too-far', lack: null, roomiest: null };
    const only = onlyPrimary[lot];
    const isAlone = only !== null && near.includes(only!);
    const reason = isAlone ? 'no-second-provider' : 'no-capacity';
    return { reason, lack: null, roomiest: mostRoom(near, lot, roomFor) };
  };
}

type RoomFor = (provider: number, lot: number) => number;

function roomLeft(demand: Demand, offers: Offers, { taker, seat }: Takers): RoomFor {
  const { firstSeat, holder, capMinutes } = numberSeats(offers);
  const room = offers.capacityMinutes.slice();
  const seatRoom = capMinutes.slice();
  for (let at = 0; at < demand.packageCount; at++) {
    if (taker[at]! >= 0) room[taker[at]!]! -= demand.weeklyMinutes[at]!;
    if (seat[at] !== NO_SEAT) seatRoom[seat[at]!]! -= demand.weeklyMinutes[at]!;
  }
  return (provider, lot) => {
    const own = seatOf(firstSeat, holder, lot, provider);
    return Math.max(0, own === NO_SEAT ? room[provider]! : Math.min(room[provider]!, seatRoom[own]!));
  };
}

/** Of equals the first. */
function mostRoom(providers: readonly number[], lot: number, roomFor: RoomFor): Unplaced['roomiest'] {
  let best = { provider: providers[0]!, minutes: roomFor(providers[0]!, lot) };
  for (const provider of providers) {
    const minutes = roomFor(provider, lot);
    if (minutes > best.minutes) best = { provider, minutes };
  }
  return best;
}

function lackFinder(services: readonly string[], { kinds, providers }: Demand) {
  return (kind: number, asked: readonly number[]): Lack => {
    const { service, clientGroup, isDoubleHanded } = kinds[kind]!;
    const nobody = (gives: (provider: Provider) => boolean) => !asked.some((at) => gives(providers[at]!));
    if (asked.length === 0) return 'anyone';
    if (nobody((provider) => givesService(provider, services[service]!))) return 'service';
    if (nobody((provider) => caresForGroup(provider, clientGroup))) return 'client-group';
    if (nobody((provider) => hasHandsFor(provider, isDoubleHanded))) return 'double-handed';
    return 'together';
  };
}
