import { keepIfSame } from '../figures/keep-if-same.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/**
 * The plan as it was kept, under the scenario's own id and name. Parts that are the same stay the same
 * objects. It brings back a plan that was there and so, as undo does, goes across locks; those of the
 * kept plan hold from then on.
 */
export function restorePlan(scenario: Scenario, point: Scenario): Edited {
  const parts = Object.keys(point) as (keyof Scenario)[];
  const changed = parts.filter(
    (part) => part !== 'id' && part !== 'name' && keepIfSame(point[part], scenario[part]) !== scenario[part],
  );
  if (changed.length === 0) return { refused: 'nothing-would-change' };
  return { ...scenario, ...Object.fromEntries(changed.map((part) => [part, point[part]])) };
}
