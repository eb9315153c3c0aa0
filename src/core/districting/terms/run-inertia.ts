import type { LotGround } from '../lot-ground.ts';
import { aroundMiddle } from './around-middle.ts';
import type { RunningTerm } from './running-term.ts';

/** Weight × squared kilometres about each lot's centre of weight: Σ w|x|² − Σ over lots of |Σ wx|² ÷ Σ w, O(1). */
export function runInertia({ task }: LotGround, lotOf: Int16Array): RunningTerm {
  const { blockCount, lotCount, weight } = task;
  const x = aroundMiddle(task.x);
  const y = aroundMiddle(task.y);
  const mass = new Float64Array(lotCount);
  const sumX = new Float64Array(lotCount);
  const sumY = new Float64Array(lotCount);
  let value = 0;

  /** The second sum's part of a lot with a block more or less. */
  const saved = (lot: number, block: number, sign: number): number => {
    const left = mass[lot]! + sign * weight[block]!;
    const east = sumX[lot]! + sign * weight[block]! * x[block]!;
    const north = sumY[lot]! + sign * weight[block]! * y[block]!;
    return left > 0 ? (east * east + north * north) / left : 0;
  };

  const change = (block: number, from: number, to: number): number =>
    saved(from, block, 0) - saved(from, block, -1) + saved(to, block, 0) - saved(to, block, 1);

  const add = (lot: number, block: number, sign: number): void => {
    mass[lot]! += sign * weight[block]!;
    sumX[lot]! += sign * weight[block]! * x[block]!;
    sumY[lot]! += sign * weight[block]! * y[block]!;
  };

  return {
    value: () => value,
    change,
    move(block, from, to) {
      value += change(block, from, to);
      add(from, block, -1);
      add(to, block, 1);
    },
    restart() {
      for (const sums of [mass, sumX, sumY]) sums.fill(0);
      value = 0;
      for (let block = 0; block < blockCount; block++) {
        if (lotOf[block]! < 0) continue;
        add(lotOf[block]!, block, 1);
        value += weight[block]! * (x[block]! ** 2 + y[block]! ** 2);
      }
      for (let lot = 0; lot < lotCount; lot++) value -= saved(lot, 0, 0);
    },
  };
}
