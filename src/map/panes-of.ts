import type { PlanMapsView } from '../store/comparison.ts';
import type { ComparedPlan } from '../store/compared-plans.ts';
import { planChange } from '../store/plan-change.ts';
import type { PaneShown } from './plan-pane.ts';
import type { PlanNeeds } from './plan-needs.ts';

/** What each map shows: one a plan, two in one frame behind a line, or what changes from one to the next as one map. */
export function panesOf(
  plans: readonly ComparedPlan[],
  { laying, zones, large }: PlanMapsView,
  needs: PlanNeeds | null,
): PaneShown[] {
  const [first, second] = plans;
  if (laying === 'difference' && first !== undefined && second !== undefined) {
    const [from, to] = [first.scenario.name, second.scenario.name];
    const change = planChange(first, second);
    const blocks = change.blocks === 1 ? '1 block changes lot' : `${change.blocks} blocks change lot`;
    const caption = `From ${from} to ${to}: ${blocks}`;
    const title = `what changes from ${from} to ${to}`;
    return [{ plan: second, change, zones, need: null, large, title, caption }];
  }
  const seen = laying === 'swipe' ? plans.slice(0, 2) : plans;
  return seen.map((plan) => {
    const { id, name } = plan.scenario;
    const caption = plans.length === 1 ? null : name;
    return { plan, change: null, zones, need: needs?.ofPlan.get(id) ?? null, large, title: name, caption };
  });
}
