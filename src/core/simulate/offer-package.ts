import { ROUTINGS } from './care-model.ts';
import { NOBODY } from './care-slots.ts';
import type { ProviderRooms } from './provider-rooms.ts';

const SHARES = ROUTINGS.indexOf('shares');
const FIRST_FIT = ROUTINGS.indexOf('first-fit');
const BEST_FIT = ROUTINGS.indexOf('best-fit');
const SHARE_EVENLY = ROUTINGS.indexOf('share-evenly');

/** A package that is offered. */
export interface Offered {
  lot: number;
  kind: number;
  minutes: number;
  /** A provider that is not asked, or `NOBODY`. */
  except: number;
  /** From 0 to before 1: decides where the routing is by chance. */
  readonly chance: () => number;
}

/**
 * Who takes a package: a provider with a primary seat in its lot, then with a supplementary one, each by the lot's
 * routing; then a provider behind the lot, in order; then the spot market while there is room; or `NOBODY`.
 */
export function offerPackage(rooms: ProviderRooms, offered: Offered): number {
  const { lot, minutes, except } = offered;
  const { firstSeat, firstOther, capacity, used, canTake, providerCount, spot } = rooms;
  const first = offerToSeats(rooms, offered, firstSeat[lot]!, firstOther[lot]!);
  if (first !== NOBODY) return first;
  const second = offerToSeats(rooms, offered, firstOther[lot]!, firstSeat[lot + 1]!);
  if (second !== NOBODY) return second;
  const behind = rooms.standby[lot]!;
  for (let at = 0; at < behind.length; at++) {
    const provider = behind[at]!;
    if (capacity[provider]! - used[provider]! < minutes || provider === except) continue;
    if (canTake[offered.kind * providerCount + provider] === 1) return provider;
  }
  return used[spot]! + minutes <= capacity[spot]! ? spot : NOBODY;
}

function offerToSeats(rooms: ProviderRooms, offered: Offered, from: number, end: number): number {
  const { kind, minutes, except, lot } = offered;
  const { holder, share, capMinutes, taken, capacity, used, canTake, providerCount } = rooms;
  const routing = rooms.routing[lot]!;
  let best = NOBODY;
  let bestScore = Infinity;
  let askable = 0;
  for (let seat = from; seat < end; seat++) {
    const provider = holder[seat]!;
    const room = Math.min(capacity[provider]! - used[provider]!, capMinutes[seat]! - taken[seat]!);
    if (room < minutes || canTake[kind * providerCount + provider] === 0 || provider === except) continue;
    if (routing === FIRST_FIT) return provider;
    askable++;
    const score =
      routing === SHARES
        ? shareTaken(taken[seat]!, share[seat]!)
        : routing === BEST_FIT
          ? room
          : routing === SHARE_EVENLY
            ? -room
            : scoreOfChance(askable, offered.chance);
    if (best === NOBODY || score < bestScore) {
      best = provider;
      bestScore = score;
    }
  }
  return best;
}

/** A seat with no share is asked last. */
function shareTaken(minutes: number, share: number): number {
  return share > 0 ? minutes / share : Infinity;
}

/** The k-th of those asked takes the place of the one before it with chance 1 ÷ k: so each is as likely. */
function scoreOfChance(askable: number, chance: () => number): number {
  return askable === 1 || chance() * askable < 1 ? -askable : Infinity;
}
