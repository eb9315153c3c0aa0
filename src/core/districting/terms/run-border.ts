import type { LotGround } from '../lot-ground.ts';
import type { RunningTerm } from './running-term.ts';

/** Length of the borders between lots. */
export function runBorder({ rows, length }: LotGround, lotOf: Int16Array): RunningTerm {
  const { offsets, targets } = rows;
  let value = 0;

  const change = (block: number, from: number, to: number): number => {
    let longer = 0;
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
      const lot = lotOf[targets[at]!]!;
      if (lot === from) longer += length[at]!;
      else if (lot === to) longer -= length[at]!;
    }
    return longer;
  };

  return {
    value: () => value,
    change,
    move(block, from, to) {
      value += change(block, from, to);
    },
    restart() {
      value = 0;
      for (let block = 0; block < lotOf.length; block++) {
        for (let at = offsets[block]!; at < offsets[block + 1]!; at++) {
          const other = targets[at]!;
          if (block > other || lotOf[block]! < 0 || lotOf[other]! < 0) continue;
          if (lotOf[block] !== lotOf[other]) value += length[at]!;
        }
      }
    },
  };
}
