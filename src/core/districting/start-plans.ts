import type { LotGround } from './lot-ground.ts';
import { mendPlan } from './mend-plan.ts';
import { powerDiagram } from './power-diagram.ts';
import { nameLots } from './name-lots.ts';
import type { Random } from './random.ts';

/**
 * Gives plans to begin from, mended: the plan of today each time; or where that is asked for, or there is none, it once
 * and then by turns power diagrams and plans that trees cut.
 */
export function startPlans(ground: LotGround, random: Random): (turn: number) => Int16Array {
  const { current, afresh } = ground.task;
  return (turn) => {
    const isToday = current !== null && (turn === 0 || afresh !== true);
    const lotOf = isToday
      ? current.slice()
      : turn % 2 === 0
        ? powerDiagram(ground, random)
        : heldAlone(ground);
    mendPlan(ground, lotOf, random);
    if (!isToday) nameLots(ground, lotOf);
    return lotOf;
  };
}

/** What may not move, and nothing else in any lot. */
function heldAlone({ task, isFree }: LotGround): Int16Array {
  return Int16Array.from(isFree, (free, block) => (free === 1 ? -1 : (task.current?.[block] ?? -1)));
}
