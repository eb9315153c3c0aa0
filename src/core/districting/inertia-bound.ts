import { boundGround, type InertiaKind } from './bound-ground.ts';
import { squarePlaces } from './centre-places.ts';
import { cheapestLot, type LotChoice } from './cheapest-lot.ts';
import type { LotTask } from './lot-task.ts';
import { pruneCentres } from './prune-centres.ts';

/** How a bound stands. It only grows. */
export interface InertiaBound {
  /** Weight × km²: no plan has less. */
  readonly bound: number;
  readonly iterations: number;
}

const MOST_ITERATIONS = 5000;
/** How much of the direction before goes on into the next. */
const MOMENTUM = 0.8;
/** After so many steps without gain they are halved. */
const PATIENCE = 40;
/** Steps so small end the climb; larger ones a climb over squares that are yet to be quartered. */
const SMALLEST_STEP = 1e-5;
const SMALL_STEP = 0.1;
/** No price changes by more than this many times the mean of distance², so that sums stay exact enough. */
const LONGEST_STEP = 10;
/** A gain of less than this part of the plan's value is none. */
const GAIN = 1e-5;
/** This part is taken off, for what rounding could add. */
const ROUNDING = 1e-9;
/** Squares begin with about the first part of the mean of distance², and are quartered until they have the last. */
const FIRST_SQUARE = 0.32;
const LAST_SQUARE = FIRST_SQUARE / 4 ** 4;

/**
 * A lower bound on the inertia, about centres of weight or about own blocks (Hess et al. 1965), of every plan that
 * fills the task's lots to their bands and puts each block that is not held outside in a lot, whether or not lots hang
 * together. Of plans no better than `upper`, the value of one that is known, nothing is said. Blocks that are held
 * and lots that are closed stay.
 *
 * Lagrangian relaxation of 'each block is in exactly one lot': at any prices of blocks, Σ weight · price plus the
 * cheapest lots, as many as there are, each about a centre of its own and with blocks in part, is a bound. Prices
 * climb by subgradients with momentum and Polyak's step, halved when they gain no more (Held, Wolfe and Crowder 1974;
 * Camerini, Fratta and Maffioli 1975). Where centres of weight count, they are looked for in squares, which
 * `pruneCentres` proves to be a bound as well, and which grow finer as prices settle. One slice an iteration; the last
 * is the answer.
 */
export function* inertiaBound(
  task: LotTask,
  about: InertiaKind,
  upper: number,
): Generator<InertiaBound, void> {
  const ground = boundGround(task, about);
  const { x, y, weight, kinds, fixed } = ground;
  const count = x.length;
  if (count === 0) {
    yield {
      bound: Math.min(
        upper,
        kinds.reduce((sum, { held }) => sum + held.inertia, fixed),
      ),
      iterations: 0,
    };
    return;
  }
  const meanSquare = Math.max(0, upper - fixed) / weight.reduce((sum, each) => sum + each, 0);
  // About a disc of even weight, the price at its edge is twice the mean of distance².
  const prices = new Float64Array(count).fill(2 * meanSquare);
  const choice: LotChoice = {
    x,
    y,
    weight,
    prices,
    order: new Int32Array(count),
    keys: new Float64Array(count),
  };
  const [firstSide, lastSide] = [FIRST_SQUARE, LAST_SQUARE].map((part) => Math.sqrt(part * meanSquare));
  const centres = kinds.map((kind) =>
    pruneCentres(kind, choice, about === 'inertia' ? squarePlaces(ground, kind, firstSide!) : kind.blocks),
  );
  const direction = new Float64Array(count);
  const bestPrices = prices.slice();
  let [best, counted, step, stale] = [-Infinity, -Infinity, 1, 0];

  for (let iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
    let bound = fixed;
    for (let block = 0; block < count; block++) bound += weight[block]! * prices[block]!;
    for (const each of centres) bound += each.choose();
    if (bound > best) {
      best = bound;
      bestPrices.set(prices);
      for (const each of centres) each.prune(upper - best);
    }
    yield { bound: Math.min(upper, Math.max(0, best) * (1 - ROUNDING)), iterations };
    if (best >= upper * (1 - ROUNDING)) return;
    stale = best > counted + GAIN * upper ? 0 : stale + 1;
    if (stale === 0) counted = best;
    if (stale < PATIENCE && climb(bound)) continue;
    goBack();
    [step, stale] = [step / 2, 0];
    if (step < SMALL_STEP && quarter()) step = SMALL_STEP;
    if (step < SMALLEST_STEP) return;
  }

  /** False where all squares are small already. */
  function quarter(): boolean {
    return centres.map((each) => each.quarter(lastSide!)).includes(true);
  }

  /** False where all is covered once, and there is nothing to gain. */
  function climb(bound: number): boolean {
    const gradient = uncovered();
    if (gradient.every((each) => each === 0)) return false;
    let [length, steepest] = [0, 0];
    for (let block = 0; block < count; block++) {
      direction[block] = gradient[block]! + MOMENTUM * direction[block]!;
      length += weight[block]! * direction[block]! ** 2;
      steepest = Math.max(steepest, Math.abs(direction[block]!));
    }
    if (length === 0) return false;
    const stride = Math.min((step * (upper - bound)) / length, (LONGEST_STEP * meanSquare) / steepest);
    raise(direction.map((each) => stride * each));
    return true;
  }

  function goBack(): void {
    direction.fill(0);
    raise(bestPrices.map((price, block) => price - prices[block]!));
  }

  /** By block: 1 less the lots that it is in. */
  function uncovered(): Float64Array {
    const left = new Float64Array(count).fill(1);
    kinds.forEach(({ least, most }, kind) => {
      for (const [atX, atY] of centres[kind]!.chosen()) {
        const { whole, part } = cheapestLot(choice, atX, atY, least, most);
        for (let place = 0; place < whole; place++) left[choice.order[place]!]! -= 1;
        if (part > 0) left[choice.order[whole]!]! -= part;
      }
    });
    return left;
  }

  function raise(change: Float64Array): void {
    let [most, sum] = [0, 0];
    for (let block = 0; block < count; block++) {
      prices[block]! += change[block]!;
      most = Math.max(most, change[block]!);
      sum += weight[block]! * Math.max(0, change[block]!);
    }
    for (const each of centres) each.pricesRose(most, sum);
  }
}
