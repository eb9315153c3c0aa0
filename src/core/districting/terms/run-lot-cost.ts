import type { LotTask } from '../lot-task.ts';
import type { RunningTerm } from './running-term.ts';

/** What each block costs in its lot. */
export function runLotCost({ lotCount }: LotTask, cost: Float64Array, lotOf: Int16Array): RunningTerm {
  let value = 0;
  const change = (block: number, from: number, to: number): number =>
    cost[block * lotCount + to]! - cost[block * lotCount + from]!;
  return {
    value: () => value,
    change,
    move(block, from, to) {
      value += change(block, from, to);
    },
    restart() {
      value = 0;
      lotOf.forEach((lot, block) => (value += lot < 0 ? 0 : cost[block * lotCount + lot]!));
    },
  };
}
