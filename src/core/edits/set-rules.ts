import type { Band, Rules } from '../scenario/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/**
 * Changes the rules that lots are checked against. Providers per lot is a whole number from 1 to 10;
 * the ends of a band are whole minutes, 0 or more, the least not above the most.
 */
export function setRules(scenario: Scenario, changed: Partial<Rules>): Edited {
  const rules = { ...scenario.rules, ...changed };
  const { providersPerLot, viability } = rules;
  if (!Number.isInteger(providersPerLot) || providersPerLot < 1 || providersPerLot > 10) {
    return { refused: 'number-is-out-of-range' };
  }
  const { leastMinutes, mostMinutes } = viability;
  if (![leastMinutes, mostMinutes].every(isEnd)) return { refused: 'number-is-out-of-range' };
  if (leastMinutes !== null && mostMinutes !== null && leastMinutes > mostMinutes) {
    return { refused: 'band-is-upside-down' };
  }
  if (providersPerLot === scenario.rules.providersPerLot && sameBand(viability, scenario.rules.viability)) {
    return { refused: 'nothing-would-change' };
  }
  return { ...scenario, rules };
}

function isEnd(minutes: number | null): boolean {
  return minutes === null || (Number.isInteger(minutes) && minutes >= 0);
}

function sameBand(one: Band, other: Band): boolean {
  return one.leastMinutes === other.leastMinutes && one.mostMinutes === other.mostMinutes;
}
