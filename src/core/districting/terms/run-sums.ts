import type { LotTask } from '../lot-task.ts';
import type { RunningTerm } from './running-term.ts';

/** An aim that is Σ over lots of what two sums over the lot's blocks are worth. */
export function runSums(
  { blockCount, lotCount }: LotTask,
  one: Float64Array,
  other: Float64Array,
  lotOf: Int16Array,
  worth: (one: number, other: number, lot: number) => number,
): RunningTerm {
  const sumOne = new Float64Array(lotCount);
  const sumOther = new Float64Array(lotCount);
  const worthOf = new Float64Array(lotCount);
  let value = 0;

  const worthWith = (lot: number, block: number, sign: 1 | -1): number =>
    worth(sumOne[lot]! + sign * one[block]!, sumOther[lot]! + sign * other[block]!, lot);

  const shift = (lot: number, block: number, sign: 1 | -1): void => {
    sumOne[lot]! += sign * one[block]!;
    sumOther[lot]! += sign * other[block]!;
    value -= worthOf[lot]!;
    worthOf[lot] = worth(sumOne[lot]!, sumOther[lot]!, lot);
    value += worthOf[lot]!;
  };

  return {
    value: () => value,
    change: (block, from, to) =>
      worthWith(from, block, -1) - worthOf[from]! + (worthWith(to, block, 1) - worthOf[to]!),
    move(block, from, to) {
      shift(from, block, -1);
      shift(to, block, 1);
    },
    restart() {
      sumOne.fill(0);
      sumOther.fill(0);
      for (let block = 0; block < blockCount; block++) {
        const lot = lotOf[block]!;
        if (lot < 0) continue;
        sumOne[lot]! += one[block]!;
        sumOther[lot]! += other[block]!;
      }
      value = 0;
      for (let lot = 0; lot < lotCount; lot++)
        value += worthOf[lot] = worth(sumOne[lot]!, sumOther[lot]!, lot);
    },
  };
}
