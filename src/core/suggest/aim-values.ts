import type { Assignment, Lot } from '../scenario/scenario.ts';
import type { AimValues } from './alternative.ts';
import type { LotFacts } from './lot-facts.ts';

/** A plan of the blocks: lots, and the number of its lot, or `NO_LOT`, for each block. */
export interface PlanOfLots {
  readonly lots: readonly Pick<Lot, 'id'>[];
  readonly assignment: Assignment;
}

/** What any plan of the blocks is worth by each aim, worked out from nothing. Blocks in no lot count in none. */
export function aimValues(facts: LotFacts, plan: PlanOfLots): AimValues {
  return {
    'even-hours': unevenness(facts, plan),
    compact: inertia(facts, plan),
    zones: outsideMainLots(facts, plan),
    stay: peopleElsewhere(facts, plan),
    'keep-provider': peopleLosing(facts, plan),
    travel: spread(facts, plan),
    mix: unmixed(facts, plan),
    room: aboveRoom(facts, plan),
  };
}

/** What has to move for all lots to be equal. */
function unevenness({ weight }: LotFacts, plan: PlanOfLots): number {
  const lots = sumByLot(plan, weight);
  const even = total(lots) / lots.length;
  return total(lots.map((each) => Math.abs(each - even))) / 2;
}

/** Weight × km² about each lot's centre of weight. */
function inertia({ weight, x, y }: LotFacts, plan: PlanOfLots): number {
  const mass = sumByLot(plan, weight);
  const centreX = sumByLot(
    plan,
    weight.map((each, block) => each * x[block]!),
  ).map(over(mass));
  const centreY = sumByLot(
    plan,
    weight.map((each, block) => each * y[block]!),
  ).map(over(mass));
  const place = placeOfLot(plan);
  let squareMetres = 0;
  plan.assignment.forEach((lot, block) => {
    const at = place.get(lot);
    if (at === undefined) return;
    squareMetres += weight[block]! * ((x[block]! - centreX[at]!) ** 2 + (y[block]! - centreY[at]!) ** 2);
  });
  return squareMetres / 1e6;
}

/** Minutes of each zone that its main lot does not have; those of blocks in no lot are among them. */
function outsideMainLots({ zones }: LotFacts, plan: PlanOfLots): number {
  if (zones === null) return 0;
  const place = placeOfLot(plan);
  const inLot = zones.names.map(() => new Float64Array(plan.lots.length));
  plan.assignment.forEach((lot, block) => {
    const at = place.get(lot);
    if (at === undefined) return;
    for (let entry = zones.rows.offsets[block]!; entry < zones.rows.offsets[block + 1]!; entry++) {
      inLot[zones.rows.targets[entry]!]![at]! += zones.minutes[entry]!;
    }
  });
  const inMainLots = total(inLot.map((minutes) => minutes.reduce((most, each) => Math.max(most, each), 0)));
  return total(zones.minutes) - inMainLots;
}

/** People whose block has another lot than in the plan that was asked; that it was in none counts for nobody. */
function peopleElsewhere({ people, assignment: today }: LotFacts, { assignment }: PlanOfLots): number {
  return total(people.map((count, block) => (isMoved(today[block]!, assignment[block]!) ? count : 0)));
}

/** A lot that is new has no providers yet: everybody there loses the one they have. */
function peopleLosing({ served, lots: today }: LotFacts, { assignment }: PlanOfLots): number {
  const place = new Map<number, number>(today.map(({ id }, at) => [id, at]));
  return total(
    served.people.map((count, block) => {
      const at = place.get(assignment[block]!);
      return at === undefined ? count : served.losing[block * today.length + at]!;
    }),
  );
}

function spread({ populatedSquareKilometres, weeklyVisits }: LotFacts, plan: PlanOfLots): number {
  const visits = sumByLot(plan, weeklyVisits);
  return total(sumByLot(plan, populatedSquareKilometres).map((area, lot) => Math.sqrt(area * visits[lot]!)));
}

/** What has to change places for every lot to have the same part of its weight in rural blocks. */
function unmixed({ weight, ruralMinutes }: LotFacts, plan: PlanOfLots): number {
  const lots = sumByLot(plan, weight);
  const rural = sumByLot(plan, ruralMinutes);
  const share = total(rural) / total(lots) || 0;
  return total(lots.map((each, lot) => Math.abs(rural[lot]! - each * share))) / 2;
}

/** Nothing is known yet of the room that a new lot will have. */
function aboveRoom({ weight, room, lots: today }: LotFacts, plan: PlanOfLots): number {
  const roomOf = new Map<number, number>(today.map(({ id }, at) => [id, room[at]!]));
  const lots = sumByLot(plan, weight);
  return total(plan.lots.map(({ id }, at) => Math.max(0, lots[at]! - (roomOf.get(id) ?? Infinity))));
}

/** Whether a block goes from one lot to another, or out of one. */
export function isMoved(today: number, then: number): boolean {
  return today !== 0 && today !== then;
}

/** Of each lot, in their order. */
export function sumByLot(plan: PlanOfLots, column: ArrayLike<number>): Float64Array {
  const place = placeOfLot(plan);
  const sums = new Float64Array(plan.lots.length);
  plan.assignment.forEach((lot, block) => {
    const at = place.get(lot);
    if (at !== undefined) sums[at]! += column[block]!;
  });
  return sums;
}

function placeOfLot({ lots }: PlanOfLots): Map<number, number> {
  return new Map(lots.map(({ id }, at) => [id, at]));
}

function over(divisors: Float64Array): (value: number, at: number) => number {
  return (value, at) => (divisors[at] === 0 ? 0 : value / divisors[at]!);
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
