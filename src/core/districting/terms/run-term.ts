import type { LotTerm } from '../lot-task.ts';
import type { LotGround } from '../lot-ground.ts';
import { runBorder } from './run-border.ts';
import { runInertiaAboutBlock } from './run-inertia-about-block.ts';
import { runInertia } from './run-inertia.ts';
import { runLotCost } from './run-lot-cost.ts';
import { runSums } from './run-sums.ts';
import { runZones } from './run-zones.ts';
import type { RunningTerm } from './running-term.ts';

/** Keeps the value of one aim over a plan that changes; `lotOf` is that plan, and whoever owns it changes it. */
export function runTerm(ground: LotGround, term: LotTerm, lotOf: Int16Array): RunningTerm {
  const { task, share } = ground;
  switch (term.kind) {
    case 'inertia':
      return runInertia(ground, lotOf);
    case 'inertia-about-block':
      return runInertiaAboutBlock(ground, lotOf);
    case 'border':
      return runBorder(ground, lotOf);
    case 'zones':
      return runZones(ground, term, lotOf);
    case 'lot-cost':
      return runLotCost(task, term.cost, lotOf);
    case 'evenness':
      return runSums(task, task.weight, task.weight, lotOf, (weight) => Math.abs(weight - share) / 2);
    case 'spread':
      return runSums(task, term.area, term.visits, lotOf, (area, visits) =>
        Math.sqrt(Math.max(0, area) * Math.max(0, visits)),
      );
    case 'mix': {
      const part = partOfAll(ground, term.part);
      return runSums(task, task.weight, term.part, lotOf, (all, some) => Math.abs(some - all * part) / 2);
    }
    case 'room':
      return runSums(task, task.weight, task.weight, lotOf, (weight, _, lot) =>
        Math.max(0, weight - term.room[lot]!),
      );
  }
}

function partOfAll({ task, isIn, share }: LotGround, part: Float64Array): number {
  const total = share * task.lotCount;
  return total === 0 ? 0 : part.reduce((sum, of, block) => sum + of * isIn[block]!, 0) / total;
}
