import { UNMET, SPOT } from '../../../src/core/allocation/allocation.ts';
import { changeOfLots } from '../../../src/core/comparison/change-of-lots.ts';
import { OUTCOMES, tracePeople } from '../../../src/core/continuity/trace-people.ts';
import type { SafeCount } from '../../../src/core/disclosure/disclosure-rules.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Publication, PublishedSums, SafeNumber } from '../../../src/core/publication/publication.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';

/** A count of a publication, with who is in it. */
export interface GatheredCount {
  readonly where: string;
  readonly people: readonly number[];
  readonly shown: SafeCount;
  readonly isKnown?: boolean;
}

/** Hours of a publication, with the packages they are of, by their place in a list of all plans' packages. */
export interface GatheredHours {
  readonly where: string;
  readonly packages: readonly number[];
  readonly shown: SafeNumber;
}

export interface Gathered {
  readonly counts: readonly GatheredCount[];
  readonly hours: readonly GatheredHours[];
  /** By place in the list of packages. */
  readonly minutes: readonly number[];
}

/** A package as one who knew everything would list it under one plan. */
interface Known {
  /** Its own number in the list of all; a package of today has the same under every plan. */
  readonly package: number;
  /** Who it is of, as a unit of a count of people: the first package of the person on that ground. */
  readonly unit: number;
  readonly person: number;
  readonly minutes: number;
  readonly isToday: boolean;
  /** Whether it asks for a place, so that `lot`, `seat` and `taker` are of the plan. */
  readonly asks: boolean;
  readonly lot: number;
  readonly taker: number;
  readonly seat: number;
}

/**
 * Every number of a publication of people, packages and hours, with whose it is: worked out package by package from
 * the plans, and by nothing of what makes publications.
 */
export function gatherNumbers(reads: readonly PlanRead[], publication: Publication): Gathered {
  const { dataset, fabric } = reads[0]!.ledger;
  const { packages } = dataset;
  const counts: GatheredCount[] = [];
  const hours: GatheredHours[] = [];
  const minutes = [...packages.weeklyMinutes];
  const firstOn = new Map<string, number>();
  const unitOf = Array.from(packages.person, (person, index) => {
    const block = fabric.blockOfPackage[index]!;
    const place = `${person} ${block === -1 ? -1 : fabric.groundOf[block]!}`;
    if (!firstOn.has(place)) firstOn.set(place, index);
    return firstOn.get(place)!;
  });
  const all = [...packages.person.keys()];
  counts.push({ where: 'area packages', people: all, shown: publication.area.packages, isKnown: true });

  publication.plans.forEach((plan, at) => {
    const read = reads[at]!;
    const known = listPackages(read, unitOf, minutes);
    const today = known.filter(({ isToday }) => isToday);
    const asking = known.filter(({ asks }) => asks);
    const lots = [...read.scenario.lots.map(({ id }) => id as number), NO_LOT as number];
    const trace = tracePeople(read);
    const traced = [...trace.outcome.keys()].flatMap((person) => {
      const outcome = OUTCOMES[trace.outcome[person]!];
      if (outcome === undefined) return [];
      const place = trace.place[person]!;
      const lot = read.ledger.takers.lot[place]!;
      return [{ person, outcome, lot, unit: unitOf[read.ledger.demand.order[place]!]! }];
    });
    const lotOfUnit = lotsOfUnits(read, unitOf);
    const addCount = (where: string, people: readonly number[], shown: SafeCount) =>
      counts.push({ where: `${at} ${where}`, people: [...new Set(people)].toSorted((a, b) => a - b), shown });
    const addHours = (where: string, of: readonly Known[], shown: SafeNumber) =>
      hours.push({ where: `${at} ${where}`, packages: of.map((one) => one.package), shown });
    const addSums = (where: string, sums: PublishedSums, isIn: (lot: number) => boolean) => {
      const here = today.filter(({ lot }) => isIn(lot));
      const placed = asking.filter(({ lot }) => isIn(lot));
      const units = unitOf.filter((unit) => isIn(lotOfUnit.get(unit)!));
      addCount(`${where} people`, units, sums.people);
      addCount(
        `${where} waiting`,
        persons(here.filter(({ package: one }) => isWaitingToday(read, one))),
        sums.waitingToday,
      );
      addCount(
        `${where} changing`,
        traced
          .filter(({ outcome, lot }) => isIn(lot) && (outcome === 'moved' || outcome === 'left'))
          .map(({ unit }) => unit),
        sums.peopleChangingProvider,
      );
      const unmet = placed.filter(({ taker }) => taker === UNMET);
      addCount(
        `${where} unmet packages`,
        unmet.map((one) => one.package),
        sums.unmetPackages,
      );
      addHours(`${where} hours`, here, sums.hours);
      addHours(
        `${where} own`,
        placed.filter(({ seat }) => seat >= 0),
        sums.ownHours,
      );
      addHours(
        `${where} back-up`,
        placed.filter(({ seat, taker }) => seat < 0 && taker >= 0),
        sums.backUpHours,
      );
      addHours(
        `${where} spot`,
        placed.filter(({ taker }) => taker === SPOT),
        sums.spotHours,
      );
      addHours(`${where} unmet`, unmet, sums.unmetHours);
    };
    addSums('total', plan.total, () => true);
    plan.lots.forEach((lot) => {
      addSums(lot.name, lot, (other) => other === lot.lot);
      const before = read.offers.seats.slice(0, lot.lot).flat().length;
      lot.seats.forEach((seat, place) => {
        const taken = asking.filter((one) => one.seat === before + place);
        addCount(`${lot.name} seat ${place}`, persons(taken), seat.people);
        addHours(`${lot.name} seat ${place}`, taken, seat.hours);
      });
    });
    if (plan.noLot !== null) addSums('no lot', plan.noLot, (other) => other === NO_LOT);
    for (const provider of plan.providers) {
      const position = dataset.providers.findIndex(({ id }) => id === provider.provider);
      const taken = asking.filter(({ taker }) => taker === position);
      addCount(provider.provider, persons(taken), provider.people);
      addHours(provider.provider, taken, provider.hours);
    }
    plan.zones.forEach(({ zones }, layer) => {
      const { zoneOfPackage } = read.ledger.fabric.zones[layer]!;
      zones.forEach((zone, number) => {
        const inZone = all.filter((index) => zoneOfPackage[index] === number);
        addCount(
          `zone ${layer} ${zone.zone}`,
          inZone.map((index) => unitOf[index]!),
          zone.people,
        );
        addHours(
          `zone ${layer} ${zone.zone}`,
          inZone.map((index) => today[index]!),
          zone.hours,
        );
        zone.peopleByLot.forEach((shown, column) => {
          const inBoth = inZone
            .map((index) => unitOf[index]!)
            .filter((unit) => lotOfUnit.get(unit) === lots[column]);
          addCount(`zone ${layer} ${zone.zone} lot ${column}`, inBoth, shown);
        });
      });
    });
    for (const { kind, groups } of plan.groups) {
      const fact = packages.facts.find((one) => one.kind === kind)!;
      const wordOf = new Map<number, string>();
      packages.person.forEach((person, index) => {
        const word = fact.values[fact.codes[index]!];
        if (word !== undefined && !wordOf.has(person)) wordOf.set(person, word);
      });
      for (const group of groups) {
        const ofGroup = traced.filter(({ person }) => (wordOf.get(person) ?? null) === group.name);
        const units = (outcomes: readonly string[]) =>
          ofGroup.filter(({ outcome }) => outcomes.includes(outcome)).map(({ unit }) => unit);
        addCount(`${kind} ${group.name}`, units(OUTCOMES), group.people);
        addCount(`${kind} ${group.name} changing`, units(['moved', 'left']), group.changing);
        addCount(`${kind} ${group.name} waiting`, units(['waiting']), group.waiting);
      }
    }
    if (plan.change !== null) {
      const { fromLot, toLot, changes } = changeOfLots(reads[0]!, read);
      const first = [...reads[0]!.scenario.lots.map(({ id }) => id as number), NO_LOT as number];
      const moving = today.filter((_, index) => changes[index] === 1);
      addCount('changing lot', persons(moving), plan.change.peopleChangingLot);
      addHours('changing lot', moving, plan.change.hoursChangingLot);
      plan.change.matrix.forEach((row, one) =>
        row.forEach((cell, other) => {
          const inBoth = today.filter(
            (_, index) => fromLot[index] === first[one] && toLot[index] === lots[other],
          );
          addCount(`from ${one} to ${other}`, persons(inBoth), cell.people);
          addHours(`from ${one} to ${other}`, inBoth, cell.hours);
        }),
      );
    }
  });
  return { counts, hours, minutes };
}

