import type { Assumptions, DatedRate, MoneyAssumptions } from '../scenario/assumptions.ts';
import {
  areWithin,
  ASSUMPTION_LIMITS,
  FINANCIAL_YEAR,
  isWithin,
  MOST_RATES,
  MOST_THRESHOLDS,
  RATE_POUNDS_PER_HOUR,
  THRESHOLD_POUNDS,
} from '../scenario/limits.ts';
import { checkName } from './check-name.ts';
import { checkNoteText } from './check-note-text.ts';
import type { Refusal } from './edited.ts';

/** Refuses assumptions with a number, a text or a list out of its limits, or a range upside down; null for good ones. */
export function checkAssumptions(assumptions: Assumptions): Refusal | null {
  if (!areWithin(assumptions, ASSUMPTION_LIMITS)) return { refused: 'number-is-out-of-range' };
  const { upliftPerHour, upliftName, thresholds, rates } = assumptions.money;
  if (upliftPerHour.most < upliftPerHour.least) return { refused: 'most-is-under-least' };
  if (thresholds.length > MOST_THRESHOLDS || rates.length > MOST_RATES)
    return { refused: 'list-is-too-long' };
  return checkName(upliftName) ?? checkThresholds(thresholds) ?? firstRefusal(rates.map(checkRate));
}

function checkThresholds(thresholds: MoneyAssumptions['thresholds']): Refusal | null {
  const refusals = thresholds.map(({ name, above }, at): Refusal | null => {
    if (!isWithin(above, THRESHOLD_POUNDS)) return { refused: 'number-is-out-of-range', about: name };
    if (at > 0 && thresholds[at - 1]!.above >= above) return { refused: 'thresholds-are-out-of-order' };
    return checkName(name);
  });
  return firstRefusal(refusals);
}

function checkRate({ name, year, poundsPerHour, source }: DatedRate): Refusal | null {
  if (!isWithin(poundsPerHour, RATE_POUNDS_PER_HOUR))
    return { refused: 'number-is-out-of-range', about: name };
  if (!FINANCIAL_YEAR.test(year)) return { refused: 'year-is-not-a-financial-year', about: year };
  return checkName(name) ?? checkNoteText(source);
}

function firstRefusal(refusals: readonly (Refusal | null)[]): Refusal | null {
  return refusals.find((refusal) => refusal !== null) ?? null;
}
