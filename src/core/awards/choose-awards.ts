import { awardAims } from './award-aims.ts';
import type { AwardChoice, AwardedSeat, WithoutRule } from './award-choice.ts';
import { awardModel, type AwardModel } from './award-model.ts';
import type { AwardTask } from './award-task.ts';
import { rulesToKeep, type AwardRule } from './award-wish.ts';
import { findConflict } from './find-conflict.ts';
import type { Column, Solve } from './programme.ts';
import { amountOf, solveInTurn, type SolvedAims } from './solve-in-turn.ts';

export interface ChooseOptions {
  /** The most for each of the programmes that are solved. */
  readonly seconds: number;
  /** How far it is, in steps of about the same length. */
  readonly onStep?: (done: number, of: number) => void;
}

/**
 * Chooses the providers to appoint: of all choices that keep the rules, one with the least hours that nobody
 * takes; of those, one that costs least; of those, one with most quality, then with the fewest seats that change
 * hands. Where no choice keeps the rules, one that breaks as little of them as can be, and which of them
 * cannot be kept together. Then it chooses again without each rule, to say what that rule costs.
 */
export function chooseAwards(task: AwardTask, solve: Solve, { seconds, onStep }: ChooseOptions): AwardChoice {
  const kept = rulesToKeep(task.rules, task.wish);
  let done = 0;
  const step = () => onStep?.(++done, kept.length + 2);
  const strict = awardModel(task, kept, false);
  const found = solveBy(strict, false);
  const model = found === null ? awardModel(task, kept, true) : strict;
  const solved = found ?? solveBy(model, true)!;
  const amounts = settleHours(task, model, solved.amounts, solve, seconds);
  step();
  const without = kept.map((rule): WithoutRule => {
    const best = bestWithout(task, kept, rule, solve, seconds);
    step();
    return { rule, best };
  });
  const isNeeded = (rule: AwardRule) => without.some((each) => each.rule === rule && each.best !== null);
  const conflict = found !== null ? [] : findConflict(task, kept, isNeeded, solve, seconds);
  step();
  return { ...readChoice(task, model, amounts, solved), conflict, without };

  function solveBy(of: AwardModel, mayBreak: boolean): SolvedAims | null {
    const { breach, unmet, pounds, poorness, changes } = awardAims(task, of);
    const aims = solveInTurn(
      of,
      [...(mayBreak ? [breach] : []), unmet, pounds, poorness, changes],
      solve,
      seconds,
    );
    return aims && mayBreak ? { ...aims, bounds: aims.bounds.slice(1) } : aims;
  }
}

/** With the seats as they are, hours to the minute: amounts found by several aims may be a little off each. */
function settleHours(
  task: AwardTask,
  model: AwardModel,
  amounts: Float64Array,
  solve: Solve,
  seconds: number,
): Float64Array {
  const columns = model.columns.map((column, at): Column => {
    if (model.breach[at]! > 0) return { ...column, most: amounts[at]! + 1e-6 };
    if (!column.isWhole) return column;
    const amount = Math.round(amounts[at]!);
    return { least: amount, most: amount, isWhole: false };
  });
  const { hours } = awardAims(task, model);
  return solveInTurn({ columns, rows: model.rows }, [hours], solve, seconds)?.amounts ?? amounts;
}

function bestWithout(
  task: AwardTask,
  kept: readonly AwardRule[],
  rule: AwardRule,
  solve: Solve,
  seconds: number,
): WithoutRule['best'] {
  const model = awardModel(
    task,
    kept.filter((other) => other !== rule),
    false,
  );
  const { unmet, pounds } = awardAims(task, model);
  const solved = solveInTurn(model, [unmet, pounds], solve, seconds);
  if (solved === null) return null;
  const primary = task.seats.filter(
    ({ isPrimary }, seat) => isPrimary && solved.amounts[model.seatColumn[seat]!]! > 0.5,
  );
  return {
    unmetMinutes: askedMinutes(task) + Math.round(amountOf(unmet.cost, solved.amounts) * 60),
    penceMinutes: Math.round(amountOf(pounds.cost, solved.amounts) * 6000),
    mostLots: mostAlike(primary.map(({ provider }) => provider)),
    mostSeats: mostAlike(primary.map(({ lot }) => lot)),
    isProven: solved.isProven,
  };
}

function readChoice(
  task: AwardTask,
  model: AwardModel,
  amounts: Float64Array,
  { bounds: [leastUnplaced, leastPounds], isProven }: SolvedAims,
): Omit<AwardChoice, 'conflict' | 'without'> {
  const minutesOf = new Float64Array(task.seats.length);
  const leftOf = Float64Array.from(task.classes, ({ weeklyMinutes }) => weeklyMinutes);
  for (const { column, class: group, seat } of model.flows) {
    // Down, so that nothing is above its limit by a rounding.
    const minutes = Math.floor(amounts[column]! * 60 + 0.01);
    minutesOf[seat]! += minutes;
    leftOf[group]! -= minutes;
  }
  const lots = task.lots.map((lot) => {
    const own = [...task.classes.keys()].filter((group) => task.classes[group]!.lot === lot);
    return {
      lot,
      askedMinutes: sum(own.map((group) => task.classes[group]!.weeklyMinutes)),
      unmetMinutes: sum(own.map((group) => leftOf[group]!)),
    };
  });
  const given = task.seats.flatMap((seat, at): AwardedSeat[] => {
    if (amounts[model.seatColumn[at]!]! < 0.5) return [];
    const { barredBy: _, provider, ...rest } = seat;
    return [{ ...rest, provider: task.providers[provider]!.provider, weeklyMinutes: minutesOf[at]! }];
  });
  const unmetMinutes = sum(lots.map((lot) => lot.unmetMinutes));
  const penceMinutes = sum(given.map((seat) => seat.weeklyMinutes * seat.pencePerHour));
  return {
    seats: task.lots.flatMap((lot) =>
      given.filter((seat) => seat.lot === lot).toSorted((a, b) => b.weeklyMinutes - a.weeklyMinutes),
    ),
    lots,
    unmetMinutes,
    penceMinutes,
    leastUnmetMinutes: isProven
      ? unmetMinutes
      : Math.max(0, Math.round(askedMinutes(task) + leastUnplaced! * 60)),
    leastPenceMinutes: isProven ? penceMinutes : Math.max(0, leastPounds! * 6000),
  };
}

function askedMinutes({ classes }: AwardTask): number {
  return sum(classes.map(({ weeklyMinutes }) => weeklyMinutes));
}

function mostAlike(all: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
