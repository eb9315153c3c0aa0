import { keepIfSame } from '../figures/keep-if-same.ts';
import type { Rules } from '../scenario/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkRules } from './check-rules.ts';
import type { Edited } from './edited.ts';

/** Changes the award rules and bands that a plan is checked against, within `RULE_LIMITS`. */
export function setRules(scenario: Scenario, changed: Partial<Rules>): Edited {
  const rules = keepIfSame({ ...scenario.rules, ...changed }, scenario.rules);
  const refusal = checkRules(rules);
  if (refusal) return refusal;
  return rules === scenario.rules ? { refused: 'nothing-would-change' } : { ...scenario, rules };
}
