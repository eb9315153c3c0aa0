import type { Scene } from '../../core/paper/paper.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { PlanMapsView } from '../../store/comparison.ts';

/**
 * What the maps of a step show; null for a step of words, and for one whose plans are gone. A comparison of a
 * plan with itself is a map of that plan.
 */
export function stepView(
  step: Pick<Scene, 'view' | 'scenario' | 'against' | 'bounds' | 'need' | 'zones'>,
  today: ScenarioId | null,
  shelf: readonly ScenarioId[],
): PlanMapsView | null {
  const { view, bounds, need, zones } = step;
  if (view === 'words') return null;
  const scenarios = plansOfStep(step, today).filter((id) => shelf.includes(id));
  if (scenarios.length === 0) return null;
  const laying = view === 'difference' && scenarios.length === 2 ? 'difference' : 'side-by-side';
  return { scenarios, laying, bounds, need, zones, large: true };
}

/** The plans that a step speaks of; of two, the first is what the other is set against. */
export function plansOfStep(
  { view, scenario, against }: Pick<Scene, 'view' | 'scenario' | 'against'>,
  today: ScenarioId | null,
): ScenarioId[] {
  const isComparison = view === 'side-by-side' || view === 'difference';
  const plans = isComparison ? [against ?? today, scenario ?? today] : [scenario ?? today];
  return [...new Set(plans)].filter((id) => id !== null);
}
