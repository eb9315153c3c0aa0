import { awardAims } from './award-aims.ts';
import type { AwardChoice, AwardedSeat, EasedRule } from './award-choice.ts';
import { awardModel, type AwardModel } from './award-model.ts';
import type { AwardTask } from './award-task.ts';
import type { Rules } from '../scenario/rules.ts';
import { mostSeatsOf, rulesToKeep, type AwardRule } from './award-wish.ts';
import { findConflict } from './find-conflict.ts';
import type { Column, Solve } from './programme.ts';
import { amountOf, solveInTurn, type SolvedAims } from './solve-in-turn.ts';

export interface ChooseOptions {
  /** The most for each of the programmes that are solved. */
  readonly seconds: number;
  /** How far it is, in steps; with the choice as soon as it is made and keeps the rules, before what each rule costs. */
  readonly onStep?: (done: number, of: number, choice: AwardChoice | null) => void;
}

/**
 * Chooses the providers to appoint: of all choices that keep the rules, one with the least hours that nobody
 * takes; of those, one that costs least; of those, one with most quality, then with the fewest seats that change
 * hands. Where no choice keeps the rules, one that breaks as little of them as can be, and which of them
 * cannot be kept together. Then it chooses again with each rule eased, to say what that rule costs.
 */
export function chooseAwards(task: AwardTask, solve: Solve, options: ChooseOptions): AwardChoice {
  const { seconds, onStep } = options;
  const kept = rulesToKeep(task.rules, task.wish);
  let done = 0;
  const step = (choice: AwardChoice | null = null) => onStep?.(++done, kept.length + 2, choice);
  const strict = awardModel(task, kept, false);
  const found = solveBy(strict, false);
  const model = found === null ? awardModel(task, kept, true) : strict;
  const solved = found ?? solveBy(model, true)!;
  const amounts = settleHours(task, model, solved.amounts, solve, seconds);
  const choice: AwardChoice = { ...readChoice(task, model, amounts, solved), conflict: [], eased: [] };
  step(found && choice);
  const eased = kept.map((rule): EasedRule => {
    const one = easeRule(task, kept, rule, solve, seconds, found && amounts);
    step();
    return one;
  });
  const isNeeded = (rule: AwardRule) => eased.some((each) => each.rule === rule && each.best !== null);
  const conflict = found !== null ? [] : findConflict(task, kept, isNeeded, solve, seconds);
  step();
  return { ...choice, conflict, eased };

  function solveBy(of: AwardModel, mayBreak: boolean): SolvedAims | null {
    const { breach, unmet, pounds, poorness, changes } = awardAims(task, of);
    const aims = [...(mayBreak ? [breach] : []), unmet, pounds, poorness, changes];
    const all = solveInTurn(of, aims, solve, seconds);
    return all && mayBreak ? { ...all, bounds: all.bounds.slice(1), isProven: all.isProven.slice(1) } : all;
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

/** `from` are amounts of a choice that keeps all rules, and so keeps fewer. */
function easeRule(
  task: AwardTask,
  kept: readonly AwardRule[],
  rule: AwardRule,
  solve: Solve,
  seconds: number,
  from: Float64Array | null,
): EasedRule {
  const { rules } = task;
  const oneMore: Partial<Rules> =
    rule === 'lots-per-provider'
      ? { mostLotsPerProvider: rules.mostLotsPerProvider! + 1 }
      : rule === 'not-too-many-providers'
        ? { mostProvidersPerLot: mostSeatsOf(rules) + 1 }
        : {};
  const [allowing = null] = Object.values(oneMore) as number[];
  const others = allowing === null ? kept.filter((other) => other !== rule) : kept;
  const model = awardModel({ ...task, rules: { ...rules, ...oneMore } }, others, false);
  const { unmet, pounds } = awardAims(task, model);
  // Columns of a rule come after those that all models have.
  const start = from?.slice(0, model.columns.length);
  const solved = solveInTurn(model, [unmet, pounds], solve, seconds / 2, start);
  const best = solved && {
    unmetMinutes: askedMinutes(task) + Math.round(amountOf(unmet.cost, solved.amounts) * 60),
    penceMinutes: Math.round(amountOf(pounds.cost, solved.amounts) * 6000),
    isProven: !solved.isProven.includes(false),
  };
  return { rule, allowing, best };
}

function readChoice(
  task: AwardTask,
  model: AwardModel,
  amounts: Float64Array,
  { bounds: [leastUnplaced, leastPounds], isProven: [isLeast, isCheapest] }: SolvedAims,
): Omit<AwardChoice, 'conflict' | 'eased'> {
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
    leastUnmetMinutes: isLeast
      ? unmetMinutes
      : Math.max(0, Math.round(askedMinutes(task) + leastUnplaced! * 60)),
    leastPenceMinutes: isCheapest ? penceMinutes : Math.max(0, leastPounds! * 6000),
  };
}

function askedMinutes({ classes }: AwardTask): number {
  return sum(classes.map(({ weeklyMinutes }) => weeklyMinutes));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
