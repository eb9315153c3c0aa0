import { SPOT } from '../allocation/allocation.ts';
import { NO_SEAT } from '../allocation/takers.ts';
import { PACKAGE_STATUSES } from '../dataset/packages.ts';
import type { Part } from './figures.ts';
import type { PlanRead } from './plan-read.ts';

/**
 * By whom a package is served. The first primary provider of a lot is its lead, the next its second, and
 * any more are further ones. `kept` is today's provider where the way of transfer keeps it though it has
 * neither a seat in the lot nor a place behind it.
 */
export const SERVERS = [
  'lead',
  'second',
  'further',
  'supplementary',
  'back-up',
  'specialist',
  'kept',
  'spot',
  'nobody',
] as const;
export type Server = (typeof SERVERS)[number];

/** What is happening with a package today; `new` for one that growth adds. */
export const SITUATIONS = [...PACKAGE_STATUSES, 'new'] as const;
export type Situation = (typeof SITUATIONS)[number];

/** A group of the packages that ask for a place under a plan. Minutes and visits are a week's. */
export interface ServedLoad {
  readonly packages: number;
  /** Each once in its group; a person with packages in two groups is in both. */
  readonly people: number;
  /** Minutes of all carers together: what is paid for. */
  readonly carerMinutes: number;
  /** Minutes that people have somebody with them: a package's minutes ÷ its carers. */
  readonly personMinutes: number;
  readonly weeklyVisits: number;
  /** In carer minutes. The parts add up to the load. */
  readonly bySituation: Readonly<Record<Situation, Part>>;
  /** In carer minutes. The parts add up to the load. */
  readonly byServer: Readonly<Record<Server, Part>>;
  readonly doubleHanded: Part;
  /** Packages of fewer minutes than the smallest that the plan does not count as small. */
  readonly small: Part;
}

/** Adds up packages by a grouping: `groupOf` gives the group of each place in the demand, from 0. */
export type AddUp = (groupOf: ArrayLike<number>, groupCount: number) => ServedLoad[];

/**
 * Makes ready to add up the packages of a plan by any grouping. Every sum is of whole minutes and quarter
 * visits, so it is exact in any order; minutes are gathered by the number of carers and divided once.
 * Work in proportion to packages, here and for each grouping.
 */
export function servedLoads(read: PlanRead): AddUp {
  const servers = serversOf(read);
  const places = placesByPerson(read.ledger.demand.person);
  return (groupOf, groupCount) => addUp(read, servers, places, groupOf, groupCount);
}

function addUp(
  { ledger, scenario }: PlanRead,
  servers: Uint8Array,
  places: Int32Array,
  groupOf: ArrayLike<number>,
  groupCount: number,
): ServedLoad[] {
  const { demand, dataset } = ledger;
  const { packages } = dataset;
  const { smallestPackageMinutes } = scenario.assumptions.demand;
  const people = new Int32Array(groupCount);
  const visits = new Float64Array(groupCount);
  const minutesByCarers = new Float64Array(groupCount * CARERS);
  const bySituation = noTally(groupCount, SITUATIONS.length);
  const byServer = noTally(groupCount, SERVERS.length);
  const doubleHanded = noTally(groupCount, 1);
  const small = noTally(groupCount, 1);
  const lastPerson = new Int32Array(groupCount).fill(-1);
  for (let next = 0; next < places.length; next++) {
    const at = places[next]!;
    const group = groupOf[at]!;
    const index = demand.order[at]!;
    const minutes = demand.weeklyMinutes[at]!;
    const carers = Math.max(1, packages.carers[index]!);
    if (lastPerson[group] !== demand.person[at]) people[group]!++;
    lastPerson[group] = demand.person[at]!;
    visits[group]! += packages.weeklyVisits[index]!;
    minutesByCarers[group * CARERS + carers]! += minutes;
    const situation = demand.isNew[at] === 1 ? NEW : packages.status[index]!;
    add(bySituation, group * SITUATIONS.length + situation, minutes);
    add(byServer, group * SERVERS.length + servers[at]!, minutes);
    if (carers > 1) add(doubleHanded, group, minutes);
    if (minutes < smallestPackageMinutes) add(small, group, minutes);
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const byCarers = minutesByCarers.subarray(group * CARERS, (group + 1) * CARERS);
    const situations = parts(bySituation, SITUATIONS, group);
    return {
      packages: SITUATIONS.reduce((sum, each) => sum + situations[each].packages, 0),
      people: people[group]!,
      carerMinutes: byCarers.reduce((sum, minutes) => sum + minutes, 0),
      personMinutes: byCarers.reduce((sum, minutes, carers) => sum + minutes / Math.max(1, carers), 0),
      weeklyVisits: visits[group]!,
      bySituation: situations,
      byServer: parts(byServer, SERVERS, group),
      doubleHanded: partAt(doubleHanded, group),
      small: partAt(small, group),
    };
  });
}

