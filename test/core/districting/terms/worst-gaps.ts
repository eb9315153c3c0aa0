import { lotGround } from '../../../../src/core/districting/lot-ground.ts';
import type { TermKind } from '../../../../src/core/districting/lot-task.ts';
import { measureTerm } from '../../../../src/core/districting/measure-term.ts';
import { runTerm } from '../../../../src/core/districting/terms/run-term.ts';
import { seeded } from '../../seeded.ts';
import { aRandomLotTask } from '../a-lot-task.ts';

/** How far a value kept up to date is off, as a part of itself: at worst over many areas and moves. */
export interface WorstGaps {
  /** From the value from nothing. */
  readonly fromNothing: number;
  /** Above what its change was said to be, and below. */
  readonly above: number;
  readonly below: number;
}

const AREAS = 15;
const MOVES = 120;

/** Moves blocks about by chance, and compares. */
export function worstGaps(kind: TermKind['kind']): WorstGaps {
  let [fromNothing, above, below] = [0, 0, 0];
  for (let seed = 0; seed < AREAS; seed++) {
    const task = aRandomLotTask(seed);
    const random = seeded(seed + 1);
    const term = task.terms.find((one) => one.kind === kind)!;
    const lotOf = Int16Array.from({ length: task.blockCount }, () => Math.floor(random() * task.lotCount));
    const running = runTerm(lotGround(task), term, lotOf);
    running.restart();
    for (let step = 0; step < MOVES; step++) {
      const block = Math.floor(random() * task.blockCount);
      const from = lotOf[block]!;
      const to = (from + 1 + Math.floor(random() * (task.lotCount - 1))) % task.lotCount;
      const said = running.value() + running.change(block, from, to);
      lotOf[block] = to;
      running.move(block, from, to);
      const size = 1 + Math.abs(said);
      fromNothing = Math.max(fromNothing, Math.abs(running.value() - measureTerm(task, term, lotOf)) / size);
      above = Math.max(above, (running.value() - said) / size);
      below = Math.max(below, (said - running.value()) / size);
    }
  }
  return { fromNothing, above, below };
}
