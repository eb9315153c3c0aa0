import { NO_BLOCK } from '../fabric/fabric.ts';
import type { Assignment } from '../scenario/scenario.ts';
import { UNMET } from '../allocation/allocation.ts';
import type { Demand } from '../allocation/demand.ts';
import { mayCareFor } from '../allocation/may-care-for.ts';
import { numberSeats, whoStandsBehind, type Offers, type Seats } from '../allocation/offers.ts';
import { lotsOf, NO_SEAT, seatOf } from '../allocation/takers.ts';

/** A placing as a task: the packages that are free to be placed, who may have each, and what room there is. */
export interface PlacingTask {
  readonly demand: Demand;
  readonly seats: Seats;
  /** By place in the demand. */
  readonly lot: Int16Array;
  /** Who takes each before any choice is made: who it stays with, else `UNMET`. */
  readonly fixed: Int16Array;
  /** Places in the demand of the packages that somebody may have, in order: the largest first. */
  readonly free: Int32Array;
  /** By place in the demand: its group; packages of one group may go to the same seats and providers. -1 for none. */
  readonly group: Int32Array;
  /** Choices of each group, as compressed rows: those of the lot's own seats first, in the order of offer. */
  readonly firstChoice: Int32Array;
  /** By choice: the provider, and the number of its seat or `NO_SEAT`. */
  readonly choiceProvider: Int16Array;
  readonly choiceSeat: Int16Array;
  /** By provider: minutes it has left when those that stay are in; 0 at the least. */
  readonly room: Float64Array;
  /** By seat: minutes it has left under its limit; 0 at the least. */
  readonly seatRoom: Float64Array;
  /** By seat: minutes that stay in it. */
  readonly staying: Float64Array;
  /** By place in the demand: its provider of today where its person could still be kept, else -1. */
  readonly keeper: Int16Array;
  /** People who change whatever is chosen. */
  readonly changingAnyway: number;
}

/** Works out what there is to choose. */
export function placingTask(demand: Demand, offers: Offers, assignment: Assignment): PlacingTask {
  const seats = numberSeats(offers);
  const lot = lotsOf(demand, assignment);
  const fixed = new Int16Array(demand.packageCount).fill(UNMET);
  const room = offers.capacityMinutes.slice();
  const seatRoom = seats.capMinutes.slice();
  const staying = new Float64Array(seatRoom.length);
  for (let at = 0; at < demand.packageCount; at++) {
    const today = demand.provider[at]!;
    if (demand.stays[at] === 0 || offers.isOff[today] === 1) continue;
    fixed[at] = today;
    room[today]! -= demand.weeklyMinutes[at]!;
    const seat = seatOf(seats.firstSeat, seats.holder, lot[at]!, today);
    if (seat === NO_SEAT) continue;
    seatRoom[seat]! -= demand.weeklyMinutes[at]!;
    staying[seat]! += demand.weeklyMinutes[at]!;
  }
  const groups = groupPackages(demand, offers, seats, lot, fixed);
  const some = { demand, seats, lot, fixed, ...groups };
  return {
    ...some,
    free: Int32Array.from(placesInGroups(groups.group)),
    room: room.map((minutes) => Math.max(0, minutes)),
    seatRoom: seatRoom.map((minutes) => Math.max(0, minutes)),
    staying,
    ...peopleToKeep(some),
  };
}

type Groups = Pick<PlacingTask, 'group' | 'firstChoice' | 'choiceProvider' | 'choiceSeat'>;

/** Packages of one lot and kind of care have the same choices, and of one block where distance matters. */
function groupPackages(
  demand: Demand,
  offers: Offers,
  seats: Seats,
  lot: Int16Array,
  fixed: Int16Array,
): Groups {
  const behind = whoStandsBehind(offers, demand.providerCount);
  const group = new Int32Array(demand.packageCount).fill(-1);
  const known = new Map<number, number>();
  const firstChoice = [0];
  const choiceProvider: number[] = [];
  const choiceSeat: number[] = [];
  for (let at = 0; at < demand.packageCount; at++) {
    if (fixed[at] !== UNMET) continue;
    const place = demand.isTooFar === null ? NO_BLOCK : demand.block[at]!;
    const key = ((place + 1) * offers.seats.length + lot[at]!) * demand.kinds.length + demand.kind[at]!;
    let its = known.get(key);
    if (its === undefined) {
      its = known.size;
      known.set(key, its);
      for (const [provider, seat] of choicesOf(demand, offers, seats, behind, lot[at]!, at)) {
        choiceProvider.push(provider);
        choiceSeat.push(seat);
      }
      firstChoice.push(choiceProvider.length);
    }
    if (firstChoice[its + 1]! > firstChoice[its]!) group[at] = its;
  }
  return {
    group,
    firstChoice: Int32Array.from(firstChoice),
    choiceProvider: Int16Array.from(choiceProvider),
    choiceSeat: Int16Array.from(choiceSeat),
  };
}

/** Who may have a package and the like of it: own providers in the order of offer, then those behind the lot. */
function choicesOf(
  demand: Demand,
  offers: Offers,
  { firstSeat, holder, isPrimary }: Seats,
  behind: Uint8Array,
  lot: number,
  at: number,
): [provider: number, seat: number][] {
  const { providerCount } = demand;
  const mayHave = (provider: number) => offers.isOff[provider] === 0 && mayCareFor(demand, at, provider);
  const choices: [number, number][] = [];
  for (const primary of [1, 0]) {
    for (let seat = firstSeat[lot]!; seat < firstSeat[lot + 1]!; seat++) {
      const provider = holder[seat]!;
      if (isPrimary[seat] !== primary || !mayHave(provider)) continue;
      if (seatOf(firstSeat, holder, lot, provider) === seat) choices.push([provider, seat]);
    }
  }
  for (let provider = 0; provider < providerCount; provider++) {
    if (behind[lot * providerCount + provider] === 0 || !mayHave(provider)) continue;
    if (seatOf(firstSeat, holder, lot, provider) === NO_SEAT) choices.push([provider, NO_SEAT]);
  }
  return choices;
}

function* placesInGroups(group: Int32Array): Iterable<number> {
  for (let at = 0; at < group.length; at++) if (group[at]! >= 0) yield at;
}

/** Where one package of a person cannot be kept, the person changes, and the others need not be kept for them. */
function peopleToKeep({
  demand,
  fixed,
  group,
  firstChoice,
  choiceProvider,
}: Groups & Pick<PlacingTask, 'demand' | 'fixed'>): Pick<PlacingTask, 'keeper' | 'changingAnyway'> {
  const { provider, person, packageCount } = demand;
  const changes = new Uint8Array(demand.personCount);
  let changingAnyway = 0;
  for (let at = 0; at < packageCount; at++) {
    const today = provider[at]!;
    if (today < 0 || fixed[at] === today || changes[person[at]!] === 1) continue;
    const its = group[at]!;
    const mayStay =
      its >= 0 && choiceProvider.subarray(firstChoice[its]!, firstChoice[its + 1]!).includes(today);
    if (mayStay) continue;
    changes[person[at]!] = 1;
    changingAnyway++;
  }
  const keeper = provider.map((today, at) => (changes[person[at]!] === 1 || fixed[at]! >= 0 ? -1 : today));
  return { keeper, changingAnyway };
}
