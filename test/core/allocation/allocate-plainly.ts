import { ENDED, SPOT, UNMET, type Allocation } from '../../../src/core/allocation/allocation.ts';
import type { Dataset, ProviderId } from '../../../src/core/dataset/dataset.ts';
import { NOT_RECORDED, PACKAGE_STATUSES } from '../../../src/core/dataset/packages.ts';
import { NO_BLOCK, type Fabric } from '../../../src/core/fabric/fabric.ts';
import { metresBetween } from '../../../src/core/geometry/metres-between.ts';
import { NO_LOT, type Appointment, type Scenario } from '../../../src/core/scenario/scenario.ts';

/** What a plan does not say and its placing yet depends on. */
export interface PlainCircumstances {
  readonly off?: ReadonlySet<ProviderId>;
  readonly travelShare?: ArrayLike<number>;
  /** Who takes each ask under the plan as last settled, in the order of asks. */
  readonly settled?: ArrayLike<number>;
}

/** A package that asks for a place: one of today's, or a copy of one. */
export interface PlainAsk {
  readonly index: number;
  readonly isNew: boolean;
  readonly minutes: number;
  readonly lot: number;
  /** The position of who serves it today, or -1. */
  readonly today: number;
  taker: number;
  withOwn: boolean;
}

interface PlainSeat extends Appointment {
  readonly position: number;
  taken: number;
}

/** The seven steps of `allocate` written down as they are said, package by package, to prove the fast ones by. */
export function allocatePlainly(
  dataset: Dataset,
  fabric: Fabric,
  scenario: Scenario,
  { off, travelShare, settled }: PlainCircumstances = {},
): { allocation: Allocation; asks: readonly PlainAsk[] } {
  const { packages, providers } = dataset;
  const { placing, spotHoursPerWeek } = scenario.assumptions;
  const asks = asksInOrder(dataset, fabric, scenario);
  const positions = new Map(providers.map(({ id }, position) => [id, position]));
  const isOff = providers.map(({ id }) => off?.has(id) ?? false);
  const room = providers.map(({ capacityMinutes }, at) =>
    isOff[at] ? 0 : Math.floor(capacityMinutes / (1 + (travelShare?.[at] ?? 0))),
  );
  const seats = scenario.appointments.flatMap((one): PlainSeat[] => {
    const position = positions.get(one.provider);
    return position === undefined ? [] : [{ ...one, position, taken: 0 }];
  });
  const seatsOf = new Map(
    scenario.lots.map(({ id }) => [id as number, seats.filter(({ lot }) => lot === id)]),
  );
  const behind = scenario.standby.filter(({ provider }) => positions.has(provider));
  const minutesOfProvider = new Float64Array(providers.length);
  let spotMinutes = 0;

  const ownSeats = (ask: PlainAsk) => seatsOf.get(ask.lot) ?? [];
  const seatOf = (ask: PlainAsk, position: number) =>
    ownSeats(ask).find((seat) => seat.position === position);
  const isSuited = ({ index }: PlainAsk, position: number) =>
    givesSuchCare(dataset, position, index) &&
    isNear(dataset, fabric, position, index, placing.mostKilometres);
  const fits = (ask: PlainAsk, position: number) => room[position]! >= ask.minutes && isSuited(ask, position);
  const fitsSeat = (ask: PlainAsk, seat: PlainSeat) =>
    fits(ask, seat.position) && seat.taken + ask.minutes <= (seat.capMinutes ?? Infinity);
  const standbyOf = (ask: PlainAsk) =>
    behind
      .filter(({ lots }) => lots.length === 0 || lots.some((lot) => lot === ask.lot))
      .map(({ provider }) => positions.get(provider)!)
      .filter((position) => seatOf(ask, position) === undefined && fits(ask, position));
  const give = (ask: PlainAsk, position: number) => {
    const seat = seatOf(ask, position);
    ask.taker = position;
    ask.withOwn = seat !== undefined;
    room[position]! -= ask.minutes;
    minutesOfProvider[position]! += ask.minutes;
    if (seat) seat.taken += ask.minutes;
    return true;
  };
  const isKept = stayingAsks(asks, scenario);
  const hints = new Map(asks.map((ask, place) => [ask, settled ? settled[place]! : ask.today]));

  const steps: readonly ((ask: PlainAsk) => boolean)[] = [
    (ask) => isKept.has(ask) && !isOff[ask.today] && give(ask, ask.today),
    (ask) => {
      const hint = hints.get(ask)!;
      if (hint < 0) return false;
      const seat = seatOf(ask, hint);
      const mayStay = seat ? fitsSeat(ask, seat) : settled !== undefined && standbyOf(ask).includes(hint);
      return mayStay && give(ask, hint);
    },
    (ask) => {
      const open = ownSeats(ask).filter((seat) => fitsSeat(ask, seat));
      const primary = open.filter(({ role }) => role === 'primary');
      const offered = primary.length > 0 ? primary : open;
      const filled = offered.map(({ taken, share }) => (placing.offer === 'order' ? 0 : taken / share));
      const first = offered[filled.indexOf(Math.min(...filled))];
      return first !== undefined && give(ask, first.position);
    },
    (ask) => standbyOf(ask).includes(ask.today) && give(ask, ask.today),
    (ask) => {
      const open = standbyOf(ask);
      if (open.length === 0) return false;
      return give(
        ask,
        open.reduce((tightest, other) => (room[other]! < room[tightest]! ? other : tightest)),
      );
    },
    (ask) => {
      if (spotMinutes + ask.minutes > Math.round(spotHoursPerWeek * 60)) return false;
      ask.taker = SPOT;
      spotMinutes += ask.minutes;
      return true;
    },
  ];
  let left: readonly PlainAsk[] = asks;
  for (const step of steps) left = left.filter((ask) => !step(ask));

  const placedWith = new Int16Array(packages.count).fill(ENDED);
  const withOwn = new Uint8Array(packages.count);
  for (const ask of asks.filter(({ isNew }) => !isNew)) {
    placedWith[ask.index] = ask.taker;
    withOwn[ask.index] = Number(ask.withOwn);
  }
  return { allocation: { placedWith, withOwn, minutesOfProvider, spotMinutes, proof: null }, asks };
}