/** By place in the demand: who serves the package, as a position in `SERVERS`. */
function serversOf({ ledger, offers, scenario }: PlanRead): Uint8Array {
  const { lot, taker, seat } = ledger.takers;
  const ofSeat = offers.seats.flatMap((seats) => {
    let primaries = 0;
    return seats.map(({ role }) =>
      role === 'supplementary' ? codeOf('supplementary') : Math.min(primaries++, codeOf('further')),
    );
  });
  const { providerCount, packageCount } = ledger.demand;
  const behind = standbyCodes(ledger.dataset.providers, offers.seats.length, scenario.standby);
  const [spot, nobody] = [codeOf('spot'), codeOf('nobody')];
  const servers = new Uint8Array(packageCount);
  for (let at = 0; at < packageCount; at++) {
    const provider = taker[at]!;
    if (seat[at] !== NO_SEAT) servers[at] = ofSeat[seat[at]!]!;
    else if (provider < 0) servers[at] = provider === SPOT ? spot : nobody;
    else servers[at] = behind[lot[at]! * providerCount + provider]!;
  }
  return servers;
}

/** `carers` is a byte. */
const CARERS = 256;
const NEW = SITUATIONS.indexOf('new');

interface Tally {
  readonly packages: Int32Array;
  readonly minutes: Float64Array;
}

function noTally(groupCount: number, width: number): Tally {
  return { packages: new Int32Array(groupCount * width), minutes: new Float64Array(groupCount * width) };
}

function add(tally: Tally, at: number, minutes: number): void {
  tally.packages[at]!++;
  tally.minutes[at]! += minutes;
}

function partAt({ packages, minutes }: Tally, at: number): Part {
  return { packages: packages[at]!, weeklyMinutes: minutes[at]! };
}

function parts<Key extends string>(tally: Tally, keys: readonly Key[], group: number): Record<Key, Part> {
  const entries = keys.map((key, at) => [key, partAt(tally, group * keys.length + at)]);
  return Object.fromEntries(entries) as Record<Key, Part>;
}

/** The places of a demand with those of one person side by side, so that a person is counted once a group. */
function placesByPerson(person: Int32Array): Int32Array {
  const first = new Int32Array(person.reduce((most, each) => Math.max(most, each), -1) + 2);
  for (const each of person) first[each + 1]!++;
  for (let each = 1; each < first.length; each++) first[each]! += first[each - 1]!;
  const places = new Int32Array(person.length);
  person.forEach((each, at) => (places[first[each]!++] = at));
  return places;
}

function codeOf(server: Server): number {
  return SERVERS.indexOf(server);
}

/** At lot × providers + provider: what a provider without a seat in the lot is to it; its first place of the plan counts. */
function standbyCodes(
  providers: readonly { readonly id: string }[],
  lotCount: number,
  standby: PlanRead['scenario']['standby'],
): Uint8Array {
  const codes = new Uint8Array(lotCount * providers.length).fill(codeOf('kept'));
  const positions = new Map(providers.map(({ id }, position) => [id, position]));
  for (const { provider, kind, lots } of standby.toReversed()) {
    const position = positions.get(provider);
    if (position === undefined) continue;
    for (let lot = 0; lot < lotCount; lot++)
      if (lots.length === 0 || lots.includes(lot as (typeof lots)[number]))
        codes[lot * providers.length + position] = codeOf(kind);
  }
  return codes;
}
