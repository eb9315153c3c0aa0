import type { Rules, Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Changes the rules that lots are checked against. Providers per lot is a whole number from 1 to 10. */
export function setRules(scenario: Scenario, rules: Rules): Edited {
  const { providersPerLot } = rules;
  if (!Number.isInteger(providersPerLot) || providersPerLot < 1 || providersPerLot > 10) {
    return { refused: 'number-is-out-of-range' };
  }
  if (providersPerLot === scenario.rules.providersPerLot) return { refused: 'nothing-would-change' };
  return { ...scenario, rules };
}
