import type { LotGround } from '../lot-ground.ts';
import type { RunningTerm } from './running-term.ts';

/**
 * Weight × squared kilometres, about each lot's centre of weight m or about its own block nearest m: about any
 * point c a lot has Σ w|x|² − W|m|² + W|m − c|² (Steiner). A block's going is judged in O(1) about blocks as they
 * stand; once it went, each of the two lots takes its nearest.
 */
export function runInertia({ task }: LotGround, lotOf: Int16Array): RunningTerm {
  const { blockCount, lotCount, weight } = task;
  const x = aroundMiddle(task.x);
  const y = aroundMiddle(task.y);
  const mass = new Float64Array(lotCount);
  const sumX = new Float64Array(lotCount);
  const sumY = new Float64Array(lotCount);
  let square = 0;

  const lacks = (at: number, left: number, leftX: number, leftY: number): number =>
    left > 0 ? (leftX * leftX + leftY * leftY) / left : at;

  return {
    value() {
      let value = square;
      for (let lot = 0; lot < lotCount; lot++) value -= lacks(0, mass[lot]!, sumX[lot]!, sumY[lot]!);
      return value;
    },
    change(block, from, to) {
      const w = weight[block]!;
      const wx = w * x[block]!;
      const wy = w * y[block]!;
      return (
        lacks(0, mass[from]!, sumX[from]!, sumY[from]!) -
        lacks(0, mass[from]! - w, sumX[from]! - wx, sumY[from]! - wy) +
        lacks(0, mass[to]!, sumX[to]!, sumY[to]!) -
        lacks(0, mass[to]! + w, sumX[to]! + wx, sumY[to]! + wy)
      );
    },
    move(block, from, to) {
      const w = weight[block]!;
      mass[from]! -= w;
      sumX[from]! -= w * x[block]!;
      sumY[from]! -= w * y[block]!;
      mass[to]! += w;
      sumX[to]! += w * x[block]!;
      sumY[to]! += w * y[block]!;
    },
    restart() {
      mass.fill(0);
      sumX.fill(0);
      sumY.fill(0);
      square = 0;
      for (let block = 0; block < blockCount; block++) {
        const lot = lotOf[block]!;
        if (lot < 0) continue;
        mass[lot]! += weight[block]!;
        sumX[lot]! += weight[block]! * x[block]!;
        sumY[lot]! += weight[block]! * y[block]!;
        square += weight[block]! * (x[block]! ** 2 + y[block]! ** 2);
      }
    },
  };
}

/** Kilometres from the middle, so that squares stay small and sums of them exact enough. */
function aroundMiddle(metres: Float64Array): Float64Array {
  const least = metres.reduce((a, b) => Math.min(a, b), Infinity);
  const most = metres.reduce((a, b) => Math.max(a, b), -Infinity);
  return metres.map((at) => (at - (least + most) / 2) / 1000);
}
