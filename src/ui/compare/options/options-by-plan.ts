import type { Option } from '../../../core/paper/paper.ts';
import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import { sayList } from '../../words/say-list.ts';

/** The options whose figures are of a plan, by their places: `Option 2, ‘Zones’, and …`. */
export function optionsByPlan(options: readonly Option[], plan: ScenarioId): string {
  const named = options.flatMap(({ scenario, title }, at) =>
    scenario === plan ? [`option ${at + 1}, ‘${title}’`] : [],
  );
  const said = sayList(named);
  return said.charAt(0).toUpperCase() + said.slice(1);
}
