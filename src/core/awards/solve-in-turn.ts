import type { AwardModel } from './award-model.ts';
import { packProgramme, type Row, type Solve } from './programme.ts';

/** Something to have as little of as can be. */
export interface Aim {
  /** By column. */
  readonly cost: Float64Array;
  /** How far from the least still counts as the least. */
  readonly gap: number;
  /** How much more there may be of it for the sake of later aims: what a solver's roundings come to. */
  readonly slack: number;
  /** The part of the time that it is worth; 1 for all. */
  readonly patience: number;
}

export interface SolvedAims {
  /** By column. */
  readonly amounts: Float64Array;
  /** By aim: the least it can come to, those before it being as they are. A proven bound. */
  readonly bounds: readonly number[];
  /** By aim: whether it has the least there is. */
  readonly isProven: readonly boolean[];
}

/**
 * Has as little as can be of the first aim, then of the second among all that have as little of the first,
 * and so on. Null where no amounts keep the rows. Fails where time runs out before any are found. `from` are
 * amounts that keep the rows, to begin from.
 */
export function solveInTurn(
  { columns, rows }: Pick<AwardModel, 'columns' | 'rows'>,
  aims: readonly Aim[],
  solve: Solve,
  seconds: number,
  from?: Float64Array,
): SolvedAims | null {
  const limits: Row[] = [];
  const bounds: number[] = [];
  const isProven: boolean[] = [];
  let amounts: Float64Array | null = from ?? null;
  for (const { cost, gap, slack, patience } of aims) {
    const programme = packProgramme(columns, [...rows, ...limits], cost);
    const solution = solve(programme, {
      seconds: seconds * patience,
      gap,
      ...(amounts && { from: amounts }),
    });
    if (solution.status === 'none' && amounts === null) return null;
    amounts = solution.amounts ?? amounts;
    if (amounts === null) throw new Error(`no choice was found in ${seconds} seconds`);
    const reached = amountOf(cost, amounts);
    // A solver may call impossible what only its roundings make so: what was found before stays.
    bounds.push(solution.status === 'none' ? reached : Math.min(reached, solution.leastCost));
    isProven.push(solution.status === 'best');
    limits.push({ terms: termsOf(cost), least: -Infinity, most: reached + slack });
  }
  return { amounts: amounts!, bounds, isProven };
}

/** What amounts come to under the costs of an aim. */
export function amountOf(cost: Float64Array, amounts: Float64Array): number {
  return cost.reduce((sum, each, column) => sum + each * amounts[column]!, 0);
}

function termsOf(cost: Float64Array): (readonly [number, number])[] {
  return [...cost.entries()].filter(([, weight]) => weight !== 0);
}