/** Today's packages without those that have ended, then the copies that growth adds; the largest first. */
function asksInOrder({ packages }: Dataset, { blockOfPackage }: Fabric, scenario: Scenario): PlainAsk[] {
  const { growthPercent, attritionPercent } = scenario.assumptions.demand;
  const all = Array.from(packages.weeklyMinutes.keys());
  const ended = new Set(everySoMany(all, attritionPercent));
  const asAsk = (index: number, isNew: boolean): PlainAsk => {
    const status = PACKAGE_STATUSES[packages.status[index]!]!;
    const goesOn = !isNew && (status === 'receiving' || status === 'suspended');
    const block = blockOfPackage[index]!;
    return {
      index,
      isNew,
      minutes: packages.weeklyMinutes[index]!,
      lot: block === NO_BLOCK ? NO_LOT : scenario.assignment[block]!,
      today: goesOn ? packages.provider[index]! : -1,
      taker: UNMET,
      withOwn: false,
    };
  };
  return [
    ...all.filter((index) => !ended.has(index)).map((index) => asAsk(index, false)),
    ...everySoMany(all, growthPercent).map((index) => asAsk(index, true)),
  ].toSorted((one, other) => other.minutes - one.minutes);
}

function stayingAsks(asks: readonly PlainAsk[], { assumptions }: Scenario): ReadonlySet<PlainAsk> {
  const { mode, movedPercent } = assumptions.placing;
  const served = asks.filter(({ today }) => today >= 0);
  if (mode === 'transfer-all') return new Set();
  if (mode === 'keep-existing') return new Set(served);
  const providers = [...new Set(served.map(({ today }) => today))];
  const moved = new Set(
    providers.flatMap((position) =>
      everySoMany(
        served.filter(({ today }) => today === position),
        movedPercent,
      ),
    ),
  );
  return new Set(served.filter((ask) => !moved.has(ask)));
}

/** So many whole per cent of a list: each member owes its part, and the one that makes up a whole is taken. */
function everySoMany<T>(list: readonly T[], percent: number): T[] {
  let owed = 0;
  return list.filter(() => {
    owed += percent;
    if (owed < 100) return false;
    owed -= 100;
    return true;
  });
}

function givesSuchCare({ packages, providers, services }: Dataset, position: number, index: number): boolean {
  const { services: names, clientGroups = [], takesDoubleHanded = true } = providers[position]!;
  const groups = packages.facts.find(({ kind }) => kind === 'client-group');
  const group = groups && groups.codes[index] !== NOT_RECORDED ? groups.values[groups.codes[index]!]! : null;
  if (names.length > 0 && !names.includes(services[packages.service[index]!]!)) return false;
  if (clientGroups.length > 0 && group !== null && !clientGroups.includes(group)) return false;
  return takesDoubleHanded || packages.carers[index]! < 2;
}

function isNear(
  { providers }: Dataset,
  { blockOfPackage, insidePoints }: Fabric,
  position: number,
  index: number,
  mostKilometres: number | null,
): boolean {
  const place = providers[position]!.registeredAt;
  const block = blockOfPackage[index]!;
  if (mostKilometres === null || place === undefined || block === NO_BLOCK) return true;
  const [lng, lat] = [insidePoints[2 * block]!, insidePoints[2 * block + 1]!];
  return metresBetween(lng, lat, place[0], place[1]) <= mostKilometres * 1000;
}
