import type { LotGround } from '../lot-ground.ts';
import { aroundMiddle } from './around-middle.ts';
import type { RunningTerm } from './running-term.ts';

/**
 * Weight × squared kilometres about each lot's best own block, which is the one nearest its centre of weight m, as
 * Σ w|x − c|² = Σ w|x − m|² + W|m − c|² (Steiner). A block's going is judged about blocks as they stand; once it
 * went, both lots take their best. That is mostly the one they have, and known to be so while m is nearer to where
 * it was at the last look through the lot than half of what the second block was farther away then.
 */
export function runInertiaAboutBlock({ task }: LotGround, lotOf: Int16Array): RunningTerm {
  const { blockCount, lotCount, weight } = task;
  const x = aroundMiddle(task.x);
  const y = aroundMiddle(task.y);
  const mass = new Float64Array(lotCount);
  const sumX = new Float64Array(lotCount);
  const sumY = new Float64Array(lotCount);
  const sumSquares = new Float64Array(lotCount);
  const centre = new Int32Array(lotCount);
  const worth = new Float64Array(lotCount);
  /** By lot: m at the last look, and how far it may go from there. */
  const lookX = new Float64Array(lotCount);
  const lookY = new Float64Array(lotCount);
  const slack = new Float64Array(lotCount);
  let value = 0;

  const apart = (block: number, toX: number, toY: number): number => {
    const [east, north] = [x[block]! - toX, y[block]! - toY];
    return Math.sqrt(east * east + north * north);
  };

  const add = (lot: number, block: number, sign: 1 | -1): void => {
    const signed = sign * weight[block]!;
    mass[lot]! += signed;
    sumX[lot]! += signed * x[block]!;
    sumY[lot]! += signed * y[block]!;
    sumSquares[lot]! += signed * (x[block]! * x[block]! + y[block]! * y[block]!);
  };

  const look = (lot: number): void => {
    lookX[lot] = sumX[lot]! / mass[lot]!;
    lookY[lot] = sumY[lot]! / mass[lot]!;
    let nearest = Infinity;
    let second = Infinity;
    for (let block = 0; block < blockCount; block++) {
      if (lotOf[block] !== lot) continue;
      const away = apart(block, lookX[lot]!, lookY[lot]!);
      if (away >= second) continue;
      if (away >= nearest) second = away;
      else {
        second = nearest;
        nearest = away;
        centre[lot] = block;
      }
    }
    slack[lot] = (second - nearest) / 2;
  };

  /** What a lot is worth about a point, by its sums. */
  const worthAbout = (lot: number, atX: number, atY: number): number =>
    sumSquares[lot]! + mass[lot]! * (atX * atX + atY * atY) - 2 * (atX * sumX[lot]! + atY * sumY[lot]!);

  /** What a lot is worth less its own centre, which is rarely at a border. */
  const worthWithoutCentre = (lot: number): number => {
    const gone = centre[lot]!;
    let least = Infinity;
    add(lot, gone, -1);
    for (let block = 0; block < blockCount && mass[lot]! > 0; block++) {
      if (lotOf[block] === lot && block !== gone)
        least = Math.min(least, worthAbout(lot, x[block]!, y[block]!));
    }
    add(lot, gone, 1);
    return least === Infinity ? 0 : least;
  };

  const settle = (lot: number, mustLook: boolean): void => {
    value -= worth[lot]!;
    worth[lot] = 0;
    if (mass[lot]! > 0) {
      const [east, north] = [sumX[lot]! / mass[lot]! - lookX[lot]!, sumY[lot]! / mass[lot]! - lookY[lot]!];
      if (mustLook || !(east * east + north * north <= slack[lot]! * Math.abs(slack[lot]!))) look(lot);
      worth[lot] = worthAbout(lot, x[centre[lot]!]!, y[centre[lot]!]!);
    }
    value += worth[lot]!;
  };

  return {
    value: () => value,
    change(block, from, to) {
      const [leftX, leftY] = [x[block]! - x[centre[from]!]!, y[block]! - y[centre[from]!]!];
      const [metX, metY] = [x[block]! - x[centre[to]!]!, y[block]! - y[centre[to]!]!];
      const gained = weight[block]! * (metX * metX + metY * metY);
      if (block === centre[from]) return gained + worthWithoutCentre(from) - worth[from]!;
      return gained - weight[block]! * (leftX * leftX + leftY * leftY);
    },
    move(block, from, to) {
      add(from, block, -1);
      settle(from, centre[from] === block);
      const nearer = apart(block, lookX[to]!, lookY[to]!) - apart(centre[to]!, lookX[to]!, lookY[to]!);
      slack[to] = Math.min(slack[to]!, nearer / 2);
      add(to, block, 1);
      settle(to, false);
    },
    restart() {
      for (const sums of [mass, sumX, sumY, sumSquares, worth]) sums.fill(0);
      for (let block = 0; block < blockCount; block++) if (lotOf[block]! >= 0) add(lotOf[block]!, block, 1);
      value = 0;
      for (let lot = 0; lot < lotCount; lot++) settle(lot, true);
    },
  };
}