/** Each person once, by the first of their units among these. */
function persons(of: readonly Known[]): number[] {
  const first = new Map<number, number>();
  for (const { person, unit } of of) first.set(person, Math.min(unit, first.get(person) ?? Infinity));
  return [...first.values()];
}

function isWaitingToday({ ledger: { dataset } }: PlanRead, index: number): boolean {
  return dataset.packages.status[index] === 1 || dataset.packages.status[index] === 2;
}

/** The packages of today in their order, then those that growth adds, which are put at the end of `minutes`. */
function listPackages(read: PlanRead, unitOf: readonly number[], minutes: number[]): Known[] {
  const { demand, takers, dataset, fabric } = read.ledger;
  const placeOf = new Map<number, number>();
  for (let at = 0; at < demand.packageCount; at++)
    if (demand.isNew[at] === 0) placeOf.set(demand.order[at]!, at);
  const plan = (at: number | undefined) =>
    at === undefined
      ? { asks: false, taker: SPOT, seat: -1 }
      : { asks: true, taker: takers.taker[at]!, seat: takers.seat[at]! };
  const today = Array.from(dataset.packages.person, (person, index): Known => {
    const block = fabric.blockOfPackage[index]!;
    return {
      package: index,
      unit: unitOf[index]!,
      person,
      minutes: dataset.packages.weeklyMinutes[index]!,
      isToday: true,
      lot: block === -1 ? NO_LOT : read.scenario.assignment[block]!,
      ...plan(placeOf.get(index)),
    };
  });
  for (let at = 0; at < demand.packageCount; at++) {
    if (demand.isNew[at] === 0) continue;
    const number = minutes.push(demand.weeklyMinutes[at]!) - 1;
    today.push({
      package: number,
      unit: number,
      person: 1e6 + number,
      minutes: demand.weeklyMinutes[at]!,
      isToday: false,
      lot: takers.lot[at]!,
      ...plan(at),
    });
  }
  return today;
}

/** The lot of a person on a ground: of the first piece of it that holds a package of theirs. */
function lotsOfUnits({ ledger, scenario }: PlanRead, unitOf: readonly number[]): Map<number, number> {
  const blocks = new Map<number, number>();
  unitOf.forEach((unit, index) => {
    const block = ledger.fabric.blockOfPackage[index]!;
    blocks.set(unit, Math.min(block, blocks.get(unit) ?? Infinity));
  });
  return new Map(
    [...blocks].map(([unit, block]) => [unit, block === -1 ? NO_LOT : scenario.assignment[block]!]),
  );
}
