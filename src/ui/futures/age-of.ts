import { keepIfSame } from '../../core/figures/keep-if-same.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';

/** What has become of what was found: it holds, or is of another plan, or something has changed since. */
export type Age = 'current' | 'other-plan' | 'plan-changed' | 'wish-changed';

/** How what was found of a plan by a wish stands to the plan on the desk and to what is asked now. */
export function ageOf<Wish>(
  found: { readonly of: Scenario; readonly wish: Wish },
  onDesk: Scenario,
  wish: Wish,
  partsThatCount: (scenario: Scenario) => unknown,
): Age {
  if (found.of.id !== onDesk.id) return 'other-plan';
  if (!isSame(partsThatCount(onDesk), partsThatCount(found.of))) return 'plan-changed';
  return isSame(wish, found.wish) ? 'current' : 'wish-changed';
}

function isSame<T>(now: T, then: T): boolean {
  return keepIfSame(now, then) === then;
}
