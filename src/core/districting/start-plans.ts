import type { LotGround } from './lot-ground.ts';
import { mendPlan } from './mend-plan.ts';
import { powerDiagram } from './power-diagram.ts';
import type { Random } from './random.ts';

/** Gives plans to begin from: where there is a plan of today the first is that, mended. */
export function startPlans(ground: LotGround, random: Random): (turn: number) => Int16Array {
  const { current, afresh } = ground.task;
  return (turn) => {
    const lotOf =
      current !== null && (turn === 0 || afresh !== true)
        ? current.slice()
        : turn % 2 === 0
          ? powerDiagram(ground, random)
          : heldAlone(ground);
    mendPlan(ground, lotOf, random);
    return lotOf;
  };
}

/** What may not move, and nothing else in any lot. */
function heldAlone({ task, isFree }: LotGround): Int16Array {
  return Int16Array.from(isFree, (free, block) => (free === 1 ? -1 : (task.current?.[block] ?? -1)));
}
