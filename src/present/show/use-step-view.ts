import { useMemo } from 'react';
import type { Scene } from '../../core/paper/paper.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import type { PlanMapsView } from '../../store/comparison.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { plansOfStep, stepView } from './step-view.ts';

/** What the maps of a step show, the same object until that changes, and the names of its plans in their order. */
export function useStepView(step: Scene): { view: PlanMapsView | null; names: readonly string[] } {
  const scenarios = usePlanner((state) => state.scenarios);
  const today = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const { view: kind, scenario, against, bounds, need, zones } = step;
  const shelf = scenarios.map((open) => open.scenario.id);
  const key = shelf.join('\n');
  const view = useMemo(
    () =>
      stepView(
        { view: kind, scenario, against, bounds, need, zones },
        today,
        key.split('\n') as typeof shelf,
      ),
    [kind, scenario, against, bounds, need, zones, today, key],
  );
  const names = plansOfStep(step, today).flatMap(
    (id) => scenarios.find((open) => open.scenario.id === id)?.scenario.name ?? [],
  );
  return { view, names };
}
